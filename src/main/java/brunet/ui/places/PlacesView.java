package brunet.ui.places;

import brunet.portrayal.text.EntityList;
import brunet.ui.kit.Controls;
import brunet.ui.kit.EmptyNote;
import brunet.ui.kit.ItemRow;
import brunet.ui.kit.Kit;
import brunet.ui.kit.LongList;
import brunet.ui.kit.SearchField;
import brunet.ui.places.PlacesViewModel.PlaceRow;
import brunet.ui.state.Selection;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// Lists everything on the map, with a box to search it.
public final class PlacesView extends BorderPane {
    private final PlacesViewModel model;
    private final Kit kit;
    private final LongList<PlaceRow> list;

    /// @param shown whether the view is in sight; it follows the date only then
    public PlacesView(PlacesViewModel model, Kit kit, ObservableValue<Boolean> shown) {
        this.model = model;
        this.kit = kit;
        this.list =
                new LongList<>(
                        this::render,
                        PlaceRow.Entry.class::isInstance,
                        row -> model.select(id(row)));
        list.accessibleTextProperty().bind(kit.messages().bound("tab.places"));
        SearchField search = new SearchField(kit.messages().bound("places.search"));
        search.textProperty().bindBidirectional(model.queryProperty());
        search.setOnDown(list::requestFocus);
        setMargin(search, new Insets(0, 16, 8, 16));
        getStyleClass().add("searched-list");
        setTop(search);
        setCenter(list);
        model.rows().when(shown).subscribe(this::show);
        model.selection().when(shown).subscribe(this::choose);
        model.related().when(shown).subscribe(ids -> list.setRelated(row -> ids.contains(id(row))));
        kit.theme().subscribe((was, is) -> list.refresh());
    }

    private void show(List<PlaceRow> rows) {
        list.setRows(rows);
        setCenter(rows.isEmpty() ? nothing() : list);
    }

    private EmptyNote nothing() {
        return new EmptyNote(
                kit.messages().text("places.none"),
                kit.messages().text("places.none.why"),
                Controls.outlineButton(
                        kit.messages().bound("places.clear"), () -> model.queryProperty().set("")));
    }

    private void choose(Selection selection) {
        list.setChosen(row -> selection.is(id(row)));
    }

    private static String id(PlaceRow row) {
        return switch (row) {
            case PlaceRow.Entry(EntityList.Row entry) -> entry.entityId();
            case PlaceRow.Head head -> "";
        };
    }

    private Region render(PlaceRow row) {
        return switch (row) {
            case PlaceRow.Head(String title, String count) -> Controls.sectionHead(title, count);
            case PlaceRow.Entry(EntityList.Row entry) ->
                    ItemRow.of(
                            kit,
                            entry.symbol(),
                            entry.name(),
                            entry.disputed(),
                            entry.date(),
                            entry.detail());
        };
    }
}

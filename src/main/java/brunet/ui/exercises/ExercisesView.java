package brunet.ui.exercises;

import brunet.portrayal.text.EntityList;
import brunet.ui.exercises.ExercisesViewModel.ExerciseRow;
import brunet.ui.kit.Controls;
import brunet.ui.kit.EmptyNote;
import brunet.ui.kit.ItemRow;
import brunet.ui.kit.Kit;
import brunet.ui.kit.RowList;
import brunet.ui.state.Selection;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Lists the exercises under way, of the year before, after the date shown, and earlier.
public final class ExercisesView extends ScrollPane {
    private final ExercisesViewModel model;
    private final Kit kit;
    private final RowList<ExerciseRow> list;

    /// @param shown whether the view is in sight; it follows the date only then
    public ExercisesView(ExercisesViewModel model, Kit kit, ObservableValue<Boolean> shown) {
        this.model = model;
        this.kit = kit;
        this.list =
                new RowList<>(
                        this::render,
                        ExerciseRow.Entry.class::isInstance,
                        row -> model.select(id(row)));
        getStyleClass().add("pane-scroll");
        setFitToWidth(true);
        setVbarPolicy(ScrollBarPolicy.ALWAYS);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        list.accessibleTextProperty().bind(kit.messages().bound("tab.exercises"));
        model.rows().when(shown).subscribe(this::show);
        model.selection().when(shown).subscribe(this::choose);
        model.related().when(shown).subscribe(ids -> list.setRelated(row -> ids.contains(id(row))));
        kit.theme().subscribe((was, is) -> list.redraw());
    }

    private void show(List<ExerciseRow> rows) {
        list.setRows(rows);
        VBox page = new VBox(rows.isEmpty() ? nothing() : list);
        page.getStyleClass().add("list-page");
        setContent(page);
    }

    private EmptyNote nothing() {
        return new EmptyNote(
                kit.messages().text("exercises.none"),
                kit.messages().text("exercises.none.why"),
                Controls.outlineButton(kit.messages().bound("filter.clear"), model::clearFilter));
    }

    private void choose(Selection selection) {
        list.setChosen(row -> selection.is(id(row)));
    }

    private static String id(ExerciseRow row) {
        return switch (row) {
            case ExerciseRow.Entry(EntityList.Row entry) -> entry.entityId();
            case ExerciseRow.Head head -> "";
        };
    }

    private Region render(ExerciseRow row) {
        return switch (row) {
            case ExerciseRow.Head(String title, String count) -> Controls.sectionHead(title, count);
            case ExerciseRow.Entry(EntityList.Row entry) -> {
                ItemRow item =
                        ItemRow.of(
                                kit,
                                entry.symbol(),
                                entry.name(),
                                entry.disputed(),
                                entry.date(),
                                entry.detail());
                item.getStyleClass().add("two-lines");
                yield item;
            }
        };
    }
}

package brunet.ui.shell;

import brunet.domain.Language;
import brunet.portrayal.text.LaneFilter;
import brunet.ui.kit.Kit;
import brunet.ui.kit.SearchField;
import brunet.ui.state.BriefingCommands;
import brunet.ui.state.MapCommands;
import brunet.ui.state.TimelineCommands;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The whole dashboard: the features in their places, and what is around them.
public final class ShellView {
    private static final PseudoClass JAPANESE = PseudoClass.getPseudoClass("japanese");

    private final Kit kit;
    private final ShellViewModel model;
    private final ShellFrame frame;
    private final Header header;
    private final LeftPane left;
    private final Features features;
    private final Keys keys;

    /// What the features put into the frame.
    ///
    /// @param list the list of a tab
    /// @param copyCard puts the card on the clipboard
    public record Features(
            Function<Tab, Region> list,
            Region map,
            Region legend,
            Region timeline,
            Region card,
            Runnable copyCard) {}

    /// What keys and buttons ask of the features.
    public record Commands(
            MapCommands map, TimelineCommands timeline, BriefingCommands briefing, EditMenu edit) {}

    public ShellView(
            Kit kit,
            ShellViewModel model,
            SearchViewModel search,
            ObjectProperty<LaneFilter> filter,
            Features features,
            Commands commands,
            boolean readOnly) {
        this.kit = kit;
        this.model = model;
        this.features = features;
        SearchField field = new SearchField(kit.messages().bound("header.search"));
        field.setId("search");
        FilterPopover filters = new FilterPopover(kit, model, filter);
        this.header =
                new Header(
                        kit,
                        model,
                        field,
                        new Header.Actions(
                                this::showFilter,
                                commands.briefing()::save,
                                commands.edit()::showRecord,
                                () -> Dialogs.about(kit),
                                () -> Dialogs.keys(kit)));
        header.filterButton().setOnAction(event -> filters.show(header.filterButton()));
        new SearchResults(kit, search, field, () -> focus(features.card()));
        this.left = new LeftPane(kit, model, features.list(), commands.edit()::add);
        Strip strip = new Strip(kit, model);
        VBox rail = LeftPane.rail(kit, model, this::showTrays);
        this.frame =
                new ShellFrame(
                        header,
                        new ShellFrame.Sides(rail, left, features.card()),
                        new ShellFrame.Middle(strip, features.map(), features.legend()),
                        features.timeline(),
                        new StatusBar(kit, model, readOnly));
        frame.drawerOpenProperty().bindBidirectional(model.drawerOpenProperty());
        frame.cardOpenProperty().bind(model.somethingSelected());
        frame.measuresProperty().map(Measures::oneLineStrip).subscribe(strip::fold);
        kit.overlay().setContent(frame);
        kit.messages()
                .wordingProperty()
                .subscribe(wording ->
                        kit.overlay()
                                .pseudoClassStateChanged(
                                        JAPANESE, wording.language() == Language.JA));
        this.keys =
                new Keys(
                        model,
                        new KeyWindow(),
                        commands.map(),
                        commands.timeline(),
                        commands.briefing(),
                        commands.edit());
    }

    /// How wide the controls of the time dock are: as wide as the pane above them.
    public ObservableValue<Double> dockControls() {
        return frame.measuresProperty().map(Measures::dockControls);
    }

    /// Hands the keys of a scene that shows this view to their commands.
    public void listenTo(Scene scene) {
        keys.listenTo(scene);
        features.map().requestFocus();
    }

    private void showFilter() {
        header.filterButton().fire();
    }

    private void showTrays() {
        if (!left.isVisible()) {
            model.drawerOpenProperty().set(true);
            frame.layout();
        }
        left.showTrays();
    }

    private static void focus(Region region) {
        FocusStops.first(region).ifPresent(FocusStops::enter);
    }

    /// What the keys ask of this window.
    private final class KeyWindow implements Keys.Window {
        @Override
        public boolean dialogOpen() {
            return kit.overlay().dialogOpen();
        }

        @Override
        public boolean closePopover() {
            return kit.overlay().closePopover();
        }

        @Override
        public void search() {
            header.search().field().requestFocus();
            header.search().field().selectAll();
        }

        @Override
        public void focusLeft() {
            if (!left.isVisible()) {
                model.drawerOpenProperty().set(true);
                frame.layout();
            }
            left.focusList();
        }

        @Override
        public void focusMap() {
            focus(features.map());
        }

        @Override
        public void focusCard() {
            focus(features.card());
        }

        @Override
        public void focusLegend() {
            focus(features.legend());
        }

        @Override
        public void nextRegion() {
            List<Region> regions = frame.regions();
            Node focused = kit.overlay().getScene().getFocusOwner();
            int at = -1;
            for (int i = 0; i < regions.size(); i++) {
                if (focused != null && FocusStops.within(focused, regions.get(i))) {
                    at = i;
                }
            }
            for (int step = 1; step <= regions.size(); step++) {
                var next = FocusStops.first(regions.get((at + step) % regions.size()));
                if (next.isPresent()) {
                    FocusStops.enter(next.get());
                    return;
                }
            }
        }

        @Override
        public void showTrays() {
            ShellView.this.showTrays();
        }

        @Override
        public void showKeys() {
            Dialogs.keys(kit);
        }

        @Override
        public void copyCard() {
            features.copyCard().run();
        }
    }
}

package brunet.ui.shell;

import brunet.ui.kit.Controls;
import brunet.ui.kit.Icons;
import brunet.ui.kit.Kit;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The lists, one tab each, above the trays of what has no date or no place.
final class LeftPane extends BorderPane {
    private final Kit kit;
    private final ShellViewModel model;
    private final Trays trays;
    private final StackPane lists = new StackPane();
    private final Map<Tab, Region> views = new EnumMap<>(Tab.class);
    private final HBox foot;

    /// @param view the list of a tab
    /// @param add opens the form of what the list of a tab holds
    LeftPane(Kit kit, ShellViewModel model, Function<Tab, Region> view, Consumer<Tab> add) {
        this.kit = kit;
        this.model = model;
        this.trays = new Trays(kit, model);
        getStyleClass().add("left-pane");
        foot = foot(add);
        setTop(tabs());
        setCenter(lists);
        setBottom(foot);
        model.tabProperty()
                .subscribe(tab -> {
                    lists.getChildren().setAll(views.computeIfAbsent(tab, view));
                });
    }

    private HBox tabs() {
        ToggleGroup group = new ToggleGroup();
        HBox bar = new HBox();
        bar.getStyleClass().add("tab-bar");
        for (Tab tab : Tab.values()) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(kit.messages().bound(tab.key()));
            button.getStyleClass().setAll("brunet-button", "tab");
            button.setToggleGroup(group);
            button.setId(tab.key().replace('.', '-'));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setFocusTraversable(tab == model.tabProperty().get());
            button.setOnAction(event -> {
                model.tabProperty().set(tab);
                // A toggle pressed again would let go of its mark.
                button.setSelected(true);
            });
            model.tabProperty()
                    .subscribe(chosen -> {
                        button.setSelected(chosen == tab);
                        button.setFocusTraversable(chosen == tab);
                    });
            bar.getChildren().add(Controls.growing(button));
        }
        HBox holder = new HBox(Controls.growing(bar));
        holder.getStyleClass().add("tab-holder");
        return holder;
    }

    private HBox foot(Consumer<Tab> add) {
        Button undated = tray("tray.no-date", model.undated());
        Button unplaced = tray("tray.no-place", model.unplaced());
        Button open =
                Controls.iconButton(
                        BootstrapIcons.CHEVRON_DOWN,
                        12,
                        kit.messages().bound("tray.open"),
                        this::showTrays);
        HBox foot =
                new HBox(
                        14,
                        Icons.icon(BootstrapIcons.INBOX, 16),
                        undated,
                        unplaced,
                        Controls.spacer(),
                        new HBox(adder(add), open));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("pane-foot");
        return foot;
    }

    private Button adder(Consumer<Tab> add) {
        Button button =
                Controls.iconButton(
                        BootstrapIcons.PLUS,
                        18,
                        model.tabProperty()
                                .flatMap(tab -> kit.messages().bound(tab.key() + ".add")),
                        () -> add.accept(model.tabProperty().get()));
        button.setId("add-to-list");
        return button;
    }

    private Button tray(String key, ObservableValue<String> count) {
        Button button = Controls.countButton(kit.messages().bound(key), count, this::showTrays);
        button.setId(key.replace('.', '-'));
        return button;
    }

    /// Opens the trays above the foot.
    void showTrays() {
        trays.show(foot);
    }

    /// Puts the keyboard into the list that is open.
    void focusList() {
        Region view = views.get(model.tabProperty().get());
        if (view != null) {
            FocusStops.first(view).ifPresent(FocusStops::enter);
        }
    }

    /// A box of the rail's icons, which open the lists.
    static VBox rail(Kit kit, ShellViewModel model, Runnable showTrays) {
        VBox rail = new VBox(4);
        rail.getStyleClass().add("rail");
        Map<Tab, BootstrapIcons> icons = new EnumMap<>(Tab.class);
        icons.put(Tab.AGREEMENTS, BootstrapIcons.FILE_TEXT);
        icons.put(Tab.EXERCISES, BootstrapIcons.HEXAGON);
        icons.put(Tab.PLACES, BootstrapIcons.GEO_ALT);
        icons.put(Tab.SOURCES, BootstrapIcons.LIST_UL);
        icons.forEach((tab, icon) -> {
            Button button =
                    Controls.iconButton(
                            icon, 16, kit.messages().bound(tab.key()), () -> model.open(tab));
            model.tabProperty()
                    .subscribe(chosen ->
                            button.pseudoClassStateChanged(
                                    javafx.css.PseudoClass.getPseudoClass("chosen"),
                                    chosen == tab));
            rail.getChildren().add(button);
        });
        Region gap = new Region();
        VBox.setVgrow(gap, javafx.scene.layout.Priority.ALWAYS);
        Button trays =
                Controls.iconButton(
                        BootstrapIcons.INBOX, 16, kit.messages().bound("tray.open"), showTrays);
        StackPane counted = new StackPane(trays, Controls.label(model.inTrays(), "rail-count"));
        StackPane.setAlignment(counted.getChildren().getLast(), Pos.TOP_RIGHT);
        rail.getChildren().addAll(gap, counted);
        return rail;
    }
}

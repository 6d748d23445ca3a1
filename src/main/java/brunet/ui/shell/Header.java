package brunet.ui.shell;

import brunet.domain.Language;
import brunet.ui.kit.Controls;
import brunet.ui.kit.Icons;
import brunet.ui.kit.Kit;
import brunet.ui.kit.Messages;
import brunet.ui.kit.SearchField;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The bar at the head of the window.
final class Header extends HBox {
    private static final double SEARCH_WIDE = 376;
    private static final double SEARCH_NARROW = 310;

    private final Kit kit;
    private final ShellViewModel model;
    private final Button filter;
    private final SearchField search;
    private final Runnable about;
    private final Runnable keys;

    /// What the header's buttons do besides.
    record Actions(
            Runnable filter, Runnable brief, Consumer<Node> edit, Runnable about, Runnable keys) {}

    Header(Kit kit, ShellViewModel model, SearchField search, Actions actions) {
        this.kit = kit;
        this.model = model;
        this.search = search;
        this.about = actions.about();
        this.keys = actions.keys();
        getStyleClass().add("header");
        this.filter = Controls.textButton(kit.messages().bound("header.filter"), actions.filter());
        filter.setGraphic(Icons.icon(BootstrapIcons.FUNNEL, 15));
        Button theme =
                Controls.iconButton(
                        BootstrapIcons.CIRCLE_HALF,
                        15,
                        kit.messages().bound("header.theme"),
                        model::switchTheme);
        HBox left = new HBox(10, brand(kit.messages()));
        HBox right =
                new HBox(
                        8,
                        edit(actions.edit()),
                        filter,
                        language(),
                        theme,
                        briefing(actions.brief()));
        left.setAlignment(Pos.CENTER_LEFT);
        right.setAlignment(Pos.CENTER_RIGHT);
        search.getChildren().add(new HBox(4, Controls.keyCap("Ctrl"), Controls.keyCap("K")));
        ((HBox) search.getChildren().getLast()).setAlignment(Pos.CENTER);
        search.setMinWidth(Region.USE_PREF_SIZE);
        search.field()
                .promptTextProperty()
                .bind(
                        narrow().flatMap(n ->
                                kit.messages().bound(n ? "header.search.short" : "header.search")));
        search.prefWidthProperty().bind(narrow().map(n -> n ? SEARCH_NARROW : SEARCH_WIDE));
        getChildren().addAll(left, Controls.spacer(), search, Controls.spacer(), right);
    }

    /// Whether there is room for the short prompt only.
    private ObservableValue<Boolean> narrow() {
        return widthProperty().map(w -> w.doubleValue() < 1360);
    }

    static HBox brand(Messages messages) {
        HBox brand =
                new HBox(
                        10,
                        Icons.icon(BootstrapIcons.GLOBE, 18),
                        Controls.label("Brunet", "product-name"),
                        Controls.label(messages.bound("record.title"), "muted", "body"));
        brand.setAlignment(Pos.CENTER_LEFT);
        return brand;
    }

    private Button edit(Consumer<Node> show) {
        Button button =
                Controls.iconButton(
                        BootstrapIcons.PENCIL, 15, kit.messages().bound("edit.menu.add"), () -> {});
        button.setId("edit-menu");
        button.setOnAction(event -> show.accept(button));
        return button;
    }

    private Button language() {
        Button button =
                Controls.textButton(
                        kit.messages()
                                .wordingProperty()
                                .map(w -> w.language().code().toUpperCase(Locale.ROOT)),
                        () -> {});
        button.setGraphic(Icons.icon(BootstrapIcons.CHEVRON_DOWN, 11));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.accessibleTextProperty().bind(kit.messages().bound("header.language"));
        button.setId("language-menu");
        ContextMenu menu = new ContextMenu();
        ToggleGroup group = new ToggleGroup();
        for (Language language : Language.values()) {
            RadioMenuItem item =
                    new RadioMenuItem(kit.messages().text("language." + language.code()));
            item.setToggleGroup(group);
            item.setSelected(language == kit.messages().language());
            item.setId("language-" + language.code());
            item.setOnAction(event -> model.speak(language));
            menu.getItems().add(item);
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("header.keys", keys),
                        item("header.about", about));
        button.setOnAction(event -> menu.show(button, Side.BOTTOM, 0, 4));
        return button;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(kit.messages().bound(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private Button briefing(Runnable brief) {
        Button button = Controls.primaryButton(kit.messages().bound("header.briefing"), brief);
        button.textProperty().unbind();
        button.setText("");
        button.accessibleTextProperty().bind(kit.messages().bound("header.briefing"));
        HBox face =
                new HBox(
                        8,
                        Icons.icon(BootstrapIcons.IMAGE, 15),
                        Controls.label(kit.messages().bound("header.briefing"), "primary-words"),
                        Controls.keyCap("B"));
        face.setAlignment(Pos.CENTER);
        button.setGraphic(face);
        button.setId("briefing");
        return button;
    }

    Button filterButton() {
        return filter;
    }

    SearchField search() {
        return search;
    }
}

package brunet.ui.shell;

import brunet.portrayal.text.Search;
import brunet.ui.kit.Controls;
import brunet.ui.kit.Kit;
import brunet.ui.kit.SearchField;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Shows below the search field what it finds while one types.
final class SearchResults {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Kit kit;
    private final SearchViewModel model;
    private final SearchField field;
    private final Runnable opened;

    /// @param opened takes the keyboard on when a hit was opened
    SearchResults(Kit kit, SearchViewModel model, SearchField field, Runnable opened) {
        this.kit = kit;
        this.model = model;
        this.field = field;
        this.opened = opened;
        field.textProperty().bindBidirectional(model.queryProperty());
        TextField input = field.field();
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.queryProperty().subscribe(query -> update());
        model.cursorProperty().subscribe(at -> update());
        input.focusedProperty().subscribe(focused -> update());
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case ENTER -> {
                if (event.isShiftDown() ? model.openOnItsDate() : model.open()) {
                    leave();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void leave() {
        model.queryProperty().set("");
        opened.run();
    }

    private void update() {
        boolean seeking = field.field().isFocused() && !model.queryProperty().get().isBlank();
        if (seeking) {
            kit.overlay().showPopover(field, page(model.shown().getValue()));
        } else if (kit.overlay().shows(field)) {
            kit.overlay().hidePopover();
        }
    }

    private VBox page(List<Search.Group> groups) {
        VBox page = new VBox();
        page.getStyleClass().add("search-results");
        int found = model.found();
        page.getChildren()
                .add(
                        Controls.label(
                                found == 0
                                        ? kit.messages().text("search.none")
                                        : kit.messages()
                                                .text(
                                                        "search.found",
                                                        kit.messages().wording().number(found)),
                                "muted",
                                "small"));
        int at = 0;
        for (Search.Group group : groups) {
            page.getChildren().add(Controls.label(group.title(), "search-kind"));
            for (Search.Hit hit : group.hits()) {
                Region row = row(hit);
                row.pseudoClassStateChanged(CHOSEN, at == model.cursorProperty().get());
                page.getChildren().add(row);
                at++;
            }
        }
        page.getChildren().add(hints());
        return page;
    }

    private Region row(Search.Hit hit) {
        StackPane symbol = new StackPane(kit.symbols().symbol(hit.symbol()));
        symbol.getStyleClass().add("item-symbol");
        HBox row =
                new HBox(
                        10,
                        symbol,
                        Controls.growing(name(hit)),
                        Controls.label(hit.otherName().orElse(hit.date()), "item-date"));
        if (hit.afterThisDate()) {
            row.getChildren().add(Controls.label(kit.messages().text("search.after"), "chip"));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("search-row");
        row.setOnMousePressed(event -> {
            model.open(hit);
            leave();
            event.consume();
        });
        return row;
    }

    private static TextFlow name(Search.Hit hit) {
        String name = hit.name();
        int from = Math.max(0, hit.matchStart());
        int to = Math.max(from, hit.matchEnd());
        Text matched = new Text(name.substring(from, to));
        matched.getStyleClass().add("search-match");
        TextFlow flow =
                new TextFlow(
                        new Text(name.substring(0, from)), matched, new Text(name.substring(to)));
        flow.getStyleClass().add("search-name");
        return flow;
    }

    private HBox hints() {
        HBox hints =
                new HBox(
                        6,
                        Controls.keyCap("↑"),
                        Controls.keyCap("↓"),
                        hint("search.choose"),
                        Controls.keyCap("Enter"),
                        hint("search.show"),
                        Controls.keyCap("Shift Enter"),
                        hint("search.show-then"));
        hints.setAlignment(Pos.CENTER_LEFT);
        hints.getStyleClass().add("search-hints");
        return hints;
    }

    private Label hint(String key) {
        return Controls.label(kit.messages().text(key), "muted", "small");
    }
}

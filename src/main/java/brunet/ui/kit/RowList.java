package brunet.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A short list in one tab stop: the arrow keys move along its rows, Enter or a click opens one.
/// Rows that stay the same keep their nodes.
public final class RowList<T> extends VBox {
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass RELATED = PseudoClass.getPseudoClass("related");

    private final Function<T, Region> render;
    private final Predicate<T> choosable;
    private final Consumer<T> choose;
    private BiPredicate<Region, T> adapt = (node, row) -> false;
    private Map<T, Region> nodes = Map.of();
    private List<T> rows = List.of();
    private Predicate<T> chosen = row -> false;
    private Predicate<T> related = row -> false;
    private Optional<T> cursor = Optional.empty();

    /// @param choosable whether a row can be opened; others are headings and the like
    public RowList(Function<T, Region> render, Predicate<T> choosable, Consumer<T> choose) {
        this.render = render;
        this.choosable = choosable;
        this.choose = choose;
        getStyleClass().add("row-list");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(focused -> showCursor());
    }

    public void setRows(List<T> rows) {
        Map<T, Region> kept = new HashMap<>();
        this.rows = List.copyOf(rows);
        Map<T, Region> left = new HashMap<>(nodes);
        left.keySet().removeAll(rows);
        for (T row : rows) {
            kept.computeIfAbsent(
                    row,
                    r ->
                            Optional.ofNullable(nodes.get(r))
                                    .or(() -> adapted(left, r))
                                    .orElseGet(() -> node(r)));
        }
        nodes = kept;
        List<Region> wanted = rows.stream().distinct().map(this::nodeOf).toList();
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
        setFocusTraversable(rows.stream().anyMatch(choosable));
        cursor = cursor.filter(nodes::containsKey);
        mark();
    }

    /// Lets the node of a row that is gone take another row.
    ///
    /// @param adapt shows the row in the node and is true, or is false where it cannot
    public void setAdapt(BiPredicate<Region, T> adapt) {
        this.adapt = adapt;
    }

    /// Draws every row anew, as after a change of theme.
    public void redraw() {
        nodes = Map.of();
        setRows(rows);
    }

    /// Marks the rows of what is selected.
    public void setChosen(Predicate<T> chosen) {
        this.chosen = chosen;
        mark();
    }

    /// Tints the rows of what bears on what is selected.
    public void setRelated(Predicate<T> related) {
        this.related = related;
        mark();
    }

    /// A node that can take another row, taken from those whose rows are gone.
    private Optional<Region> adapted(Map<T, Region> left, T row) {
        Optional<T> old =
                left.keySet().stream().filter(o -> adapt.test(left.get(o), row)).findFirst();
        Optional<Region> node = old.map(left::remove);
        node.ifPresent(n -> open(n, row));
        return node;
    }

    private Region nodeOf(T row) {
        return java.util.Objects.requireNonNull(nodes.get(row));
    }

    private Region node(T row) {
        Region node = render.apply(row);
        if (choosable.test(row)) {
            node.getStyleClass().add("row");
            node.setAccessibleRole(AccessibleRole.LIST_ITEM);
            open(node, row);
        }
        return node;
    }

    private void open(Region node, T row) {
        node.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                cursor = Optional.of(row);
                requestFocus();
                choose.accept(row);
                event.consume();
            }
        });
    }

    private void mark() {
        nodes.forEach((row, node) -> {
            node.pseudoClassStateChanged(CHOSEN, chosen.test(row));
            node.pseudoClassStateChanged(RELATED, related.test(row));
        });
        showCursor();
    }

    private void showCursor() {
        Optional<T> shown = isFocused() ? cursor.or(this::firstStop) : Optional.empty();
        nodes.forEach((row, node) ->
                node.pseudoClassStateChanged(CURSOR, shown.filter(row::equals).isPresent()));
        shown.ifPresent(row -> reveal(nodeOf(row)));
    }

    private Optional<T> firstStop() {
        return stops().stream().filter(chosen).findFirst().or(() -> stops().stream().findFirst());
    }

    private List<T> stops() {
        return rows.stream().filter(choosable).toList();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN) {
            move(1);
        } else if (event.getCode() == KeyCode.UP) {
            move(-1);
        } else if (event.getCode() == KeyCode.ENTER) {
            cursor.or(this::firstStop).ifPresent(choose);
        } else {
            return;
        }
        event.consume();
    }

    private void move(int step) {
        List<T> stops = stops();
        if (!stops.isEmpty()) {
            int at = cursor.or(this::firstStop).map(stops::indexOf).orElse(0);
            cursor = Optional.of(stops.get(Math.clamp(at + step, 0, stops.size() - 1)));
            showCursor();
        }
    }

    private void reveal(Node row) {
        for (Node n = this; n != null; n = n.getParent()) {
            if (n instanceof ScrollPane pane && pane.getContent() != null) {
                Scrolling.reveal(pane, row);
                return;
            }
        }
    }
}

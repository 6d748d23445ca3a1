package brunet.ui.kit;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/// A long list in one tab stop that makes nodes for the rows in view only: the arrow keys move
/// along its rows, Enter or a click opens one.
public final class LongList<T> extends ListView<T> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass RELATED = PseudoClass.getPseudoClass("related");

    private final Predicate<T> choosable;
    private final Consumer<T> choose;
    private Predicate<T> chosen = row -> false;
    private Predicate<T> related = row -> false;

    /// @param choosable whether a row can be opened; others are headings and the like
    public LongList(Function<T, Region> render, Predicate<T> choosable, Consumer<T> choose) {
        this.choosable = choosable;
        this.choose = choose;
        getStyleClass().add("long-list");
        setCellFactory(list -> new RowCell(render));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    public void setRows(java.util.List<T> rows) {
        if (!getItems().equals(rows)) {
            getItems().setAll(rows);
        }
    }

    /// Marks the rows of what is selected.
    public void setChosen(Predicate<T> chosen) {
        this.chosen = chosen;
        refresh();
    }

    /// Tints the rows of what bears on what is selected.
    public void setRelated(Predicate<T> related) {
        this.related = related;
        refresh();
    }

    private void key(KeyEvent event) {
        int at = getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.ENTER) {
            if (at >= 0 && choosable.test(getItems().get(at))) {
                choose.accept(getItems().get(at));
            }
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            move(at, 1);
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            move(at, -1);
            event.consume();
        }
    }

    private void move(int from, int step) {
        for (int at = from + step; at >= 0 && at < getItems().size(); at += step) {
            if (choosable.test(getItems().get(at))) {
                getSelectionModel().select(at);
                scrollTo(Math.max(0, at - 3));
                return;
            }
        }
    }

    private final class RowCell extends ListCell<T> {
        private final Function<T, Region> render;

        RowCell(Function<T, Region> render) {
            this.render = render;
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                T row = getItem();
                if (row != null
                        && event.getButton() == MouseButton.PRIMARY
                        && choosable.test(row)) {
                    choose.accept(row);
                }
            });
        }

        @Override
        protected void updateItem(T row, boolean empty) {
            super.updateItem(row, empty);
            boolean shown = !empty && row != null;
            setGraphic(shown ? render.apply(row) : null);
            setMouseTransparent(!shown || !choosable.test(row));
            pseudoClassStateChanged(CHOSEN, shown && chosen.test(row));
            pseudoClassStateChanged(RELATED, shown && related.test(row));
        }
    }
}

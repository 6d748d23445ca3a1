package brunet.ui.kit;

import brunet.portrayal.text.CardSection.Item;
import brunet.portrayal.text.Run;
import brunet.portrayal.text.SymbolHint;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/// One line of a list: symbol, name with its marks, date; below it a muted detail.
public final class ItemRow extends HBox {
    private static final double MARK = 12;

    private ItemRow(Node symbol, VBox lines, String accessible) {
        super(symbol, Controls.growing(lines));
        getStyleClass().add("item-row");
        setAccessibleText(accessible);
    }

    /// A row of a card.
    public static ItemRow of(Kit kit, RunText text, Item item) {
        VBox lines = new VBox();
        List<Run> runs = new ArrayList<>(List.of(Run.plain(item.text())));
        runs.addAll(item.marks());
        TextFlow name = text.quietFlow(runs);
        HBox first = new HBox(Controls.growing(name));
        first.getStyleClass().add("item-line");
        if (item.disputed()) {
            // A group is as small as the mark looks, so that the line grows no higher.
            Group mark = new Group(kit.symbols().disputeMark(MARK));
            mark.setTranslateX(4);
            mark.setTranslateY(2);
            name.getChildren().add(mark);
        }
        if (!item.date().isEmpty()) {
            first.getChildren().add(date(item.date()));
        }
        lines.getChildren().add(first);
        if (!item.detail().isEmpty()) {
            TextFlow detail = text.quietFlow(item.detail());
            detail.getStyleClass().add("item-detail");
            lines.getChildren().add(detail);
        }
        return new ItemRow(symbol(kit, item.symbol()), lines, item.text() + ", " + item.date());
    }

    /// A row of a list whose marks are shown elsewhere.
    public static ItemRow of(
            Kit kit, SymbolHint symbol, String name, boolean disputed, String date, String detail) {
        FirmLabel label = new FirmLabel(name, 80, "item-name");
        HBox named = new HBox(6, label);
        named.setAlignment(Pos.CENTER_LEFT);
        if (disputed) {
            named.getChildren().add(kit.symbols().disputeMark(MARK));
        }
        HBox first = new HBox(Controls.growing(named));
        first.getStyleClass().add("item-line");
        if (!date.isEmpty()) {
            first.getChildren().add(date(date));
        }
        VBox lines = new VBox(first);
        if (!detail.isEmpty()) {
            lines.getChildren().add(new FirmLabel(detail, 60, "item-detail"));
        }
        return new ItemRow(symbol(kit, symbol), lines, name + ", " + date + ", " + detail);
    }

    private static Label date(String words) {
        Label date = Controls.label(words, "item-date");
        date.setMinWidth(USE_PREF_SIZE);
        return date;
    }

    private static StackPane symbol(Kit kit, SymbolHint hint) {
        StackPane box = new StackPane(kit.symbols().symbol(hint));
        box.getStyleClass().add("item-symbol");
        return box;
    }
}

package brunet.briefing;

import brunet.paint.SymbolIcon;
import brunet.paint.SymbolPainter;
import brunet.portrayal.map.Box;
import brunet.portrayal.map.LegendItem;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;

/// The legend under the map: all that is drawn, in as many rows as it takes.
final class SheetLegend {
    private static final double SYMBOL = 5;
    private static final double GAP = 10;
    private static final double WORDS_GAP = 3;

    private final Ink ink;
    private final Typesetter typesetter;

    SheetLegend(Ink ink, Typesetter typesetter) {
        this.ink = ink;
        this.typesetter = typesetter;
    }

    /// The items row by row.
    static List<List<LegendItem>> rows(List<LegendItem> items, Typesetter typesetter) {
        List<List<LegendItem>> rows = new ArrayList<>();
        rows.add(new ArrayList<>());
        double x = 0;
        for (LegendItem item : items) {
            double width = width(item, typesetter);
            if (x + width > Page.MAP_WIDTH && !rows.getLast().isEmpty()) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.getLast().add(item);
            x += width + GAP;
        }
        return rows;
    }

    private static double width(LegendItem item, Typesetter typesetter) {
        return wordsX(item) + typesetter.width(new Span(item.text(), Type.LEGEND));
    }

    private static double wordsX(LegendItem item) {
        return SymbolIcon.tightWidth(item.glyph()) + WORDS_GAP;
    }

    void draw(List<List<LegendItem>> rows, double y) {
        Group column =
                ink.column(
                        "legend",
                        new Box(Page.LEFT, y, Page.MAP_WIDTH, rows.size() * Page.LEGEND_ROW));
        SymbolPainter symbols = new SymbolPainter(ink.palette(), ink.fonts());
        double top = y;
        for (List<LegendItem> row : rows) {
            double x = Page.LEFT;
            for (LegendItem item : row) {
                symbols.paint(
                        ink.canvas(),
                        item.glyph(),
                        x + SymbolIcon.tightWidth(item.glyph()) / 2,
                        top + Page.LEGEND_ROW / 2,
                        SYMBOL);
                ink.write(column, new Span(item.text(), Type.LEGEND), x + wordsX(item), top);
                x += width(item, typesetter) + GAP;
            }
            top += Page.LEGEND_ROW;
        }
    }
}

package brunet.briefing;

import brunet.briefing.Paragraph.Line;
import brunet.briefing.Paragraph.Piece;
import brunet.paint.Fonts;
import brunet.paint.Palette;
import brunet.paint.Token;
import brunet.portrayal.map.Box;
import javafx.scene.Group;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;

/// What the parts of a sheet draw with: lines and symbols on one canvas, words as nodes above it.
/// Words stand in columns, which they may not leave.
final class Ink {
    private final GraphicsContext gc;
    private final Group words;
    private final Palette palette;
    private final Fonts fonts;

    Ink(GraphicsContext gc, Group words, Palette palette, Fonts fonts) {
        this.gc = gc;
        this.words = words;
        this.palette = palette;
        this.fonts = fonts;
    }

    GraphicsContext canvas() {
        return gc;
    }

    Palette palette() {
        return palette;
    }

    Fonts fonts() {
        return fonts;
    }

    /// A column for words; it carries its box.
    Group column(String id, Box box) {
        Group column = new Group();
        column.setId(id);
        column.setUserData(box);
        words.getChildren().add(column);
        return column;
    }

    /// Places a paragraph by its top left corner.
    void write(Group column, Paragraph paragraph, double x, double y) {
        double top = y;
        for (Line line : paragraph.lines()) {
            double size =
                    line.pieces().stream().mapToDouble(p -> p.span().type().size()).max().orElse(0);
            double baseline = top + Fonts.baseline(paragraph.line(), size);
            for (Piece piece : line.pieces()) {
                node(column, piece.span(), x + piece.x(), baseline);
            }
            top += paragraph.line();
        }
    }

    /// Places words by the top left corner of their line.
    void write(Group column, Span span, double x, double y) {
        node(column, span, x, y + Fonts.baseline(span.type().line(), span.type().size()));
    }

    private void node(Group column, Span span, double x, double baseline) {
        Type type = span.type();
        Text text = new Text(x, baseline, span.text());
        text.setFont(fonts.font(type.face(), type.size()));
        text.setFill(palette.get(type.colour()));
        text.setFontSmoothingType(FontSmoothingType.GRAY);
        column.getChildren().add(text);
    }

    void rule(Token token, double x, double y, double width, double thickness) {
        gc.setFill(palette.get(token));
        gc.fillRect(x, y, width, thickness);
    }
}

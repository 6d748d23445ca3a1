package brunet.paint;

import brunet.domain.Marking;
import brunet.portrayal.map.TextStyle.Face;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/// Draws the Traffic Light Protocol label on its black ground.
public final class MarkingPainter {
    private static final double SIDE_PADDING = 9;

    private final Palette palette;
    private final Fonts fonts;

    public MarkingPainter(Palette palette, Fonts fonts) {
        this.palette = palette;
        this.fonts = fonts;
    }

    public double width(Marking marking, double size) {
        return fonts.width(marking.label(), Face.SEMI_BOLD, size) + 2 * SIDE_PADDING;
    }

    /// Draws the label from its top left corner.
    ///
    /// @param size of the text
    public void paint(
            GraphicsContext gc, Marking marking, double x, double y, double height, double size) {
        gc.save();
        double width = width(marking, size);
        gc.setFill(palette.get(Token.TLP_GROUND));
        gc.fillRect(x, y, width, height);
        gc.setFont(fonts.font(Face.SEMI_BOLD, size));
        gc.setTextAlign(TextAlignment.CENTER);
        gc.setTextBaseline(VPos.BASELINE);
        gc.setFill(palette.get(colour(marking)));
        gc.fillText(marking.label(), x + width / 2, y + Fonts.baseline(height, size));
        gc.restore();
    }

    public static Token colour(Marking marking) {
        return switch (marking) {
            case RED -> Token.TLP_RED;
            case AMBER_STRICT, AMBER -> Token.TLP_AMBER;
            case GREEN -> Token.TLP_GREEN;
            case CLEAR -> Token.TLP_CLEAR;
        };
    }
}

package brunet.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/// Draws the mark that says sources differ.
public final class DisputeMarkPainter {
    public static final double SMALL = 12;
    public static final double MEDIUM = 14;
    public static final double LARGE = 18;

    /// The size the measures below are given for.
    private static final double DRAWN = 14;

    private final Palette palette;

    public DisputeMarkPainter(Palette palette) {
        this.palette = palette;
    }

    /// @param size the side of the mark, its plate included
    public void paint(GraphicsContext gc, double x, double y, double size) {
        gc.save();
        gc.translate(x, y);
        gc.scale(size / DRAWN, size / DRAWN);
        square(gc, 13.6, 3.6, Token.HALO);
        square(gc, 11.2, 2.6, Token.DISPUTE);
        gc.setStroke(palette.get(Token.DISPUTE_EDGE));
        gc.setLineWidth(0.8);
        gc.strokeRoundRect(-5.6, -5.6, 11.2, 11.2, 5.2, 5.2);
        gc.setStroke(palette.get(Token.DISPUTE_SIGN));
        gc.setLineWidth(1.35);
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.strokeLine(-3.4, -1.5, 3.4, -1.5);
        gc.strokeLine(-3.4, 1.5, 3.4, 1.5);
        gc.strokeLine(1.7, -3.9, -1.7, 3.9);
        gc.restore();
    }

    private void square(GraphicsContext gc, double side, double radius, Token fill) {
        gc.setFill(palette.get(fill));
        gc.fillRoundRect(-side / 2, -side / 2, side, side, 2 * radius, 2 * radius);
    }
}

package brunet.paint;

import brunet.domain.Stage;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;

/// Draws the stages of agreements: balls filled as far as an agreement has come, and the lines
/// between.
public final class StagePainter {
    private static final double PLATE = 1.6;
    private static final double EDGE = 1.5;

    private final Palette palette;
    private final Token plate;

    public StagePainter(Palette palette) {
        this(palette, Token.PANEL);
    }

    /// @param plate the colour of the ground, which parts a ball from its lines
    public StagePainter(Palette palette, Token plate) {
        this.palette = palette;
        this.plate = plate;
    }

    /// Draws a ball, filled clockwise from twelve.
    public void ball(GraphicsContext gc, Stage stage, double x, double y, double r) {
        gc.save();
        gc.setLineCap(StrokeLineCap.BUTT);
        gc.setFill(palette.get(plate));
        Shapes.disc(gc, x, y, r + PLATE);
        Color ink = palette.get(soft(stage) ? Token.STAGE_SOFT : Token.STAGE);
        double filled =
                switch (stage) {
                    case PLANNED, WORKING_LEVEL, TALKS, ENDED -> 0;
                    case AGREED -> 90;
                    case SIGNED -> 180;
                    case RATIFIED -> 270;
                    case IN_FORCE -> 360;
                };
        gc.setFill(ink);
        if (filled == 360) {
            Shapes.disc(gc, x, y, r);
        } else if (filled > 0) {
            gc.fillArc(x - r, y - r, 2 * r, 2 * r, 90, -filled, ArcType.ROUND);
        }
        gc.setStroke(ink);
        gc.setLineWidth(EDGE);
        if (stage == Stage.PLANNED || stage == Stage.WORKING_LEVEL) {
            gc.setLineDashes(1.6, 1.9);
        }
        Shapes.circle(gc, x, y, r);
        if (stage == Stage.ENDED) {
            double reach = r * Math.sqrt(0.5);
            gc.strokeLine(x - reach, y + reach, x + reach, y - reach);
        }
        gc.restore();
    }

    private static boolean soft(Stage stage) {
        return switch (stage) {
            case PLANNED, WORKING_LEVEL, ENDED -> true;
            case TALKS, AGREED, SIGNED, RATIFIED, IN_FORCE -> false;
        };
    }

    /// Draws how a stage lasts, from its date to the next.
    ///
    /// @param bar how thick an agreement in force is drawn
    public void line(GraphicsContext gc, Stage stage, double x1, double x2, double y, double bar) {
        if (x2 <= x1) {
            return;
        }
        gc.save();
        gc.setLineCap(StrokeLineCap.BUTT);
        Color ink = palette.get(soft(stage) ? Token.STAGE_SOFT : Token.STAGE);
        gc.setStroke(ink);
        gc.setFill(ink);
        switch (stage) {
            case PLANNED, WORKING_LEVEL -> dots(gc, x1, x2, y, 1.4, 6);
            case TALKS -> dots(gc, x1, x2, y, 1.8, 4.2);
            case AGREED -> {
                gc.setLineWidth(1.8);
                gc.setLineDashes(6, 3.2);
                gc.strokeLine(x1, y, x2, y);
            }
            case SIGNED -> {
                gc.setLineWidth(1.8);
                gc.strokeLine(x1, y, x2, y);
            }
            case RATIFIED -> {
                gc.setLineWidth(1.6);
                gc.strokeLine(x1, y - 3, x2, y - 3);
                gc.strokeLine(x1, y + 3, x2, y + 3);
            }
            case IN_FORCE -> gc.fillRect(x1, y - bar / 2, x2 - x1, bar);
            case ENDED -> {}
        }
        gc.restore();
    }

    private static void dots(
            GraphicsContext gc, double x1, double x2, double y, double size, double step) {
        for (double x = x1 + step / 2; x < x2; x += step) {
            Shapes.disc(gc, x, y, size / 2);
        }
    }
}

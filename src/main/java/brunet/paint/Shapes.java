package brunet.paint;

import brunet.portrayal.map.Service;
import javafx.scene.canvas.GraphicsContext;

/// The outlines of symbols as paths of a canvas, around (x, y), sized by their radius.
final class Shapes {
    private static final double COS_30 = Math.sqrt(0.75);
    private static final double ARMY = 0.86;

    private Shapes() {}

    static void base(GraphicsContext gc, Service service, double x, double y, double r) {
        gc.beginPath();
        switch (service) {
            case NAVY -> {
                gc.moveTo(x - 1.12 * r, y - 0.52 * r);
                gc.lineTo(x + 1.12 * r, y - 0.52 * r);
                gc.arc(x, y - 0.52 * r, 1.12 * r, 1.12 * r, 0, -180);
            }
            case AIR -> {
                gc.moveTo(x, y - 1.1 * r);
                gc.lineTo(x + 1.04 * r, y + 0.84 * r);
                gc.lineTo(x, y + 0.42 * r);
                gc.lineTo(x - 1.04 * r, y + 0.84 * r);
            }
            case ARMY -> gc.rect(x - ARMY * r, y - ARMY * r, 2 * ARMY * r, 2 * ARMY * r);
            case JOINT -> gc.arc(x, y, r, r, 0, 360);
        }
        gc.closePath();
    }

    /// A square as of an army base, a little smaller: a training area.
    static void trainingArea(GraphicsContext gc, double x, double y, double r) {
        base(gc, Service.ARMY, x, y, 0.92 * r);
    }

    /// A hexagon that stands on a corner.
    static void hexagon(GraphicsContext gc, double x, double y, double r) {
        gc.beginPath();
        gc.moveTo(x, y - r);
        gc.lineTo(x + COS_30 * r, y - r / 2);
        gc.lineTo(x + COS_30 * r, y + r / 2);
        gc.lineTo(x, y + r);
        gc.lineTo(x - COS_30 * r, y + r / 2);
        gc.lineTo(x - COS_30 * r, y - r / 2);
        gc.closePath();
    }

    static void diamond(GraphicsContext gc, double x, double y, double r) {
        gc.beginPath();
        gc.moveTo(x, y - r);
        gc.lineTo(x + r, y);
        gc.lineTo(x, y + r);
        gc.lineTo(x - r, y);
        gc.closePath();
    }

    static void disc(GraphicsContext gc, double x, double y, double r) {
        gc.fillOval(x - r, y - r, 2 * r, 2 * r);
    }

    static void circle(GraphicsContext gc, double x, double y, double r) {
        gc.strokeOval(x - r, y - r, 2 * r, 2 * r);
    }
}

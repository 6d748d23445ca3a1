package brunet.paint;

import brunet.geo.ScreenPoint;
import brunet.portrayal.map.Mark.Zone;
import brunet.portrayal.map.Mark.Zone.Look;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Draws the zones of territories: a line, and a band inside of it, which is a wide stroke that the
/// zone itself cuts in half.
final class ZonePainter {
    private final Palette palette;

    ZonePainter(Palette palette) {
        this.palette = palette;
    }

    void paint(GraphicsContext gc, Zone zone) {
        switch (zone.look()) {
            case PLAIN -> paint(gc, zone, Token.FRANCE, 1, 8, 0.14);
            case SELECTED -> paint(gc, zone, Token.INK, 1.5, 12, 0.26);
            case HIDDEN -> {}
        }
    }

    /// Draws the zone as under the pointer.
    void hover(GraphicsContext gc, Zone zone) {
        if (zone.look() == Look.PLAIN) {
            paint(gc, zone, Token.FRANCE, 1.5, 8, 0.22);
        }
    }

    /// Draws the ring of the keyboard focus around the zone.
    void focus(GraphicsContext gc, Zone zone) {
        gc.save();
        path(gc, zone);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        gc.setStroke(palette.get(Token.HALO, 0.9));
        gc.setLineWidth(6);
        gc.stroke();
        gc.setStroke(palette.get(Token.INK));
        gc.setLineWidth(2.5);
        gc.stroke();
        gc.restore();
    }

    private void paint(
            GraphicsContext gc, Zone zone, Token line, double width, double band, double opacity) {
        gc.save();
        gc.setLineCap(StrokeLineCap.BUTT);
        gc.setFillRule(FillRule.EVEN_ODD);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        gc.save();
        path(gc, zone);
        gc.clip();
        gc.setStroke(palette.get(Token.FRANCE, opacity));
        gc.setLineWidth(band);
        path(gc, zone);
        gc.stroke();
        gc.restore();
        path(gc, zone);
        gc.setStroke(palette.get(line));
        gc.setLineWidth(width);
        if (line == Token.FRANCE) {
            gc.setLineDashes(5, 3);
        }
        gc.stroke();
        gc.restore();
    }

    private static void path(GraphicsContext gc, Zone zone) {
        gc.beginPath();
        for (List<ScreenPoint> ring : zone.rings()) {
            ScreenPoint first = ring.getFirst();
            gc.moveTo(first.x(), first.y());
            for (ScreenPoint point : ring.subList(1, ring.size())) {
                gc.lineTo(point.x(), point.y());
            }
            gc.closePath();
        }
    }
}

package brunet.paint;

import brunet.portrayal.map.Box;
import brunet.portrayal.map.Glyph;
import brunet.portrayal.map.MapObject;
import brunet.portrayal.map.MapScene;
import brunet.portrayal.map.Mark;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/// Paints the display list of a map. The base map lies below and is not painted here; only in the
/// lenses it is. Used on the FX thread.
public final class MapPainter {
    private static final double LINK_WIDTH = 1.6;
    private static final double FOCUS_GAP = 2;

    private final Palette palette;
    private final Ground ground;
    private final SymbolPainter symbols;
    private final DisputeMarkPainter disputeMark;
    private final LabelPainter labels;
    private final FramePainter frames;
    private final ZonePainter zones;

    /// @param ground the base map for the lenses
    public MapPainter(Palette palette, Fonts fonts, Ground ground) {
        this.palette = palette;
        this.ground = ground;
        this.symbols = new SymbolPainter(palette, fonts);
        this.disputeMark = new DisputeMarkPainter(palette);
        this.labels = new LabelPainter(palette, fonts);
        this.frames = new FramePainter(palette, fonts, labels);
        this.zones = new ZonePainter(palette);
    }

    /// Paints a scene with its top left corner at the origin, cut to its view.
    public void paint(GraphicsContext gc, MapScene scene) {
        gc.save();
        gc.setLineCap(StrokeLineCap.BUTT);
        clip(gc, new Box(0, 0, scene.viewport().width(), scene.viewport().height()));
        paint(gc, scene.marks());
        gc.restore();
    }

    private void paint(GraphicsContext gc, List<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Zone zone -> zones.paint(gc, zone);
                case Mark.Graticule line -> frames.graticule(gc, line);
                case Mark.Ring(var centre, double radius, Glyph glyph) ->
                        symbols.ring(gc, glyph, centre.x(), centre.y(), radius);
                case Mark.Link link -> link(gc, link);
                case Mark.Symbol symbol -> symbol(gc, symbol);
                case Mark.Label label -> labels.paint(gc, label);
                case Mark.Lens lens -> lens(gc, lens);
                case Mark.EdgeTag tag -> frames.tag(gc, tag);
                case Mark.ScaleBar scale -> frames.scale(gc, scale);
            }
        }
    }

    private void link(GraphicsContext gc, Mark.Link link) {
        gc.setStroke(symbols.colour(link.glyph()));
        gc.setLineWidth(LINK_WIDTH);
        gc.setLineDashes();
        gc.strokeLine(
                link.line().from().x(),
                link.line().from().y(),
                link.line().to().x(),
                link.line().to().y());
    }

    private void symbol(GraphicsContext gc, Mark.Symbol symbol) {
        double x = symbol.at().x();
        double y = symbol.at().y();
        if (symbol.selected()) {
            symbols.paintSelection(gc, x, y);
        }
        symbols.paint(gc, symbol.glyph(), x, y, symbol.radius());
        if (symbol.disputed()) {
            disputeMark.paint(gc, x + 10, y - 8, DisputeMarkPainter.MEDIUM);
        }
    }

    private void lens(GraphicsContext gc, Mark.Lens lens) {
        frames.place(gc, lens);
        Box frame = lens.frame();
        gc.save();
        gc.translate(frame.x(), frame.y());
        clip(gc, new Box(0, 0, frame.width(), frame.height()));
        gc.setFill(palette.get(Token.SEA));
        gc.fillRect(0, 0, frame.width(), frame.height());
        ground.of(lens.viewport())
                .ifPresent(image -> gc.drawImage(image, 0, 0, frame.width(), frame.height()));
        paint(gc, lens.marks());
        gc.restore();
        frames.lens(gc, lens);
    }

    private static void clip(GraphicsContext gc, Box box) {
        gc.beginPath();
        gc.rect(box.x(), box.y(), box.width(), box.height());
        gc.clip();
    }

    /// Draws the ring of the keyboard focus over a painted scene.
    public void paintFocus(GraphicsContext gc, MapScene scene, MapObject object) {
        gc.save();
        for (Mark mark : scene.marks()) {
            if (mark instanceof Mark.Zone zone
                    && object.leadsTo().isEmpty()
                    && zone.look() != Mark.Zone.Look.HIDDEN
                    && object.ids().contains(zone.id())) {
                zones.focus(gc, zone);
                gc.restore();
                return;
            }
        }
        Box box = object.box().grown(FOCUS_GAP + 1);
        gc.setStroke(palette.get(Token.HALO));
        gc.setLineWidth(4);
        gc.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 8, 8);
        gc.setStroke(palette.get(Token.INK));
        gc.setLineWidth(2);
        gc.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 8, 8);
        gc.restore();
    }

    /// Draws what lies under the pointer as hovered, over a painted scene.
    public void paintHover(GraphicsContext gc, MapScene scene, String id) {
        for (Mark mark : scene.marks()) {
            if (mark instanceof Mark.Zone zone && zone.id().equals(id)) {
                zones.hover(gc, zone);
            } else if (mark instanceof Mark.Symbol symbol && symbol.ids().contains(id)) {
                double grown = symbol.radius() + 1;
                symbols.paint(gc, symbol.glyph(), symbol.at().x(), symbol.at().y(), grown);
            }
        }
    }
}

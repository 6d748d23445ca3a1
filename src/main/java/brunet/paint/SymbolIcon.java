package brunet.paint;

import brunet.portrayal.map.Glyph;
import javafx.scene.canvas.Canvas;

/// A small node that shows one symbol, for lists and legends. It takes no keyboard focus; what it
/// means is said by the text beside it.
public final class SymbolIcon extends Canvas {
    /// The side of the icon of a symbol, which also holds the ring of an exercise under way.
    public static final double SIDE = 18;

    private static final double ZONE_WIDTH = 26;
    private static final double RADIUS = 5;

    public SymbolIcon(Glyph glyph, Palette palette, Fonts fonts) {
        super(width(glyph), height(glyph));
        double drop =
                glyph instanceof Glyph.Base base && base.role() == Glyph.Base.Role.HEADQUARTERS
                        ? 2
                        : 0;
        setMouseTransparent(true);
        new SymbolPainter(palette, fonts)
                .paint(
                        getGraphicsContext2D(),
                        glyph,
                        getWidth() / 2,
                        getHeight() / 2 + drop,
                        RADIUS);
    }

    private static double width(Glyph glyph) {
        return glyph instanceof Glyph.Zone
                ? ZONE_WIDTH
                : glyph instanceof Glyph.Stack ? SIDE + 6 : SIDE;
    }

    private static double height(Glyph glyph) {
        return glyph instanceof Glyph.Stack ? SIDE + 6 : SIDE;
    }
}

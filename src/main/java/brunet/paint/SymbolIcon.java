package brunet.paint;

import brunet.domain.Happening.Phase;
import brunet.portrayal.map.Glyph;
import javafx.scene.canvas.Canvas;

/// A small node that shows one symbol, for lists and legends. It takes no keyboard focus; what it
/// means is said by the text beside it.
public final class SymbolIcon extends Canvas {
    /// The side of the icon of a symbol, which also holds the ring of an exercise under way.
    public static final double SIDE = 18;

    private static final double ZONE_WIDTH = 26;
    private static final double RADIUS = 5;
    private static final double TIGHT = 13;

    public SymbolIcon(Glyph glyph, Palette palette, Fonts fonts) {
        this(glyph, width(glyph), palette, fonts);
    }

    private SymbolIcon(Glyph glyph, double width, Palette palette, Fonts fonts) {
        super(width, height(glyph));
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

    /// Only as wide as the symbol, for a row of symbols and words.
    public static SymbolIcon tight(Glyph glyph, Palette palette, Fonts fonts) {
        return new SymbolIcon(glyph, tightWidth(glyph), palette, fonts);
    }

    /// How wide a symbol is with a pixel of air on either side.
    public static double tightWidth(Glyph glyph) {
        return switch (glyph) {
            case Glyph.Base _ -> TIGHT;
            case Glyph.Exercise(var phase) -> phase == Phase.RUNNING ? SIDE : TIGHT;
            case Glyph.Incident _, Glyph.Region _, Glyph.Dispute _, Glyph.AgreementStage _ ->
                    TIGHT + 2;
            case Glyph.Zone _, Glyph.Stack _ -> width(glyph);
        };
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

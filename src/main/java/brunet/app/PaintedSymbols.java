package brunet.app;

import brunet.domain.Happening.Phase;
import brunet.paint.DisputeMarkPainter;
import brunet.paint.Fonts;
import brunet.paint.Palette;
import brunet.paint.SymbolIcon;
import brunet.portrayal.Theme;
import brunet.portrayal.map.Glyph;
import brunet.portrayal.text.SymbolHint;
import brunet.ui.kit.Symbols;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Symbols of rows, as the map draws them.
final class PaintedSymbols implements Symbols {
    /// The swatch of a zone is wider than the symbols in whose column it stands.
    private static final double ZONE_SCALE = 0.7;

    private final Fonts fonts;
    private final Supplier<Theme> theme;

    PaintedSymbols(Fonts fonts, Supplier<Theme> theme) {
        this.fonts = fonts;
        this.theme = theme;
    }

    @Override
    public Node symbol(SymbolHint hint) {
        return switch (hint) {
            case SymbolHint.Agreement(var stage) -> icon(new Glyph.AgreementStage(stage));
            case SymbolHint.Exercise(Phase phase) -> icon(new Glyph.Exercise(phase));
            case SymbolHint.Incident(Phase phase) ->
                    icon(new Glyph.Incident(phase == Phase.RUNNING));
            case SymbolHint.Base(String country, String service, String role) ->
                    icon(Glyph.Base.of(country, service, role));
            case SymbolHint.Territory() -> {
                Node zone = icon(new Glyph.Zone());
                zone.setScaleX(ZONE_SCALE);
                zone.setScaleY(ZONE_SCALE);
                yield zone;
            }
            case SymbolHint.None() -> new Region();
        };
    }

    @Override
    public Node disputeMark(double size) {
        Node mark = icon(new Glyph.Dispute());
        mark.setScaleX(size / DisputeMarkPainter.MEDIUM);
        mark.setScaleY(size / DisputeMarkPainter.MEDIUM);
        return mark;
    }

    private Node icon(Glyph glyph) {
        return new SymbolIcon(glyph, Palette.of(theme.get()), fonts);
    }
}

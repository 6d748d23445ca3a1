package brunet.app;

import brunet.domain.Happening.Phase;
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
            case SymbolHint.Territory() -> icon(new Glyph.Zone());
            case SymbolHint.None() -> new Region();
        };
    }

    @Override
    public Node disputeMark(double size) {
        Node mark = icon(new Glyph.Dispute());
        return mark;
    }

    private Node icon(Glyph glyph) {
        return new SymbolIcon(glyph, Palette.of(theme.get()), fonts);
    }
}

package brunet.portrayal.map;

import brunet.portrayal.map.Glyph.Base.Role;

/// How much room symbols take.
final class Extents {
    private static final double HALO = 1.6;
    private static final double SELECTED = 12;

    private Extents() {}

    static Box of(Mark.Symbol symbol) {
        double r = symbol.radius();
        Box plain =
                switch (symbol.glyph()) {
                    case Glyph.Base base -> base(symbol, base);
                    case Glyph.Exercise exercise -> square(symbol, exerciseRadius(exercise, r));
                    case Glyph.Incident incident ->
                            square(symbol, incident.onThisDay() ? r + 4 : r + 1.5);
                    case Glyph.Stack stack -> Box.around(symbol.at(), 17, 17).grown(1).moved(0, 0);
                    case Glyph.Region region -> square(symbol, r);
                    case Glyph.Zone zone -> square(symbol, r);
                    case Glyph.Dispute dispute -> square(symbol, r);
                    case Glyph.AgreementStage stage -> square(symbol, r + 1.6);
                };
        return symbol.disputed() ? withMark(plain, symbol) : plain;
    }

    private static Box base(Mark.Symbol symbol, Glyph.Base base) {
        double r = symbol.radius();
        if (symbol.selected()) {
            return square(symbol, SELECTED);
        }
        Box body = square(symbol, 1.12 * r + HALO);
        return base.role() == Role.HEADQUARTERS
                ? new Box(
                        body.x(),
                        symbol.at().y() - 1.62 * r - 2,
                        body.width(),
                        body.bottom() - (symbol.at().y() - 1.62 * r - 2))
                : body;
    }

    private static double exerciseRadius(Glyph.Exercise exercise, double r) {
        return switch (exercise.phase()) {
            case RUNNING -> 1.62 * r + 1;
            case PAST, UPCOMING, UNDATED -> r + 2;
        };
    }

    private static Box square(Mark.Symbol symbol, double halfSide) {
        return Box.around(symbol.at(), 2 * halfSide, 2 * halfSide);
    }

    /// The mark of a dispute stands right above the symbol.
    private static Box withMark(Box body, Mark.Symbol symbol) {
        double right = Math.max(body.right(), symbol.at().x() + 10 + 7);
        double top = Math.min(body.y(), symbol.at().y() - 8 - 7);
        return new Box(body.x(), top, right - body.x(), body.bottom() - top);
    }
}

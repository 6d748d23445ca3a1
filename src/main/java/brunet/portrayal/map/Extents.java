package brunet.portrayal.map;

import brunet.geo.ScreenPoint;
import brunet.portrayal.map.Glyph.Base.Role;

/// How much room symbols take.
final class Extents {
    private static final double HALO = 1.6;
    private static final double SELECTED = 12;
    private static final double MARK = 14;
    private static final double MARK_RIGHT = 10;
    private static final double MARK_UP = 8;

    private Extents() {}

    static Box of(Mark.Symbol symbol) {
        Box body = body(symbol);
        return symbol.disputed() ? withMark(body, symbol) : body;
    }

    /// Without the mark of a dispute.
    static Box body(Mark.Symbol symbol) {
        double r = symbol.radius();
        return switch (symbol.glyph()) {
            case Glyph.Base base -> base(symbol, base);
            case Glyph.Exercise exercise -> square(symbol, exerciseRadius(exercise, r));
            case Glyph.Incident incident -> square(symbol, incident.onThisDay() ? r + 4 : r + 1.5);
            case Glyph.Stack stack -> Box.around(symbol.at(), 17, 17).grown(1).moved(0, 0);
            case Glyph.Region region -> square(symbol, r);
            case Glyph.Zone zone -> square(symbol, r);
            case Glyph.Dispute dispute -> square(symbol, r);
            case Glyph.AgreementStage stage -> square(symbol, r + 1.6);
        };
    }

    /// The mark of a dispute, whether or not the symbol has one.
    static Box mark(Mark.Symbol symbol) {
        return Box.around(
                new ScreenPoint(symbol.at().x() + MARK_RIGHT, symbol.at().y() - MARK_UP),
                MARK,
                MARK);
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
        Box mark = mark(symbol);
        double right = Math.max(body.right(), mark.right());
        double top = Math.min(body.y(), mark.y());
        return new Box(body.x(), top, right - body.x(), body.bottom() - top);
    }
}

package brunet.portrayal.map;

import brunet.geo.ScreenPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Boxes around areas.
final class Areas {
    private Areas() {}

    static Box of(Mark.Zone zone) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (List<ScreenPoint> ring : zone.rings()) {
            for (ScreenPoint point : ring) {
                left = Math.min(left, point.x());
                right = Math.max(right, point.x());
                top = Math.min(top, point.y());
                bottom = Math.max(bottom, point.y());
            }
        }
        return left > right ? new Box(0, 0, 0, 0) : new Box(left, top, right - left, bottom - top);
    }

    /// Whether any of the zone's line is seen in a frame; a zone may also fill it.
    static boolean lineMeets(Mark.Zone zone, Box frame) {
        for (List<ScreenPoint> ring : zone.rings()) {
            ScreenPoint from = ring.getLast();
            for (ScreenPoint to : ring) {
                if (frame.meets(new Segment(from, to))) {
                    return true;
                }
                from = to;
            }
        }
        return false;
    }

    /// What of a zone is seen in a frame; without size where none of it is.
    static Box seen(Mark.Zone zone, Box frame) {
        return frame.contains(of(zone)) ? of(zone) : of(clipped(zone, frame));
    }

    /// The zone cut at the sides of a frame, one after the other (Sutherland and Hodgman 1974).
    private static Mark.Zone clipped(Mark.Zone zone, Box frame) {
        List<List<ScreenPoint>> rings = zone.rings();
        rings = cut(rings, at -> at.x() - frame.x());
        rings = cut(rings, at -> frame.right() - at.x());
        rings = cut(rings, at -> at.y() - frame.y());
        rings = cut(rings, at -> frame.bottom() - at.y());
        return new Mark.Zone(zone.id(), rings, zone.look());
    }

    private static List<List<ScreenPoint>> cut(
            List<List<ScreenPoint>> rings, ToDoubleFunction<ScreenPoint> inside) {
        return rings.stream()
                .map(ring -> cutRing(ring, inside))
                .filter(ring -> !ring.isEmpty())
                .toList();
    }

    /// @param inside how far inside a point lies; below zero it is cut off
    private static List<ScreenPoint> cutRing(
            List<ScreenPoint> ring, ToDoubleFunction<ScreenPoint> inside) {
        List<ScreenPoint> kept = new ArrayList<>();
        ScreenPoint from = ring.getLast();
        for (ScreenPoint to : ring) {
            double before = inside.applyAsDouble(from);
            double after = inside.applyAsDouble(to);
            if ((before < 0) != (after < 0)) {
                double part = before / (before - after);
                kept.add(
                        new ScreenPoint(
                                from.x() + part * (to.x() - from.x()),
                                from.y() + part * (to.y() - from.y())));
            }
            if (after >= 0) {
                kept.add(to);
            }
            from = to;
        }
        return kept;
    }
}

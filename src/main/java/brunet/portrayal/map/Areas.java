package brunet.portrayal.map;

import brunet.geo.ScreenPoint;
import java.util.List;

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

    /// What two boxes have in common; without size where they lie apart.
    static Box common(Box a, Box b) {
        double left = Math.max(a.x(), b.x());
        double top = Math.max(a.y(), b.y());
        double right = Math.min(a.right(), b.right());
        double bottom = Math.min(a.bottom(), b.bottom());
        return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
}

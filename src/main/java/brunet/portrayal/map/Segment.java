package brunet.portrayal.map;

import brunet.geo.ScreenPoint;

/// A straight way between two points of a view.
public record Segment(ScreenPoint from, ScreenPoint to) {
    /// Whether two ways have a point in common.
    boolean meets(Segment other) {
        return side(other.from) * side(other.to) <= 0
                && other.side(from) * other.side(to) <= 0
                && (side(other.from) != side(other.to) || bounds().overlaps(other.bounds()));
    }

    /// On which side of the way a point lies: below zero, above, or zero on it.
    private double side(ScreenPoint point) {
        return (to.x() - from.x()) * (point.y() - from.y())
                - (to.y() - from.y()) * (point.x() - from.x());
    }

    private Box bounds() {
        return new Box(
                Math.min(from.x(), to.x()),
                Math.min(from.y(), to.y()),
                Math.abs(to.x() - from.x()),
                Math.abs(to.y() - from.y()));
    }
}

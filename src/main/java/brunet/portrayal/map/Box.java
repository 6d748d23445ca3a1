package brunet.portrayal.map;

import brunet.geo.ScreenPoint;

/// An upright box in logical pixels.
public record Box(double x, double y, double width, double height) {
    public static Box around(ScreenPoint centre, double width, double height) {
        return new Box(centre.x() - width / 2, centre.y() - height / 2, width, height);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public ScreenPoint centre() {
        return new ScreenPoint(x + width / 2, y + height / 2);
    }

    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    public boolean contains(Box other) {
        return other.x >= x
                && other.y >= y
                && other.right() <= right()
                && other.bottom() <= bottom();
    }

    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// The box grown by `margin` on every side, shrunk if it is below zero.
    public Box grown(double margin) {
        return new Box(
                x - margin,
                y - margin,
                Math.max(0, width + 2 * margin),
                Math.max(0, height + 2 * margin));
    }

    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /// Whether the straight way between two points touches the box.
    boolean meets(Segment segment) {
        double from = 0;
        double to = 1;
        double dx = segment.to().x() - segment.from().x();
        double dy = segment.to().y() - segment.from().y();
        double[] step = {-dx, dx, -dy, dy};
        double[] room = {
            segment.from().x() - x,
            right() - segment.from().x(),
            segment.from().y() - y,
            bottom() - segment.from().y()
        };
        for (int side = 0; side < 4; side++) {
            if (step[side] == 0) {
                if (room[side] < 0) {
                    return false;
                }
            } else if (step[side] < 0) {
                from = Math.max(from, room[side] / step[side]);
            } else {
                to = Math.min(to, room[side] / step[side]);
            }
        }
        return from <= to;
    }
}

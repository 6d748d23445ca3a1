package brunet.portrayal.map;

import brunet.geo.ScreenPoint;
import brunet.portrayal.map.Mark.Label.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The places where a label may stand, the best first.
final class Seats {
    private static final double GAP = 4;
    private static final double[] LEADERS = {24, 30, 36};

    /// What matters most is named in any case, far off if need be.
    private static final double[] LONG_LEADERS = {24, 30, 36, 50, 70, 95, 125, 160};

    /// The directions of leaders, in degrees from east, south being 90.
    private static final double[] DIRECTIONS = {
        0, 180, -45, 45, -135, 135, -90, 90, -22.5, 22.5, -157.5, 157.5, -67.5, 67.5, -112.5, 112.5
    };

    /// An area takes its label inside if so much of the label's width fits; the rest crosses its
    /// line.
    private static final double FITTING = 0.85;

    private static final double[] HEIGHTS = {0.6, 0.72, 0.48, 0.36, 0.84, 0.2};

    /// How far a label moves sideways from the middle of an area, in shares of the area's width.
    private static final double[] SHIFTS = {0, -0.1, 0.1, -0.2, 0.2, -0.35, 0.35, -0.5, 0.5};

    /// The same for a label inside, so that it stays inside.
    private static final double[] INNER_SHIFTS = {0, -0.1, 0.1, -0.2, 0.2};

    private Seats() {}

    /// One place.
    ///
    /// @param anchor what the label stands at
    record Seat(Box anchor, Box box, Align align, Optional<Segment> leader) {}

    static List<Seat> of(Wish wish, double width, double height) {
        List<Seat> seats = new ArrayList<>();
        for (Box anchor : wish.anchors()) {
            switch (wish.seat()) {
                case BESIDE -> around(seats, anchor, width, height);
                case NEAR -> around(seats, anchor, width, height);
                case AREA -> area(seats, anchor, width, height, markWidth(wish));
                case MIDDLE -> middle(seats, anchor, width, height);
            }
        }
        boolean vital = wish.priority().vital();
        if (wish.seat() == Wish.Seat.BESIDE || vital) {
            double[] leaders = vital ? LONG_LEADERS : LEADERS;
            wish.anchors()
                    .forEach(anchor ->
                            away(seats, core(wish.seat(), anchor), width, height, leaders));
        }
        return seats;
    }

    /// Where a leader begins: at a symbol, yet inside of an area, whose line runs anywhere.
    private static Box core(Wish.Seat seat, Box anchor) {
        return seat == Wish.Seat.AREA || seat == Wish.Seat.NEAR
                ? Box.around(anchor.centre(), anchor.width() / 2, anchor.height() / 2)
                : anchor;
    }

    private static void around(List<Seat> seats, Box a, double width, double height) {
        double x = a.centre().x() - width / 2;
        double y = a.centre().y() - height / 2;
        add(seats, a, new Box(a.right() + GAP, y, width, height), Align.LEFT);
        add(seats, a, new Box(a.x() - GAP - width, y, width, height), Align.RIGHT);
        add(seats, a, new Box(x, a.y() - GAP / 2 - height, width, height), Align.CENTRE);
        add(seats, a, new Box(x, a.bottom() + GAP / 2, width, height), Align.CENTRE);
    }

    private static double markWidth(Wish wish) {
        return wish.disputed() ? Mark.Label.DISPUTE_WIDTH : 0;
    }

    /// In the area, else close below, beside or above it: a label stands by what it names. The text
    /// is centred, its mark hangs over.
    private static void area(List<Seat> seats, Box a, double width, double height, double mark) {
        double x = a.centre().x() - (width - mark) / 2;
        if (a.width() > FITTING * width && a.height() > 3 * height) {
            for (double share : HEIGHTS) {
                for (double shift : INNER_SHIFTS) {
                    double y = a.y() + share * a.height() - height / 2;
                    add(seats, a, new Box(x + shift * a.width(), y, width, height), Align.CENTRE);
                }
            }
        }
        double middle = a.centre().y() - height / 2;
        double above = a.y() - GAP / 2 - height;
        double below = a.bottom() + GAP / 2;
        add(seats, a, new Box(x, below, width, height), Align.CENTRE);
        add(seats, a, new Box(a.x() - GAP - width, middle, width, height), Align.RIGHT);
        add(seats, a, new Box(x, above, width, height), Align.CENTRE);
        add(seats, a, new Box(a.right() + GAP, middle, width, height), Align.LEFT);
        for (double shift : SHIFTS) {
            double moved = x + shift * a.width();
            add(seats, a, new Box(moved, below, width, height), Align.CENTRE);
            add(seats, a, new Box(moved, above, width, height), Align.CENTRE);
        }
    }

    private static void middle(List<Seat> seats, Box a, double width, double height) {
        Box centred = Box.around(a.centre(), width, height);
        add(seats, a, centred, Align.CENTRE);
        double dx = width / 2;
        double dy = height + 4;
        add(seats, a, centred.moved(0, dy), Align.CENTRE);
        add(seats, a, centred.moved(0, -dy), Align.CENTRE);
        add(seats, a, centred.moved(dx, 0), Align.CENTRE);
        add(seats, a, centred.moved(-dx, 0), Align.CENTRE);
    }

    private static void away(
            List<Seat> seats, Box a, double width, double height, double[] leaders) {
        for (double length : leaders) {
            for (double direction : DIRECTIONS) {
                double angle = Math.toRadians(direction);
                double dx = Math.abs(direction) == 90 ? 0 : length * Math.cos(angle);
                lead(seats, a, dx, length * Math.sin(angle), width, height);
            }
        }
    }

    /// A label whose nearest side lies (dx, dy) from the edge of its anchor.
    private static void lead(
            List<Seat> seats, Box a, double dx, double dy, double width, double height) {
        double reach = Math.hypot(dx, dy);
        ScreenPoint centre = a.centre();
        ScreenPoint from =
                new ScreenPoint(
                        centre.x() + dx / reach * a.width() / 2,
                        centre.y() + dy / reach * a.height() / 2);
        ScreenPoint to = new ScreenPoint(from.x() + dx, from.y() + dy);
        Optional<Segment> leader = Optional.of(new Segment(from, to));
        if (dx > 0) {
            Box box = new Box(to.x() + 2, to.y() - height / 2, width, height);
            seats.add(new Seat(a, box, Align.LEFT, leader));
        } else if (dx < 0) {
            Box box = new Box(to.x() - 2 - width, to.y() - height / 2, width, height);
            seats.add(new Seat(a, box, Align.RIGHT, leader));
        } else {
            double y = dy < 0 ? to.y() - height : to.y();
            Box box = new Box(to.x() - width / 2, y, width, height);
            seats.add(new Seat(a, box, Align.CENTRE, leader));
        }
    }

    private static void add(List<Seat> seats, Box anchor, Box box, Align align) {
        seats.add(new Seat(anchor, box, align, Optional.empty()));
    }
}

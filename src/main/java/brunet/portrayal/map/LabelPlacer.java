package brunet.portrayal.map;

import brunet.portrayal.map.Mark.Label.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Places labels one after the other, the most important first, each where it overlaps nothing.
final class LabelPlacer {
    /// A label keeps this far off the frame.
    private static final double MARGIN = 3;

    /// The name of an area keeps this far off another area, where it can.
    private static final double NEIGHBOUR = 8;

    private static final double CHIP_SIDE = 8;
    private static final double CHIP_TOP = 2;

    private final Box frame;
    private final TextMeasure measure;
    private final List<Box> taken = new ArrayList<>();
    private final List<Box> covers = new ArrayList<>();
    private final List<Box> walls = new ArrayList<>();
    private final List<Segment> leaders = new ArrayList<>();
    private final List<Mark.Label> placed = new ArrayList<>();
    private final Map<Wish, Box> areas = new LinkedHashMap<>();
    private final List<Wish> dropped = new ArrayList<>();

    /// @param frame what labels stay inside of
    LabelPlacer(Box frame, TextMeasure measure) {
        this.frame = frame.grown(-MARGIN);
        this.measure = measure;
    }

    /// Keeps labels off a box.
    void take(Box box) {
        taken.add(box);
    }

    /// Keeps labels off a box that would hide them, even one that must stand somewhere.
    void cover(Box box) {
        taken.add(box);
        covers.add(box);
    }

    /// Keeps labels off a box, yet lets leaders run out of it.
    void wall(Box box) {
        walls.add(box);
    }

    void place(List<Wish> wishes) {
        List<Wish> ordered = new ArrayList<>(wishes);
        ordered.sort(
                Comparator.comparing(Wish::priority)
                        .thenComparingDouble(w -> w.anchors().getFirst().x()));
        ordered.stream()
                .filter(wish -> wish.seat() == Wish.Seat.AREA)
                .forEach(wish -> areas.put(wish, wish.anchors().getFirst().grown(NEIGHBOUR)));
        ordered.forEach(this::place);
    }

    private void place(Wish wish) {
        double width = width(wish);
        double height = height(wish);
        List<Seats.Seat> seats = Seats.of(wish, width, height);
        Optional<Seats.Seat> free =
                seats.stream()
                        .filter(this::free)
                        .filter(seat -> !trespasses(wish, seat))
                        .findFirst()
                        .or(() -> seats.stream().filter(this::free).findFirst());
        if (free.isEmpty() && wish.priority() == Priority.SELECTED) {
            free =
                    seats.stream()
                            .filter(seat -> frame.contains(seat.box()))
                            .min(
                                    Comparator.comparing(this::hidden)
                                            .thenComparingInt(this::conflicts));
        }
        free.ifPresentOrElse(seat -> set(wish, seat), () -> dropped.add(wish));
    }

    /// Whether the name of one area would stand at another.
    private boolean trespasses(Wish wish, Seats.Seat seat) {
        return areas.entrySet().stream()
                .filter(area -> areas.containsKey(wish) && !area.getKey().equals(wish))
                .anyMatch(area -> area.getValue().overlaps(seat.box()));
    }

    private void set(Wish wish, Seats.Seat seat) {
        taken.add(seat.box());
        seat.leader().ifPresent(leaders::add);
        placed.add(
                new Mark.Label(
                        wish.ids(),
                        wish.lines(),
                        seat.align(),
                        seat.box(),
                        seat.leader(),
                        wish.disputed()));
    }

    private boolean free(Seats.Seat seat) {
        return frame.contains(seat.box()) && conflicts(seat) == 0;
    }

    private boolean hidden(Seats.Seat seat) {
        return covers.stream().anyMatch(seat.box()::overlaps);
    }

    private int conflicts(Seats.Seat seat) {
        int count = 0;
        for (Box box : taken) {
            if (box.overlaps(seat.box()) || crosses(box, seat)) {
                count++;
            }
        }
        for (Box box : walls) {
            if (box.overlaps(seat.box())) {
                count++;
            }
        }
        for (Segment leader : leaders) {
            if (seat.box().meets(leader)) {
                count++;
            }
        }
        return count;
    }

    /// Whether the leader runs over a box other than that of its own symbol.
    private static boolean crosses(Box box, Seats.Seat seat) {
        return seat.leader()
                .filter(leader -> !box.contains(leader.from().x(), leader.from().y()))
                .filter(box::meets)
                .isPresent();
    }

    private double width(Wish wish) {
        double text =
                wish.lines().stream()
                        .mapToDouble(line -> measure.width(line.text(), line.style()))
                        .max()
                        .orElse(0);
        return text
                + (chip(wish) ? 2 * CHIP_SIDE : 0)
                + (wish.disputed() ? Mark.Label.DISPUTE_WIDTH : 0);
    }

    private static double height(Wish wish) {
        return wish.lines().stream().mapToDouble(Line::height).sum()
                + (chip(wish) ? 2 * CHIP_TOP : 0);
    }

    private static boolean chip(Wish wish) {
        return wish.lines().getFirst().style() == TextStyle.CHIP;
    }

    List<Mark.Label> placed() {
        return placed;
    }

    List<Wish> dropped() {
        return dropped;
    }
}

package brunet.portrayal.map;

import brunet.geo.ScreenPoint;
import brunet.portrayal.map.Mark.Label.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
    private final List<Mark.Zone> zones = new ArrayList<>();
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

    /// Keeps the names of other areas off a zone.
    void zone(Mark.Zone zone) {
        zones.add(zone);
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
                        .filter(seat -> seat.leader().isEmpty() && !crowds(wish, seat))
                        .findFirst()
                        .or(() ->
                                seats.stream()
                                        .filter(this::free)
                                        .filter(seat -> !trespasses(wish, seat))
                                        .findFirst());
        if (free.isEmpty() && wish.priority().vital()) {
            free =
                    seats.stream()
                            .filter(seat -> readable(seat) && !trespasses(wish, seat))
                            .min(Comparator.comparingInt(this::conflicts));
        }
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

    /// Whether the name of one territory would stand on the zone of another.
    private boolean trespasses(Wish wish, Seats.Seat seat) {
        boolean named = wish.seat() == Wish.Seat.AREA || wish.priority() == Priority.TERRITORY;
        ScreenPoint middle = seat.box().centre();
        return named
                && zones.stream()
                        .filter(zone -> !wish.ids().contains(zone.id()))
                        .anyMatch(zone ->
                                Areas.lineMeets(zone, seat.box())
                                        || Hits.surrounds(zone, middle.x(), middle.y()));
    }

    /// Whether the name of one area would stand close to another.
    private boolean crowds(Wish wish, Seats.Seat seat) {
        return areas.entrySet().stream()
                        .filter(area -> areas.containsKey(wish) && !area.getKey().equals(wish))
                        .anyMatch(area -> area.getValue().overlaps(seat.box()))
                || trespasses(wish, seat);
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

    /// Whether nothing touches the name or crosses its leader; the leader may run over symbols.
    private boolean readable(Seats.Seat seat) {
        Box box = seat.box();
        return frame.contains(box)
                && Stream.concat(taken.stream(), walls.stream()).noneMatch(box::overlaps)
                && placed.stream().noneMatch(label -> crosses(label.box(), seat))
                && covers.stream().noneMatch(cover -> crosses(cover, seat))
                && leaders.stream().noneMatch(leader -> meets(seat, leader));
    }

    private static boolean meets(Seats.Seat seat, Segment leader) {
        return seat.box().meets(leader) || seat.leader().filter(leader::meets).isPresent();
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
            if (meets(seat, leader)) {
                count++;
            }
        }
        return count;
    }

    /// Whether the leader runs over a box other than that of its own symbol, or of one that its own
    /// lies in.
    private static boolean crosses(Box box, Seats.Seat seat) {
        ScreenPoint own = seat.anchor().centre();
        return seat.leader()
                .filter(leader -> !box.contains(own.x(), own.y()))
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

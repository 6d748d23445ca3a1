package brunet.portrayal.map;

import brunet.geo.ScreenPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds what lies under a point.
final class Hits {
    private static final double REACH = 9;

    private Hits() {}

    static Stream<String> ids(List<Mark> marks) {
        return marks.stream()
                .flatMap(mark ->
                        switch (mark) {
                            case Mark.Zone zone -> Stream.of(zone.id());
                            case Mark.Symbol symbol -> symbol.ids().stream();
                            case Mark.Label label -> label.ids().stream();
                            case Mark.Lens lens -> ids(lens.marks());
                            case Mark.Graticule g -> Stream.empty();
                            case Mark.Ring r -> Stream.empty();
                            case Mark.Link l -> Stream.empty();
                            case Mark.EdgeTag t -> Stream.empty();
                            case Mark.ScaleBar b -> Stream.empty();
                        });
    }

    /// The ids of what bears the mark of a dispute.
    static Stream<String> marked(List<Mark> marks) {
        return marks.stream()
                .flatMap(mark ->
                        switch (mark) {
                            case Mark.Symbol symbol ->
                                    symbol.disputed() ? symbol.ids().stream() : Stream.empty();
                            case Mark.Label label ->
                                    label.disputed() ? label.ids().stream() : Stream.empty();
                            case Mark.Lens lens -> marked(lens.marks());
                            case Mark.Zone z -> Stream.empty();
                            case Mark.Graticule g -> Stream.empty();
                            case Mark.Ring r -> Stream.empty();
                            case Mark.Link l -> Stream.empty();
                            case Mark.EdgeTag t -> Stream.empty();
                            case Mark.ScaleBar b -> Stream.empty();
                        });
    }

    static List<String> at(List<Mark> marks, double x, double y) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Lens lens && lens.frame().contains(x, y)) {
                return at(lens.marks(), x - lens.frame().x(), y - lens.frame().y());
            }
            if (mark instanceof Mark.EdgeTag tag && tag.box().contains(x, y)) {
                return List.of();
            }
        }
        List<String> symbols = symbolsAt(marks, x, y);
        if (!symbols.isEmpty()) {
            return symbols;
        }
        List<String> zones = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Label label
                    && !label.ids().isEmpty()
                    && label.box().contains(x, y)) {
                return label.ids();
            }
            if (mark instanceof Mark.Zone zone && surrounds(zone, x, y)) {
                zones.add(zone.id());
            }
        }
        return zones;
    }

    /// What overlaps the nearest symbol in reach is under the same point, and so is listed with it.
    private static List<String> symbolsAt(List<Mark> marks, double x, double y) {
        List<Mark.Symbol> near = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Symbol symbol
                    && !symbol.ids().isEmpty()
                    && distance(symbol.at(), x, y) <= Math.max(REACH, symbol.radius() * 1.7)) {
                near.add(symbol);
            }
        }
        near.sort(Comparator.comparingDouble(symbol -> distance(symbol.at(), x, y)));
        if (near.isEmpty()) {
            return List.of();
        }
        Mark.Symbol nearest = near.getFirst();
        Set<String> ids = new LinkedHashSet<>(nearest.ids());
        for (Mark.Symbol other : near) {
            if (distance(other.at(), nearest.at().x(), nearest.at().y()) < nearest.radius()) {
                ids.addAll(other.ids());
            }
        }
        return List.copyOf(ids);
    }

    private static double distance(ScreenPoint at, double x, double y) {
        return Math.hypot(at.x() - x, at.y() - y);
    }

    static boolean surrounds(Mark.Zone zone, double x, double y) {
        boolean inside = false;
        for (List<ScreenPoint> ring : zone.rings()) {
            ScreenPoint from = ring.getLast();
            for (ScreenPoint to : ring) {
                if ((to.y() > y) != (from.y() > y)
                        && x < (from.x() - to.x()) * (y - to.y()) / (from.y() - to.y()) + to.x()) {
                    inside = !inside;
                }
                from = to;
            }
        }
        return inside;
    }
}

package brunet.portrayal.map;

import brunet.domain.Entity;
import brunet.domain.Situation;
import brunet.geo.GeoPoint;
import brunet.geo.GreatCircle;
import brunet.geo.ScreenPoint;
import brunet.portrayal.map.Mark.EdgeTag;
import brunet.portrayal.map.Mark.EdgeTag.Side;
import brunet.portrayal.map.PlaceNames.PlaceName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tags on the frame for France, Japan and the territories that lie outside the view.
final class EdgeTags {
    private static final double HEIGHT = 22;
    private static final double PADDING = 9;
    private static final double CHEVRON = 11;
    private static final double GAP = 4;
    private static final double MARGIN = 8;
    private static final int MOST_NAMES = 3;

    private final Scale scale;
    private final MapWords words;
    private final TextMeasure measure;
    private final PlaceNames names;
    private final List<Box> taken;
    private final List<EdgeTag> tags = new ArrayList<>();

    /// @param taken what a tag must not cover
    EdgeTags(Scale scale, MapWords words, TextMeasure measure, PlaceNames names, List<Box> taken) {
        this.scale = scale;
        this.words = words;
        this.measure = measure;
        this.names = names;
        this.taken = new ArrayList<>(taken);
    }

    /// @param outside territories that the view does not show
    /// @param near the territory whose capital distances are measured from
    List<EdgeTag> tags(Situation situation, List<Territory> outside, Optional<String> near) {
        for (String id : List.of("nation-fr", "nation-jp")) {
            situation
                    .record()
                    .entity(id)
                    .ifPresent(nation ->
                            nation.place()
                                    .filter(p -> !scale.viewport().shows(p.point()))
                                    .ifPresent(p -> addNation(nation, p.point(), near)));
        }
        Map<Side, List<Territory>> bySide = new EnumMap<>(Side.class);
        outside.stream()
                .filter(t -> t.partOf().isEmpty())
                .forEach(t ->
                        bySide.computeIfAbsent(side(t.point()), s -> new ArrayList<>()).add(t));
        bySide.forEach(this::addTerritories);
        return tags;
    }

    private void addNation(Entity nation, GeoPoint place, Optional<String> near) {
        String detail =
                reference(near)
                        .filter(capital -> !capital.of().equals(nation.id()))
                        .map(capital ->
                                words.text(
                                        "tag.from",
                                        words.wording()
                                                .distance(
                                                        GreatCircle.distanceKm(
                                                                place, capital.at())),
                                        capital.name(words.language())))
                        .orElse("");
        add(List.of(nation.id()), words.wording().shortName(nation), detail, place);
    }

    /// The capital of what the person looks at, else the first capital in view.
    private Optional<PlaceName> reference(Optional<String> near) {
        return near.flatMap(names::capital)
                .or(() ->
                        names.capitals().stream()
                                .filter(c -> scale.viewport().shows(c.at()))
                                .findFirst());
    }

    private void addTerritories(Side side, List<Territory> territories) {
        List<String> ids = territories.stream().map(Territory::id).toList();
        GeoPoint target = territories.getFirst().point();
        if (ids.size() > MOST_NAMES) {
            String count = words.wording().number(ids.size());
            add(ids, words.text("tag.territories"), count, target);
        } else {
            List<String> shortNames =
                    territories.stream().map(t -> words.wording().shortName(t.entity())).toList();
            add(ids, words.joined(shortNames), "", target);
        }
    }

    private Side side(GeoPoint point) {
        ScreenPoint at = scale.toScreen(point);
        double dx = at.x() / scale.viewport().width() - 0.5;
        double dy = at.y() / scale.viewport().height() - 0.5;
        if (Math.abs(dx) >= Math.abs(dy)) {
            return dx < 0 ? Side.LEFT : Side.RIGHT;
        }
        return dy < 0 ? Side.TOP : Side.BOTTOM;
    }

    private void add(List<String> ids, String text, String detail, GeoPoint target) {
        Side side = side(target);
        boolean upright = side == Side.LEFT || side == Side.RIGHT;
        double width =
                measure.width(text, TextStyle.TAG)
                        + (detail.isEmpty() ? 0 : measure.width(" " + detail, TextStyle.TAG_DETAIL))
                        + 2 * PADDING
                        + (upright ? CHEVRON : 0);
        ScreenPoint at = scale.toScreen(target);
        double x =
                switch (side) {
                    case LEFT -> 0;
                    case RIGHT -> scale.viewport().width() - width;
                    case TOP, BOTTOM ->
                            within(at.x() - width / 2, scale.viewport().width() - width);
                };
        double y =
                switch (side) {
                    case TOP -> 0;
                    case BOTTOM -> scale.viewport().height() - HEIGHT;
                    case LEFT, RIGHT ->
                            within(at.y() - HEIGHT / 2, scale.viewport().height() - HEIGHT);
                };
        free(new Box(x, y, width, HEIGHT), upright)
                .ifPresent(box -> {
                    taken.add(box);
                    tags.add(new EdgeTag(ids, text, detail, box, side, target));
                });
    }

    private static double within(double wanted, double most) {
        return Math.clamp(wanted, Math.min(MARGIN, most), Math.max(MARGIN, most - MARGIN));
    }

    /// The box, moved along its side to the nearest free place.
    private Optional<Box> free(Box box, boolean upright) {
        double step = GAP + 2;
        for (double off = 0; off < 400; off += step) {
            for (double sign : new double[] {1, -1}) {
                Box moved = upright ? box.moved(0, sign * off) : box.moved(sign * off, 0);
                if (scale.frame().contains(moved)
                        && taken.stream().noneMatch(moved.grown(GAP)::overlaps)) {
                    return Optional.of(moved);
                }
            }
        }
        return Optional.empty();
    }
}

package brunet.portrayal.map;

import brunet.domain.BaseState;
import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.Place;
import brunet.domain.Situation;
import brunet.geo.GeoBounds;
import brunet.geo.GeoPoint;
import brunet.geo.GreatCircle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A small map of one territory: what stands in it, each with its name, and nothing of a frame.
final class CloseUp {
    /// What lies further apart than this does not go on a small map.
    private static final double WIDEST_KM = 400;

    /// Room around a lone place.
    private static final double LEAST_KM = 15;

    private static final double KM_PER_DEGREE = 111.2;

    private CloseUp() {}

    /// The box around the bases of a territory, or around its islands where it has no two; empty
    /// where they lie too far apart.
    static Optional<GeoBounds> bounds(Situation situation, String territoryId) {
        return situation
                .record()
                .entity(territoryId)
                .filter(entity -> entity.kind() == EntityKind.TERRITORY)
                .flatMap(Entity::place)
                .map(place -> around(place, bases(situation, territoryId)))
                .filter(CloseUp::small);
    }

    private static List<GeoPoint> bases(Situation situation, String territoryId) {
        return situation.bases().stream()
                .filter(base -> base.territory().filter(territoryId::equals).isPresent())
                .map(BaseState::entity)
                .flatMap(base -> base.place().stream())
                .map(Place::point)
                .distinct()
                .toList();
    }

    private static GeoBounds around(Place territory, List<GeoPoint> bases) {
        GeoPoint middle = territory.point();
        Stream<GeoPoint> corners =
                bases.size() > 1
                        ? bases.stream().flatMap(base -> corners(base, LEAST_KM / 3))
                        : Stream.concat(
                                bases.stream(),
                                corners(middle, Math.max(LEAST_KM, territory.accuracyKm())));
        return GeoBounds.around(corners.toList());
    }

    private static Stream<GeoPoint> corners(GeoPoint point, double km) {
        double up = km / KM_PER_DEGREE;
        double aside = up / Math.cos(Math.toRadians(point.latitude()));
        return Stream.of(
                new GeoPoint(point.latitude() + up, point.longitude() - aside),
                new GeoPoint(point.latitude() - up, point.longitude() + aside));
    }

    private static boolean small(GeoBounds box) {
        GeoPoint northWest = new GeoPoint(box.north(), box.west());
        GeoPoint southEast = new GeoPoint(box.south(), box.east());
        return GreatCircle.distanceKm(northWest, southEast) <= WIDEST_KM;
    }

    /// The scene of a view, with symbols and labels as in a lens.
    static MapScene scene(
            Subjects subjects,
            MapRequest request,
            MapWords words,
            TextMeasure measure,
            PlaceNames names) {
        Scale scale = Scale.ofLens(request.viewport(), request.measures());
        Plot plot = new Plot(scale, request.selectedId(), request.hidden());
        plot.addBases(subjects.bases());
        plot.addDeeds(subjects.deeds());
        Wishes wishes = new Wishes(scale, words, names, request.selectedId(), true);
        LabelPlacer placer = new LabelPlacer(scale.frame(), measure);
        plot.pins().forEach(pin -> placer.take(pin.symbol().box()));
        placer.place(
                wishes.lensSymbols(plot).stream().map(wish -> named(wish, plot, words)).toList());
        List<Mark> marks = new ArrayList<>(plot.marks());
        marks.addAll(placer.placed());
        return new MapScene(
                request.viewport(),
                marks,
                List.of(),
                List.of(),
                new MapScene.Missing(List.of(), List.of(), List.of(), List.of(), 0));
    }

    /// An exercise or incident is labelled with its place and with its name.
    private static Wish named(Wish wish, Plot plot, MapWords words) {
        return plot.deeds().stream()
                .map(Plot.Pin::features)
                .flatMap(Collection::stream)
                .filter(feature -> feature.id().equals(wish.ids().getFirst()))
                .findFirst()
                .map(feature -> {
                    List<Mark.Label.Line> lines = new ArrayList<>(wish.lines());
                    lines.add(
                            words.line(
                                    words.wording().shortName(feature.entity()),
                                    lines.getFirst().style()));
                    return new Wish(
                            wish.ids(),
                            wish.priority(),
                            lines,
                            wish.anchors(),
                            wish.seat(),
                            wish.disputed());
                })
                .orElse(wish);
    }
}

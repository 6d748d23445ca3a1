package brunet.portrayal.map;

import brunet.geo.GreatCircle;
import brunet.geo.ScreenPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where the symbols of one view stand: bases, alone or stacked, below exercises and incidents.
final class Plot {
    /// Closer than this, symbols would overprint.
    static final double TOO_CLOSE = 9;

    private static final double LEAST_RING = 12;
    private static final double UNSURE_KM = 5;

    /// A region is crowded in its middle when something stands this near to it.
    private static final double CROWDED = 14;

    private static final double ASIDE = 20;

    /// Places of one exercise further apart than this are not joined.
    private static final double JOINED_KM = 800;

    private final Scale scale;
    private final Optional<String> selectedId;
    private final Set<MapLayer> hidden;
    private final List<Mark.Ring> rings = new ArrayList<>();
    private final List<Mark.Link> links = new ArrayList<>();
    private final List<Pin> bases = new ArrayList<>();
    private final List<Pin> deeds = new ArrayList<>();

    /// A symbol with the features it stands for, the one on top first, and the spots they are at.
    record Pin(List<Feature> features, List<Feature.Spot> spots, Mark.Symbol symbol) {
        Feature lead() {
            return features.getFirst();
        }
    }

    Plot(Scale scale, Optional<String> selectedId, Set<MapLayer> hidden) {
        this.scale = scale;
        this.selectedId = selectedId;
        this.hidden = hidden;
    }

    /// Adds bases that lie in the view. A selected one is never stacked; an overview stacks none.
    void addBases(List<Feature> features) {
        Map<Feature, ScreenPoint> seen = new LinkedHashMap<>();
        features.forEach(feature -> {
            ScreenPoint at = scale.toScreen(feature.spots().getFirst().point());
            if (inView(at)) {
                seen.put(feature, at);
            }
        });
        List<Feature> open = new ArrayList<>(seen.keySet());
        while (!open.isEmpty()) {
            Feature seed = open.removeFirst();
            List<Feature> group = new ArrayList<>(List.of(seed));
            if (!scale.overview() && !selected(seed)) {
                open.stream()
                        .filter(other -> !selected(other))
                        .filter(other -> glyphOf(other).actor() == glyphOf(seed).actor())
                        .filter(o -> distance(point(seen, o), point(seen, seed)) < TOO_CLOSE)
                        .forEach(group::add);
                open.removeAll(group);
            }
            bases.add(basePin(group, seen));
        }
        bases.sort(Comparator.comparing((Pin pin) -> selected(pin.lead())));
    }

    private Pin basePin(List<Feature> group, Map<Feature, ScreenPoint> seen) {
        Feature lead = group.getFirst();
        boolean disputed = !scale.overview() && group.stream().anyMatch(this::marked);
        List<String> ids = group.stream().map(Feature::id).toList();
        List<Feature.Spot> spots = group.stream().map(f -> f.spots().getFirst()).toList();
        if (group.size() > 1) {
            double x = group.stream().mapToDouble(f -> point(seen, f).x()).average().orElse(0);
            double y = group.stream().mapToDouble(f -> point(seen, f).y()).average().orElse(0);
            Glyph stack = new Glyph.Stack(glyphOf(lead).actor(), group.size());
            return new Pin(
                    group,
                    spots,
                    new Mark.Symbol(
                            ids,
                            new ScreenPoint(x, y),
                            scale.baseRadius(),
                            stack,
                            false,
                            disputed));
        }
        ScreenPoint at = point(seen, lead);
        double accuracy = spots.getFirst().accuracyKm();
        if (!scale.overview() && accuracy > UNSURE_KM && !hidden.contains(MapLayer.REGION)) {
            double radius = Math.max(LEAST_RING, scale.pixels(accuracy, spots.getFirst().point()));
            rings.add(new Mark.Ring(at, radius, lead.glyph()));
        }
        double radius = selected(lead) ? scale.deedRadius() : scale.baseRadius();
        return new Pin(
                group,
                spots,
                new Mark.Symbol(ids, at, radius, lead.glyph(), selected(lead), disputed));
    }

    /// Adds exercises and incidents in the order of their priority: those on one spot become one
    /// symbol, with the look of the first. A lens is too close for what is known to a region only.
    void addDeeds(List<Feature> features) {
        List<Feature> ordered = new ArrayList<>(features);
        ordered.sort(
                Comparator.comparing((Feature f) -> !selected(f)).thenComparing(Feature::priority));
        for (Feature feature : ordered) {
            Map<ScreenPoint, Feature.Spot> places = new LinkedHashMap<>();
            for (Feature.Spot spot : feature.spots()) {
                if (scale.lens() && spot.region()) {
                    continue;
                }
                ScreenPoint at = standing(feature, spot);
                if (places.keySet().stream().noneMatch(o -> distance(o, at) < TOO_CLOSE)) {
                    join(places, spot, at, feature.glyph());
                    places.put(at, spot);
                    if (inView(at)) {
                        stand(feature, spot, at);
                    }
                }
            }
        }
    }

    /// Joins a place with the last one before it, if they make one area.
    private void join(
            Map<ScreenPoint, Feature.Spot> before, Feature.Spot spot, ScreenPoint at, Glyph glyph) {
        if (before.isEmpty()) {
            return;
        }
        Map.Entry<ScreenPoint, Feature.Spot> last = List.copyOf(before.entrySet()).getLast();
        Segment line = new Segment(last.getKey(), at);
        boolean near = GreatCircle.distanceKm(last.getValue().point(), spot.point()) < JOINED_KM;
        if (near && (inView(line.from()) || inView(line.to()))) {
            links.add(new Mark.Link(line, glyph));
        }
    }

    private void stand(Feature feature, Feature.Spot spot, ScreenPoint at) {
        for (int i = 0; i < deeds.size(); i++) {
            Pin pin = deeds.get(i);
            if (pin.lead().glyph().getClass() == feature.glyph().getClass()
                    && distance(pin.symbol().at(), at) < TOO_CLOSE) {
                deeds.set(i, joined(pin, feature, spot));
                return;
            }
        }
        boolean incident = feature.glyph() instanceof Glyph.Incident;
        ScreenPoint free = incident ? aside(at) : at;
        if (!free.equals(at)) {
            links.add(new Mark.Link(new Segment(at, free), feature.glyph()));
        }
        double radius = incident ? 1.1 * scale.deedRadius() : scale.deedRadius();
        // One mark for a feature is enough; that of the selected one stands at its label.
        boolean markedHere =
                marked(feature)
                        && !selected(feature)
                        && deeds.stream().noneMatch(pin -> pin.lead().equals(feature));
        deeds.add(
                new Pin(
                        List.of(feature),
                        List.of(spot),
                        new Mark.Symbol(
                                List.of(feature.id()),
                                free,
                                radius,
                                feature.glyph(),
                                selected(feature),
                                markedHere)));
    }

    void thinMarks() {
        MarkRoom room = new MarkRoom(pins());
        deeds.replaceAll(room::thinned);
        bases.replaceAll(room::thinned);
    }

    private static Pin joined(Pin pin, Feature feature, Feature.Spot spot) {
        if (pin.features().contains(feature)) {
            return pin;
        }
        List<Feature> features = new ArrayList<>(pin.features());
        features.add(feature);
        List<Feature.Spot> spots = new ArrayList<>(pin.spots());
        spots.add(spot);
        Mark.Symbol old = pin.symbol();
        return new Pin(
                features,
                spots,
                new Mark.Symbol(
                        features.stream().map(Feature::id).toList(),
                        old.at(),
                        old.radius(),
                        old.glyph(),
                        old.selected(),
                        old.disputed()));
    }

    /// Where the symbol of a spot stands: in its middle, or on the free side of a region whose
    /// middle is crowded. Draws the ring of the region.
    private ScreenPoint standing(Feature feature, Feature.Spot spot) {
        ScreenPoint middle = scale.toScreen(spot.point());
        double radius = scale.pixels(spot.accuracyKm(), spot.point());
        if (!spot.region() || radius < LEAST_RING) {
            return middle;
        }
        boolean within = 2 * radius < Math.max(scale.frame().width(), scale.frame().height());
        if (within && !hidden.contains(MapLayer.REGION)) {
            rings.add(new Mark.Ring(middle, radius, feature.glyph()));
        }
        if (radius < 2 * LEAST_RING || !crowded(middle)) {
            return middle;
        }
        return List.of(
                        new ScreenPoint(middle.x() - radius, middle.y()),
                        new ScreenPoint(middle.x() + radius, middle.y()),
                        new ScreenPoint(middle.x(), middle.y() + radius),
                        new ScreenPoint(middle.x(), middle.y() - radius))
                .stream()
                .filter(at -> inView(at) && !crowded(at))
                .findFirst()
                .orElse(middle);
    }

    private boolean crowded(ScreenPoint at) {
        return pins().stream().anyMatch(pin -> distance(pin.symbol().at(), at) < CROWDED);
    }

    private ScreenPoint aside(ScreenPoint at) {
        if (pins().stream().noneMatch(pin -> distance(pin.symbol().at(), at) < TOO_CLOSE)) {
            return at;
        }
        return List.of(
                        new ScreenPoint(at.x(), at.y() + ASIDE),
                        new ScreenPoint(at.x() - ASIDE, at.y()),
                        new ScreenPoint(at.x() + ASIDE, at.y()),
                        new ScreenPoint(at.x(), at.y() - ASIDE))
                .stream()
                .filter(to -> inView(to) && !crowded(to))
                .findFirst()
                .orElse(at);
    }

    private boolean inView(ScreenPoint at) {
        return scale.frame().contains(at.x(), at.y());
    }

    private boolean selected(Feature feature) {
        return selectedId.filter(feature.id()::equals).isPresent();
    }

    private boolean marked(Feature feature) {
        return feature.disputed() && !hidden.contains(MapLayer.DISPUTE);
    }

    private static Glyph.Base glyphOf(Feature base) {
        if (base.glyph() instanceof Glyph.Base glyph) {
            return glyph;
        }
        throw new IllegalArgumentException("not a base: " + base.id());
    }

    private static ScreenPoint point(Map<Feature, ScreenPoint> seen, Feature feature) {
        return seen.getOrDefault(feature, new ScreenPoint(0, 0));
    }

    static double distance(ScreenPoint a, ScreenPoint b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    Scale scale() {
        return scale;
    }

    List<Pin> deeds() {
        return deeds;
    }

    List<Pin> pins() {
        List<Pin> pins = new ArrayList<>(bases);
        pins.addAll(deeds);
        return pins;
    }

    /// Rings and lines below, then bases, then exercises and incidents, the most pressing on top.
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>(rings);
        marks.addAll(links);
        bases.forEach(pin -> marks.add(pin.symbol()));
        deeds.reversed().forEach(pin -> marks.add(pin.symbol()));
        return marks;
    }
}

package brunet.portrayal.map;

import brunet.domain.Situation;
import brunet.geo.ScreenPoint;
import brunet.portrayal.map.Mark.Label.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Puts one scene together: what stands where, then what labels fit.
final class Composition {
    private static final double POINT = 12;
    private static final double ZONE_BAND = 2;
    private static final double SMALL_ZONE = 48;
    private static final double LABEL_ROOM = 4;

    /// Below this radius a symbol has no room for the bar of a headquarters.
    private static final double LEAST_DETAIL = 3.4;

    private final Subjects subjects;
    private final MapRequest request;
    private final MapWords words;
    private final TextMeasure measure;
    private final PlaceNames names;
    private final Scale scale;
    private final Wishes wishes;
    private final Plot plot;
    private final Map<Territory, Mark.Zone> zones = new LinkedHashMap<>();
    private final List<Territory> inView = new ArrayList<>();
    private final List<Territory> outside = new ArrayList<>();
    private final Set<MapLayer> drawn = EnumSet.noneOf(MapLayer.class);

    Composition(
            Subjects subjects,
            MapRequest request,
            MapWords words,
            TextMeasure measure,
            PlaceNames names) {
        this.subjects = subjects;
        this.request = request;
        this.words = words;
        this.measure = measure;
        this.names = names;
        this.scale = Scale.of(request);
        this.wishes =
                new Wishes(
                        scale,
                        words,
                        names,
                        request.selectedId(),
                        !request.hidden().contains(MapLayer.DISPUTE));
        this.plot = plot(scale, request.hidden());
        subjects.territories().forEach(this::addTerritory);
    }

    private Plot plot(Scale at, Set<MapLayer> hidden) {
        Plot plotted = new Plot(at, request.selectedId(), hidden);
        plotted.addBases(visible(subjects.bases(), hidden));
        plotted.addDeeds(visible(subjects.deeds(), hidden));
        plotted.thinMarks();
        return plotted;
    }

    private static List<Feature> visible(List<Feature> features, Set<MapLayer> hidden) {
        return features.stream()
                .filter(feature -> Collections.disjoint(feature.layers(), hidden))
                .toList();
    }

    private void addTerritory(Territory territory) {
        List<List<ScreenPoint>> rings =
                territory.rings().stream()
                        .map(ring -> ring.stream().map(scale.viewport()::toScreen).toList())
                        .toList();
        boolean drawable = territory.zoneBegun() && scale.showsZones();
        Mark.Zone.Look look =
                !drawable || request.hidden().contains(MapLayer.EEZ)
                        ? Mark.Zone.Look.HIDDEN
                        : selected(territory.id()) ? Mark.Zone.Look.SELECTED : Mark.Zone.Look.PLAIN;
        Mark.Zone zone = new Mark.Zone(territory.id(), rings, look);
        boolean meets = Areas.of(zone).overlaps(scale.frame());
        if (meets) {
            zones.put(territory, zone);
        }
        if (drawable && Areas.lineMeets(zone, scale.frame())) {
            drawn.add(MapLayer.EEZ);
        }
        Box seen = Areas.seen(zone, scale.frame());
        boolean wideEnough = Math.min(seen.width(), seen.height()) > Wishes.LEAST_AREA;
        boolean shown =
                scale.viewport().shows(territory.point())
                        || (wideEnough && look != Mark.Zone.Look.HIDDEN);
        (shown ? inView : outside).add(territory);
    }

    MapScene scene(Situation situation) {
        FrameMarks frame = new FrameMarks(scale, words, measure);
        List<Mark> marks = new ArrayList<>(frame.graticule());
        marks.addAll(zones.values());
        marks.addAll(plot.marks());

        List<Box> symbols = plot.pins().stream().map(pin -> pin.symbol().box()).toList();
        LensMaker maker = new LensMaker(plot, request, words, measure, names);
        Mark.ScaleBar bar = frame.scaleBar(symbols);
        List<Box> covers = covers(symbols);
        covers.add(frame.box(bar));
        List<Mark.Lens> lenses = maker.lenses(this::lensPlot, covers, this::isPreferred);
        List<Box> taken = new ArrayList<>(request.reserved());
        lenses.forEach(lens -> taken.add(lens.frame()));
        taken.add(frame.box(bar));
        List<Box> tagsAvoid = new ArrayList<>(taken);
        tagsAvoid.addAll(symbols);
        List<Mark.EdgeTag> tags =
                new EdgeTags(scale, words, measure, names, tagsAvoid)
                        .tags(situation, outside, near());
        tags.forEach(tag -> taken.add(tag.box()));
        LabelPlacer placer = new LabelPlacer(scale.frame(), measure);
        taken.forEach(placer::cover);
        symbols.forEach(placer::take);
        zones.values().stream()
                .filter(zone -> zone.look() != Mark.Zone.Look.HIDDEN)
                .forEach(placer::zone);
        for (Mark.Lens lens : lenses) {
            placer.wall(lens.place());
            placer.take(lens.letterBox());
        }
        placer.place(labels(lenses));
        placer.placed().forEach(label -> taken.add(label.box()));
        List<Mark.Label> figures = frame.figures(taken, this::meetsZone);
        figures.forEach(figure -> placer.take(figure.box()));
        placer.place(seen(wishes.places()));
        note(plot);

        marks.addAll(figures);
        marks.addAll(placer.placed());
        marks.add(bar);
        marks.addAll(lenses);
        marks.addAll(tags);
        return new MapScene(
                request.viewport(),
                marks,
                new TabOrder(scale, wishes, words)
                        .objects(inView, zones, plot, this::marked, lenses, tags),
                new Legend(words).items(drawn, request.hidden(), maker.stack()),
                new MapScene.Missing(
                        dropped(placer, maker, lenses),
                        outsideIds(),
                        subjects.unplaced(),
                        unmarked(marks),
                        maker.folded()));
    }

    /// Plots a lens and notes what it draws.
    private Plot lensPlot(Scale at) {
        Plot inLens = plot(at, request.hidden());
        note(inLens);
        return inLens;
    }

    /// What no lens may cover: symbols, territories, all of a small or a selected zone.
    private List<Box> covers(List<Box> symbols) {
        List<Box> covers = new ArrayList<>(request.reserved());
        covers.addAll(symbols);
        inView.forEach(t -> covers.add(Box.around(scale.toScreen(t.point()), POINT, POINT)));
        zones.forEach((territory, zone) -> {
            Box area = Areas.of(zone);
            boolean small = Math.max(area.width(), area.height()) < SMALL_ZONE;
            if (zone.look() != Mark.Zone.Look.HIDDEN && (small || selected(territory.id()))) {
                covers.add(area.grown(small ? LABEL_ROOM : 0));
            }
        });
        return covers;
    }

    /// Whether it is selected, or lies in the selected territory.
    private boolean isPreferred(Feature feature, ScreenPoint at) {
        return selected(feature.id())
                || zones.entrySet().stream()
                        .filter(entry -> selected(entry.getKey().id()))
                        .anyMatch(entry -> Hits.surrounds(entry.getValue(), at.x(), at.y()));
    }

    private List<Wish> labels(List<Mark.Lens> lenses) {
        List<Wish> all = new ArrayList<>();
        for (Territory territory : inView) {
            Optional<Mark.Zone> zone =
                    Optional.ofNullable(zones.get(territory))
                            .filter(z -> z.look() != Mark.Zone.Look.HIDDEN);
            wishes.territory(territory, zone).ifPresent(all::add);
            if (territory.disputed()) {
                drawn.add(MapLayer.DISPUTE);
            }
        }
        all.addAll(seen(wishes.nations(japaneseBases())));
        wishes.symbols(plot).stream().filter(wish -> !namedIn(lenses, wish)).forEach(all::add);
        return all;
    }

    private long japaneseBases() {
        return plot.pins().stream()
                .flatMap(pin -> pin.features().stream())
                .filter(f -> f.layers().contains(MapLayer.JAPANESE))
                .count();
    }

    private List<Wish> seen(List<Wish> named) {
        return named.stream()
                .filter(wish -> wish.anchors().getFirst().overlaps(scale.frame()))
                .toList();
    }

    /// Bases that a lens names need no name on the map as well.
    private boolean namedIn(List<Mark.Lens> lenses, Wish wish) {
        boolean base = wish.priority() == Priority.BASE || wish.priority() == Priority.HEADQUARTERS;
        ScreenPoint at = wish.anchors().getFirst().centre();
        return base && lenses.stream().anyMatch(lens -> lens.place().contains(at.x(), at.y()));
    }

    /// Figures keep off the lines of zones.
    private boolean meetsZone(Box box) {
        return zones.values().stream()
                .filter(zone -> zone.look() != Mark.Zone.Look.HIDDEN)
                .anyMatch(zone -> Areas.lineMeets(zone, box.grown(ZONE_BAND)));
    }

    /// What sources differ on, and yet has no room for a mark on the map or in a lens.
    private List<String> unmarked(List<Mark> marks) {
        if (request.hidden().contains(MapLayer.DISPUTE)) {
            return List.of();
        }
        List<String> marked = Hits.marked(marks).toList();
        return plot.pins().stream()
                .flatMap(pin -> pin.features().stream())
                .filter(Feature::disputed)
                .map(Feature::id)
                .filter(id -> !marked.contains(id))
                .distinct()
                .toList();
    }

    private boolean marked(Territory territory) {
        return territory.disputed() && !request.hidden().contains(MapLayer.DISPUTE);
    }

    /// Notes what is drawn in a plot, layers that are switched off included, for the legend.
    private void note(Plot shown) {
        Plot whole = request.hidden().isEmpty() ? shown : plot(shown.scale(), Set.of());
        for (Plot.Pin pin : whole.pins()) {
            for (Feature feature : pin.features()) {
                Set<MapLayer> layers = feature.layers();
                if (pin.symbol().radius() < LEAST_DETAIL) {
                    layers.remove(MapLayer.HEADQUARTERS);
                }
                drawn.addAll(layers);
            }
            if (pin.symbol().disputed()) {
                drawn.add(MapLayer.DISPUTE);
            }
        }
        if (whole.marks().stream().anyMatch(Mark.Ring.class::isInstance)) {
            drawn.add(MapLayer.REGION);
        }
    }

    private Optional<String> near() {
        return request.selectedId()
                .filter(id -> names.capital(id).isPresent())
                .filter(id -> inView.stream().anyMatch(t -> t.id().equals(id)));
    }

    /// What has no label, neither on the map nor in a lens.
    private static List<MapScene.Dropped> dropped(
            LabelPlacer placer, LensMaker maker, List<Mark.Lens> lenses) {
        Stream<Mark> lensMarks = lenses.stream().flatMap(lens -> lens.marks().stream());
        List<MapScene.Dropped> named =
                Stream.concat(placer.placed().stream(), lensMarks)
                        .filter(Mark.Label.class::isInstance)
                        .map(Mark.Label.class::cast)
                        .flatMap(label -> dropped(label.ids(), label.lines()))
                        .toList();
        return Stream.concat(placer.dropped().stream(), maker.dropped().stream())
                .flatMap(wish -> dropped(wish.ids(), wish.lines()))
                .filter(label -> !named.contains(label))
                .distinct()
                .toList();
    }

    private static Stream<MapScene.Dropped> dropped(List<String> ids, List<Line> lines) {
        return ids.stream().limit(1).map(id -> new MapScene.Dropped(id, lines.getFirst().text()));
    }

    private List<String> outsideIds() {
        Set<Feature> seen = new LinkedHashSet<>();
        plot.pins().forEach(pin -> seen.addAll(pin.features()));
        return Stream.concat(
                        outside.stream().map(Territory::id),
                        Stream.concat(subjects.bases().stream(), subjects.deeds().stream())
                                .filter(f -> Collections.disjoint(f.layers(), request.hidden()))
                                .filter(f -> !seen.contains(f))
                                .map(Feature::id))
                .toList();
    }

    private boolean selected(String id) {
        return request.selectedId().filter(id::equals).isPresent();
    }
}

package brunet.portrayal.map;

import brunet.geo.GeoBounds;
import brunet.geo.ScreenPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The order in which the keyboard goes through the objects of a map.
final class TabOrder {
    private static final double POINT = 16;

    private final Scale scale;
    private final Wishes wishes;
    private final MapWords words;

    private record Entry(Priority priority, double x, MapObject object) {}

    TabOrder(Scale scale, Wishes wishes, MapWords words) {
        this.scale = scale;
        this.wishes = wishes;
        this.words = words;
    }

    /// What holds on the date, then the lenses, then what lies outside the view.
    List<MapObject> objects(
            List<Territory> territories,
            Map<Territory, Mark.Zone> zones,
            Plot plot,
            Predicate<Territory> marked,
            List<Mark.Lens> lenses,
            List<Mark.EdgeTag> tags) {
        List<Entry> entries = new ArrayList<>();
        for (Territory territory : territories) {
            ScreenPoint at = scale.toScreen(territory.point());
            Mark.Zone zone = zones.get(territory);
            Box box =
                    zone == null || zone.look() == Mark.Zone.Look.HIDDEN
                            ? Box.around(at, POINT, POINT)
                            : Areas.seen(zone, scale.frame());
            MapObject object =
                    MapObject.of(
                            List.of(territory.id()),
                            box,
                            spoken(territory, marked.test(territory)));
            entries.add(new Entry(Priority.TERRITORY, at.x(), object));
        }
        Set<Feature> reached = new HashSet<>();
        for (Plot.Pin pin : plot.pins()) {
            if (!reached.add(pin.lead())) {
                continue;
            }
            MapObject object = MapObject.of(pin.symbol().ids(), pin.symbol().box(), spoken(pin));
            entries.add(new Entry(pin.lead().priority(), pin.symbol().at().x(), object));
        }
        entries.sort(Comparator.comparing(Entry::priority).thenComparingDouble(Entry::x));
        List<MapObject> objects = new ArrayList<>(entries.stream().map(Entry::object).toList());
        lenses.forEach(lens -> objects.add(object(lens)));
        tags.forEach(tag -> objects.add(object(tag)));
        return objects;
    }

    private MapObject object(Mark.Lens lens) {
        return MapObject.leadingTo(
                lens.viewport().bounds(),
                Hits.ids(lens.marks()).distinct().toList(),
                lens.frame(),
                words.sentence(List.of(lens.caption(), words.text("spoken.lens"))));
    }

    private MapObject object(Mark.EdgeTag tag) {
        return MapObject.leadingTo(
                GeoBounds.around(List.of(tag.target())),
                tag.ids(),
                tag.box(),
                words.sentence(
                        Stream.of(tag.text(), tag.detail(), words.text("spoken.outside"))
                                .filter(part -> !part.isEmpty())
                                .toList()));
    }

    private String spoken(Territory territory, boolean disputed) {
        List<String> parts = new ArrayList<>();
        parts.add(words.wording().name(territory.entity()));
        parts.add(words.text("spoken.territory"));
        if (disputed) {
            parts.add(words.text("spoken.disputed"));
        }
        return words.sentence(parts);
    }

    private String spoken(Plot.Pin pin) {
        if (pin.symbol().glyph() instanceof Glyph.Stack) {
            return words.sentence(List.of(wishes.name(pin)));
        }
        return String.join(" ", pin.features().stream().map(Feature::spoken).toList());
    }
}

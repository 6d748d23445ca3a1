package brunet.portrayal.map;

import brunet.geo.ScreenPoint;
import brunet.portrayal.map.PlaceNames.Kind;
import brunet.portrayal.map.PlaceNames.PlaceName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The labels that ask for a place in a view.
final class Wishes {
    private static final double REGION_REACH_KM = 350;

    /// A stack of no more than this is labelled with the names of its bases.
    private static final int NAMED_STACK = 2;

    private static final double ISLAND = 10;
    private static final double TERRITORY_POINT = 12;

    /// An area of which less is seen is not labelled.
    static final double LEAST_AREA = 14;

    /// How far a country reaches from the middle of its name's anchor, in degrees.
    private static final double NATION_REACH = 5;

    /// How far its name may move up or down beside it, in shares of its height.
    private static final List<Double> NATION_SHIFTS = List.of(0.0, 0.3, -0.3, 0.6, -0.6, 0.9);

    private final Scale scale;
    private final MapWords words;
    private final PlaceNames names;
    private final Optional<String> selectedId;
    private final boolean marks;

    /// @param marks whether disputes are marked
    Wishes(
            Scale scale,
            MapWords words,
            PlaceNames names,
            Optional<String> selectedId,
            boolean marks) {
        this.scale = scale;
        this.words = words;
        this.names = names;
        this.selectedId = selectedId;
        this.marks = marks;
    }

    /// @param zone its zone as drawn, if it is
    Optional<Wish> territory(Territory territory, Optional<Mark.Zone> zone) {
        Optional<Box> area =
                zone.map(drawn -> Areas.seen(drawn, scale.frame()))
                        .filter(b -> b.width() > LEAST_AREA && b.height() > LEAST_AREA);
        ScreenPoint point = scale.toScreen(territory.point());
        if (area.isEmpty() && !scale.frame().contains(point.x(), point.y())) {
            return Optional.empty();
        }
        boolean chosen = selected(territory.id());
        String name = words.wording().shortName(territory.entity());
        TextStyle style = chosen ? TextStyle.CHIP : TextStyle.TERRITORY;
        return Optional.of(
                new Wish(
                        List.of(territory.id()),
                        chosen ? Priority.SELECTED : Priority.TERRITORY,
                        List.of(words.line(name, style)),
                        List.of(area.orElse(Box.around(point, TERRITORY_POINT, TERRITORY_POINT))),
                        area.isPresent() ? Wish.Seat.AREA : Wish.Seat.BESIDE,
                        territory.disputed() && marks));
    }

    List<Wish> symbols(Plot plot) {
        List<Wish> wishes = new ArrayList<>();
        Map<Feature, List<Box>> deeds = new LinkedHashMap<>();
        for (Plot.Pin pin : plot.pins()) {
            if (!pin.lead().base()) {
                deeds.computeIfAbsent(pin.lead(), f -> new ArrayList<>()).add(pin.symbol().box());
            } else if (!scale.overview() || selected(pin.lead().id())) {
                wishes.add(base(pin));
            }
        }
        for (Plot.Pin pin : plot.deeds()) {
            for (Feature feature : pin.features()) {
                if (!deeds.containsKey(feature)) {
                    deeds.put(feature, List.of(pin.symbol().box()));
                }
            }
        }
        deeds.forEach((feature, anchors) -> wishes.add(deed(feature, anchors)));
        return wishes;
    }

    /// In a lens an exercise or incident is labelled with its place.
    List<Wish> lensSymbols(Plot plot) {
        List<Wish> wishes = new ArrayList<>();
        Set<String> venues =
                plot.deeds().stream()
                        .map(pin -> pin.spots().getFirst().label())
                        .collect(Collectors.toSet());
        for (Plot.Pin pin : plot.pins()) {
            if (pin.lead().base()) {
                if (!venues.contains(name(pin))) {
                    wishes.add(base(pin));
                }
            } else {
                TextStyle style = pin.lead().lines().getFirst().style();
                wishes.add(
                        new Wish(
                                pin.symbol().ids(),
                                pin.lead().priority(),
                                List.of(words.line(pin.spots().getFirst().label(), style)),
                                List.of(pin.symbol().box()),
                                Wish.Seat.BESIDE,
                                false));
            }
        }
        return wishes;
    }

    private Wish base(Plot.Pin pin) {
        boolean chosen = selected(pin.lead().id());
        Mark.Label.Line line =
                chosen
                        ? words.line(words.wording().shortName(pin.lead().entity()), TextStyle.CHIP)
                        : words.line(name(pin), TextStyle.BASE);
        return new Wish(
                pin.symbol().ids(),
                chosen ? Priority.SELECTED : pin.lead().priority(),
                List.of(line),
                List.of(pin.symbol().box()),
                Wish.Seat.BESIDE,
                false);
    }

    /// The name of a base; of a stack its names, or where it lies and how many it holds.
    String name(Plot.Pin pin) {
        List<String> all =
                pin.features().stream().map(f -> words.wording().shortName(f.entity())).toList();
        if (all.size() <= NAMED_STACK) {
            return words.joined(all);
        }
        return region(pin.spots().getFirst())
                .map(region -> words.counted("place.bases", all.size(), region))
                .orElseGet(() -> words.counted("bases", all.size()));
    }

    Optional<String> region(Feature.Spot spot) {
        return names.region(spot.point(), REGION_REACH_KM).map(n -> n.name(words.language()));
    }

    private Wish deed(Feature feature, List<Box> anchors) {
        boolean chosen = selected(feature.id());
        List<Mark.Label.Line> lines = new ArrayList<>(feature.lines());
        if (chosen) {
            lines.set(0, words.line(lines.getFirst().text(), TextStyle.CHIP));
        }
        return new Wish(
                List.of(feature.id()),
                chosen ? Priority.SELECTED : feature.priority(),
                lines,
                anchors,
                Wish.Seat.BESIDE,
                chosen && feature.disputed() && marks);
    }

    /// Japan and France.
    ///
    /// @param japaneseBases how many are in view, to stand under Japan's name
    List<Wish> nations(long japaneseBases) {
        return names.written(Kind.NATION, scale.viewport().zoom()).stream()
                .map(nation -> nation(nation, japaneseBases))
                .toList();
    }

    /// Names that no claim is about.
    List<Wish> places() {
        List<Wish> wishes = new ArrayList<>();
        add(wishes, Kind.COUNTRY, Priority.COUNTRY, TextStyle.COUNTRY, Wish.Seat.MIDDLE);
        add(wishes, Kind.ISLAND, Priority.COUNTRY, TextStyle.COUNTRY, Wish.Seat.NEAR);
        add(wishes, Kind.SEA, Priority.SEA, TextStyle.SEA, Wish.Seat.MIDDLE);
        add(wishes, Kind.ARCHIPELAGO, Priority.ARCHIPELAGO, TextStyle.ARCHIPELAGO, Wish.Seat.NEAR);
        return wishes;
    }

    private void add(
            List<Wish> wishes, Kind kind, Priority priority, TextStyle style, Wish.Seat seat) {
        for (PlaceName name : names.written(kind, scale.viewport().zoom())) {
            wishes.add(
                    new Wish(
                            List.of(),
                            priority,
                            name.lines(words.language()).stream()
                                    .map(text -> words.line(text, style))
                                    .toList(),
                            List.of(Box.around(scale.toScreen(name.at()), ISLAND, ISLAND)),
                            seat,
                            false));
        }
    }

    private Wish nation(PlaceName nation, long japaneseBases) {
        List<Mark.Label.Line> lines = new ArrayList<>();
        lines.add(words.line(nation.name(words.language()), style(nation)));
        if (nation.of().equals("nation-jp") && japaneseBases > 0 && scale.overview()) {
            String count = words.counted("bases", Math.toIntExact(japaneseBases));
            lines.add(words.line(count, TextStyle.NATION_DETAIL));
        }
        double reach = 2 * NATION_REACH / 360 * scale.viewport().worldSize();
        return new Wish(
                List.of(),
                Priority.NATION,
                lines,
                NATION_SHIFTS.stream()
                        .map(shift ->
                                Box.around(scale.toScreen(nation.at()), reach, reach)
                                        .moved(0, shift * reach))
                        .toList(),
                Wish.Seat.NEAR,
                false);
    }

    private static TextStyle style(PlaceName nation) {
        return nation.of().equals("nation-jp") ? TextStyle.NATION : TextStyle.TERRITORY;
    }

    private boolean selected(String id) {
        return selectedId.filter(id::equals).isPresent();
    }
}

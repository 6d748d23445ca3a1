package brunet.portrayal.text;

import brunet.domain.BaseState;
import brunet.domain.Claim;
import brunet.domain.Happening;
import brunet.domain.Happening.Phase;
import brunet.domain.Period;
import brunet.domain.Place;
import brunet.domain.Situation;
import brunet.domain.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// The things of a situation as lists: the spoken twin of the map.
public final class EntityList {
    /// @param date right-aligned: a period, or a base's service
    /// @param detail a second line: places and countries
    /// @param placed whether the map can show it
    public record Row(
            String entityId,
            SymbolHint symbol,
            String name,
            String date,
            String detail,
            boolean disputed,
            boolean placed) {}

    /// Rows under a heading; the count is their number.
    public record Group(String title, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    private static final int COUNTRIES = 3;

    private final Situation situation;
    private final Wording wording;

    public EntityList(Situation situation, Wording wording) {
        this.situation = situation;
        this.wording = wording;
    }

    /// Exercises under way, of the year before, after the date, earlier, and without a date.
    public List<Group> exercises() {
        LocalDate yearAgo = situation.asOf().minusYears(1);
        Predicate<Happening> recent = e -> !end(e).isBefore(yearAgo);
        return groups(
                happenings("list.under-way", all(Phase.RUNNING), true),
                happenings(
                        "list.year-before", all(Phase.PAST).stream().filter(recent).toList(), true),
                happenings("list.after", all(Phase.UPCOMING), false),
                happenings(
                        "list.earlier",
                        all(Phase.PAST).stream().filter(recent.negate()).toList(),
                        true),
                happenings("list.undated", all(Phase.UNDATED), true));
    }

    /// Territories, then French and Japanese bases.
    public List<Group> places() {
        List<Row> territories =
                situation.territories().stream()
                        .map(t ->
                                new Row(
                                        t.entity().id(),
                                        SymbolHint.TERRITORY,
                                        wording.name(t.entity()),
                                        "",
                                        "",
                                        t.disputed(),
                                        t.entity().place().isPresent()))
                        .toList();
        return groups(
                new Group(wording.text("list.territories"), territories),
                bases("list.bases.fr", "nation-fr"),
                bases("list.bases.jp", "nation-jp"));
    }

    public List<Group> incidents() {
        return groups(
                happenings(
                        "list.incidents",
                        situation.incidents().stream().filter(TerritoryCard::begun).toList(),
                        true));
    }

    public List<Group> events() {
        return groups(
                happenings(
                        "list.events",
                        situation.events().stream().filter(TerritoryCard::begun).toList(),
                        true));
    }

    /// All that the map shows or could show on the date: territories, bases, exercises held by
    /// then, incidents.
    public List<Group> onTheMap() {
        List<Group> groups = new ArrayList<>(places());
        groups.add(
                happenings(
                        "list.exercises",
                        situation.exercises().stream().filter(TerritoryCard::begun).toList(),
                        true));
        groups.addAll(incidents());
        return groups.stream()
                .map(g -> new Group(g.title(), g.rows().stream().filter(Row::placed).toList()))
                .filter(g -> !g.rows().isEmpty())
                .toList();
    }

    private static List<Group> groups(Group... groups) {
        return java.util.Arrays.stream(groups).filter(g -> !g.rows().isEmpty()).toList();
    }

    private List<Happening> all(Phase phase) {
        return situation.exercises().stream().filter(e -> e.phase() == phase).toList();
    }

    private static LocalDate end(Happening happening) {
        return happening
                .period()
                .flatMap(p -> p.endDate().or(p::startDate))
                .map(date -> date.last())
                .orElse(LocalDate.MIN);
    }

    private Group happenings(String key, List<Happening> happenings, boolean newestFirst) {
        Comparator<Happening> order = Comparator.comparing(Items::begin);
        return new Group(
                wording.text(key),
                happenings.stream()
                        .sorted(newestFirst ? order.reversed() : order)
                        .map(this::row)
                        .toList());
    }

    private Row row(Happening happening) {
        return new Row(
                happening.entity().id(),
                Items.symbol(happening),
                wording.name(happening.entity()),
                happening
                        .period()
                        .filter(Period::dated)
                        .map(wording::period)
                        .orElseGet(wording::noDate),
                detail(happening),
                happening.disputed(),
                !happening.places().isEmpty());
    }

    /// "Ojojihara, Iwatesan · France, Japan", of many countries "France, Japan and 2 more".
    private String detail(Happening happening) {
        List<String> venues = venues(happening);
        List<String> nations = happening.nations().stream().map(wording::name).toList();
        String countries =
                nations.size() > COUNTRIES
                        ? wording.text(
                                "list.and-more",
                                wording.commas(nations.subList(0, COUNTRIES - 1)),
                                wording.number(nations.size() - COUNTRIES + 1))
                        : wording.commas(nations);
        return venues.isEmpty()
                ? countries
                : countries.isEmpty()
                        ? wording.commas(venues)
                        : wording.commas(venues) + " · " + countries;
    }

    /// The venues on the map, or where none is, those known in words only.
    private List<String> venues(Happening happening) {
        List<Place.Named> placed = happening.places();
        List<Place.Named> named =
                placed.isEmpty()
                        ? happening.venues().stream()
                                .map(Claim::value)
                                .filter(Value.At.class::isInstance)
                                .map(Value.At.class::cast)
                                .map(Value.At::place)
                                .toList()
                        : placed;
        return named.stream().map(Place.Named::label).map(wording::in).distinct().toList();
    }

    private Group bases(String key, String country) {
        return new Group(
                wording.text(key),
                situation.bases().stream()
                        .filter(b -> b.country().equals(country))
                        .map(this::row)
                        .sorted(Comparator.comparing(Row::name, Order.of(wording.language())))
                        .toList());
    }

    private Row row(BaseState base) {
        return new Row(
                base.entity().id(),
                Items.symbol(base),
                wording.name(base.entity()),
                wording.base(base),
                "",
                base.disputed(),
                base.entity().place().isPresent());
    }
}

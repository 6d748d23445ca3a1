package brunet.portrayal.map;

import brunet.domain.BaseState;
import brunet.domain.Claim;
import brunet.domain.Dispute;
import brunet.domain.Entity;
import brunet.domain.Happening;
import brunet.domain.Happening.Phase;
import brunet.domain.PartialDate;
import brunet.domain.Period;
import brunet.domain.Place;
import brunet.domain.Profile;
import brunet.domain.Property;
import brunet.domain.Situation;
import brunet.domain.Value;
import brunet.portrayal.map.Glyph.Base.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What of a situation belongs on a map: all territories and bases, what is under way, and what
/// happened in the year before.
final class Subjects {
    /// What a symbol says of an object; a dispute on anything else is not for the symbol to mark.
    private static final Set<Property> ON_MAP =
            EnumSet.of(
                    Property.COUNTRY,
                    Property.SERVICE,
                    Property.ROLE,
                    Property.LOCATION,
                    Property.UNIT,
                    Property.VENUE);

    private static final Set<Property> DATES = EnumSet.of(Property.HELD, Property.HAPPENED);

    private static final int LONGEST_PLACE = 16;

    /// Where the name of a place ends and what it belongs to begins.
    private static final Pattern PLACE_END = Pattern.compile("[,(（、]");

    private final Situation situation;
    private final MapWords words;
    private final ZoneOutlines zones;
    private final List<String> unplaced = new ArrayList<>();
    private final List<Territory> territories;
    private final List<Feature> bases;
    private final List<Feature> deeds;

    Subjects(Situation situation, MapWords words, ZoneOutlines zones) {
        this.situation = situation;
        this.words = words;
        this.zones = zones;
        this.territories = situation.territories().stream().flatMap(this::territory).toList();
        this.bases = situation.bases().stream().flatMap(this::base).toList();
        this.deeds =
                Stream.concat(
                                situation.exercises().stream().flatMap(this::exercise),
                                situation.incidents().stream().flatMap(this::incident))
                        .toList();
    }

    List<Territory> territories() {
        return territories;
    }

    List<Feature> bases() {
        return bases;
    }

    /// Exercises and incidents.
    List<Feature> deeds() {
        return deeds;
    }

    List<String> unplaced() {
        return unplaced;
    }

    private Stream<Territory> territory(Profile profile) {
        Entity entity = profile.entity();
        if (entity.place().isEmpty()) {
            unplaced.add(entity.id());
            return Stream.empty();
        }
        return Stream.of(
                new Territory(
                        entity,
                        entity.place().get().point(),
                        zones.rings(entity.id()),
                        zoneBegun(entity),
                        profile.disputed(),
                        partOf(entity)));
    }

    /// A zone is drawn once a source dates one.
    private boolean zoneBegun(Entity territory) {
        return situation.knowledge().on(territory.id(), Property.EEZ_AREA).stream()
                .flatMap(claim -> claim.startDate().stream())
                .anyMatch(date -> !date.first().isAfter(situation.asOf()));
    }

    private Optional<String> partOf(Entity territory) {
        return situation.knowledge().on(territory.id(), Property.PART_OF).stream()
                .flatMap(claim ->
                        claim.value() instanceof Value.Reference(String id)
                                ? Stream.of(id)
                                : Stream.empty())
                .findFirst();
    }

    private Stream<Feature> base(BaseState base) {
        Entity entity = base.entity();
        if (entity.place().isEmpty()) {
            unplaced.add(entity.id());
            return Stream.empty();
        }
        Place place = entity.place().get();
        Glyph.Base glyph = Glyph.Base.of(base);
        String name = words.wording().shortName(entity);
        List<String> spoken =
                new ArrayList<>(
                        List.of(
                                words.wording().name(entity),
                                words.wording().service(base.service()),
                                words.wording().role(base.role())));
        boolean disputed = disputed(base.disputes(), false);
        if (disputed) {
            spoken.add(words.text("spoken.disputed"));
        }
        return Stream.of(
                new Feature(
                        entity,
                        glyph,
                        glyph.role() == Role.HEADQUARTERS ? Priority.HEADQUARTERS : Priority.BASE,
                        List.of(new Feature.Spot(place.point(), place.accuracyKm(), name)),
                        List.of(words.line(name, TextStyle.BASE)),
                        disputed,
                        words.sentence(spoken)));
    }

    private Stream<Feature> exercise(Happening exercise) {
        boolean now = exercise.phase() == Phase.RUNNING;
        if (!now && !inYearBefore(exercise)) {
            return Stream.empty();
        }
        return deed(
                exercise,
                new Glyph.Exercise(exercise.phase()),
                now ? Priority.EXERCISE_NOW : Priority.PAST_EXERCISE,
                now ? TextStyle.EXERCISE_NOW : TextStyle.EXERCISE,
                "spoken.exercise");
    }

    private Stream<Feature> incident(Happening incident) {
        boolean now = incident.phase() == Phase.RUNNING;
        if (!now && !inYearBefore(incident)) {
            return Stream.empty();
        }
        return deed(
                incident,
                new Glyph.Incident(now),
                now ? Priority.INCIDENT_NOW : Priority.PAST_INCIDENT,
                now ? TextStyle.INCIDENT_NOW : TextStyle.INCIDENT,
                "spoken.incident");
    }

    private boolean inYearBefore(Happening happening) {
        return happening.phase() == Phase.PAST
                && last(happening)
                        .filter(day -> !day.last().isBefore(situation.asOf().minusYears(1)))
                        .isPresent();
    }

    /// The date of its end, or of its start where no source gives an end.
    private static Optional<PartialDate> last(Happening happening) {
        return happening.period().flatMap(p -> p.endDate().or(p::startDate));
    }

    private Stream<Feature> deed(
            Happening happening, Glyph glyph, Priority priority, TextStyle style, String kind) {
        List<Feature.Spot> spots = spots(happening);
        if (spots.isEmpty()) {
            unplaced.add(happening.entity().id());
            return Stream.empty();
        }
        boolean now = happening.phase() == Phase.RUNNING;
        boolean exercise = glyph instanceof Glyph.Exercise;
        String name = words.wording().shortName(happening.entity());
        Optional<String> day = exercise && now ? day(happening) : Optional.empty();
        List<Mark.Label.Line> lines = new ArrayList<>();
        lines.add(
                words.line(day.map(d -> words.text("exercise.day", name, d)).orElse(name), style));
        if (!now) {
            last(happening).ifPresent(date -> lines.add(words.line(words.month(date), style)));
        }
        List<String> spoken = new ArrayList<>();
        spoken.add(name);
        spoken.add(words.text(kind));
        spoken.add(words.text(!now ? "spoken.past" : exercise ? "spoken.running" : "spoken.today"));
        day.ifPresent(spoken::add);
        spots.stream().map(Feature.Spot::label).forEach(spoken::add);
        boolean disputed = disputed(happening.disputes(), now);
        if (disputed) {
            spoken.add(words.text("spoken.disputed"));
        }
        return Stream.of(
                new Feature(
                        happening.entity(),
                        glyph,
                        priority,
                        spots,
                        lines,
                        disputed,
                        words.sentence(spoken)));
    }

    private Optional<String> day(Happening happening) {
        LocalDate today = situation.asOf();
        Optional<LocalDate> first = exactly(happening.period().flatMap(Period::startDate));
        Optional<LocalDate> last = exactly(happening.period().flatMap(Period::endDate));
        boolean begins = first.filter(today::equals).isPresent();
        boolean ends = last.filter(today::equals).isPresent();
        if (begins && ends) {
            return Optional.of(words.text("day.only"));
        }
        return ends
                ? Optional.of(words.text("day.last"))
                : begins ? Optional.of(words.text("day.first")) : Optional.empty();
    }

    private static Optional<LocalDate> exactly(Optional<PartialDate> date) {
        return date.filter(d -> d.first().equals(d.last()) && !d.approximate())
                .map(PartialDate::first);
    }

    /// Its venues with a position; where none has one, those within a place that has.
    private List<Feature.Spot> spots(Happening happening) {
        List<Feature.Spot> stated =
                happening.places().stream()
                        .flatMap(named -> named.place().map(p -> spot(named, p)).stream())
                        .toList();
        if (!stated.isEmpty()) {
            return stated;
        }
        return happening.venues().stream()
                .map(Claim::value)
                .flatMap(value ->
                        value instanceof Value.At(Place.Named n) ? Stream.of(n) : Stream.empty())
                .flatMap(named ->
                        within(named).flatMap(Entity::place).map(p -> spot(named, p)).stream())
                .toList();
    }

    private Feature.Spot spot(Place.Named named, Place place) {
        String label = words.wording().in(named.label());
        String head = PLACE_END.split(label, 2)[0].strip();
        String shortLabel =
                head.length() <= LONGEST_PLACE
                        ? head
                        : within(named).map(words.wording()::shortName).orElse(head);
        return new Feature.Spot(place.point(), place.accuracyKm(), shortLabel);
    }

    private Optional<Entity> within(Place.Named named) {
        return named.within().flatMap(situation.record()::entity);
    }

    /// @param now whether the symbol says that it happens on this day, and so when
    private boolean disputed(List<Dispute> disputes, boolean now) {
        return disputes.stream()
                .flatMap(dispute -> dispute.claimIds().stream())
                .flatMap(id -> situation.knowledge().claim(id).stream())
                .map(Claim::property)
                .anyMatch(p -> ON_MAP.contains(p) || (now && DATES.contains(p)));
    }
}

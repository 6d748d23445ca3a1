package brunet.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What holds on a date, given what was known: the one answer that map, panels, counts, briefing
/// and command line read.
public final class Situation {
    private final Knowledge knowledge;
    private final LocalDate asOf;
    private final List<AgreementState> agreements;
    private final List<Happening> exercises;
    private final List<Happening> incidents;
    private final List<Happening> events;
    private final List<BaseState> bases;
    private final List<BaseState> undatedBases;
    private final List<Profile> territories;
    private final List<Profile> forces;
    private final List<String> undated;
    private final List<String> unplaced;

    private Situation(Knowledge knowledge, LocalDate asOf, Reading reading, boolean undatedBases) {
        this.knowledge = knowledge;
        this.asOf = asOf;
        this.agreements = reading.agreements();
        this.exercises = reading.happenings(EntityKind.EXERCISE, Property.PARTICIPANT);
        this.incidents = reading.happenings(EntityKind.INCIDENT, Property.ACTOR);
        this.events = reading.happenings(EntityKind.EVENT, Property.ACTOR);
        this.bases =
                undatedBases
                        ? Stream.concat(reading.bases().stream(), reading.undatedBases().stream())
                                .toList()
                        : reading.bases();
        this.undatedBases = undatedBases ? List.of() : reading.undatedBases();
        this.territories = reading.profiles(EntityKind.TERRITORY);
        this.forces = reading.profiles(EntityKind.FORCE);
        this.undated = reading.undated();
        this.unplaced = reading.unplaced();
    }

    public static Situation of(Knowledge knowledge, LocalDate asOf) {
        return new Situation(knowledge, asOf, new Reading(knowledge, asOf), false);
    }

    /// The same with the bases that no source dates this early among its bases.
    public Situation withUndatedBases() {
        return new Situation(knowledge, asOf, new Reading(knowledge, asOf), true);
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    public Record record() {
        return knowledge.record();
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Optional<LocalDate> knownOn() {
        return knowledge.knownOn();
    }

    /// How many sources and independent chains support a claim, as of a figure or a stage.
    public Support support(Claim claim) {
        return knowledge.support(claim);
    }

    /// Every agreement that is known, whether or not it has reached a stage by the date.
    public List<AgreementState> agreements() {
        return agreements;
    }

    /// The agreements that have reached a stage by the date, ended ones included.
    public List<AgreementState> reached() {
        return agreements.stream().filter(a -> a.current().isPresent()).toList();
    }

    public List<Happening> exercises() {
        return exercises;
    }

    /// All incidents that are known, later ones than the date as upcoming.
    public List<Happening> incidents() {
        return incidents;
    }

    public List<Happening> events() {
        return events;
    }

    public List<BaseState> bases() {
        return bases;
    }

    /// Bases that no source dates, on a date before the first source on any base: they may or may
    /// not have been there, and are none of [#bases].
    public List<BaseState> undatedBases() {
        return undatedBases;
    }

    public List<Profile> territories() {
        return territories;
    }

    public List<Profile> forces() {
        return forces;
    }

    /// Ids of agreements, exercises, incidents and events with a step that no source dates.
    public List<String> undated() {
        return undated;
    }

    /// Ids of exercises, incidents and events that no source places.
    public List<String> unplaced() {
        return unplaced;
    }

    /// The newest publication among the sources known: how far the information reaches at least. A
    /// source dated to a month or year vouches for the first day of it alone.
    public Optional<LocalDate> informationTo() {
        return record().sources().stream()
                .flatMap(s -> s.published().stream())
                .filter(date -> knownOn().map(known -> !date.last().isAfter(known)).orElse(true))
                .map(PartialDate::first)
                .max(LocalDate::compareTo);
    }

    public Optional<AgreementState> agreement(String id) {
        return find(agreements, AgreementState::entity, id);
    }

    public Optional<Happening> happening(String id) {
        return find(exercises, Happening::entity, id)
                .or(() -> find(incidents, Happening::entity, id))
                .or(() -> find(events, Happening::entity, id));
    }

    public Optional<BaseState> base(String id) {
        return find(bases, BaseState::entity, id);
    }

    public Optional<Profile> profile(String id) {
        return find(territories, Profile::entity, id).or(() -> find(forces, Profile::entity, id));
    }

    private static <T> Optional<T> find(
            Collection<T> things, java.util.function.Function<T, Entity> entity, String id) {
        return things.stream().filter(t -> entity.apply(t).id().equals(id)).findFirst();
    }
}

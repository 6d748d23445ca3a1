package brunet.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// Every dated thing that is known, in order of time.
public final class Chronicle {
    private final List<Occurrence> occurrences;
    private final NavigableSet<LocalDate> changes = new TreeSet<>();

    private Chronicle(List<Occurrence> occurrences) {
        this.occurrences = List.copyOf(occurrences);
        occurrences.forEach(o -> changes.add(o.date().first()));
    }

    public static Chronicle of(Knowledge knowledge) {
        Situation whole = Situation.of(knowledge, LocalDate.MAX);
        List<Occurrence> all = new ArrayList<>();
        for (AgreementState agreement : whole.agreements()) {
            for (StageMark mark : agreement.stages()) {
                if (mark.claim().rank() != Rank.DEPRECATED) {
                    add(all, agreement.entity(), mark.claim(), Occurrence.Type.STAGE);
                }
            }
            agreement
                    .milestones()
                    .forEach(c -> add(all, agreement.entity(), c, Occurrence.Type.MILESTONE));
        }
        whole.exercises().forEach(e -> addPeriod(all, e));
        whole.incidents().forEach(i -> addStart(all, i, Occurrence.Type.INCIDENT));
        whole.events().forEach(e -> addStart(all, e, Occurrence.Type.EVENT));
        all.sort(
                Comparator.comparing((Occurrence o) -> o.date().first())
                        .thenComparing(Occurrence::type));
        return new Chronicle(all);
    }

    private static void add(
            List<Occurrence> all, Entity entity, Claim claim, Occurrence.Type type) {
        claim.startDate().ifPresent(date -> all.add(new Occurrence(entity, claim, date, type)));
    }

    private static void addStart(List<Occurrence> all, Happening happening, Occurrence.Type type) {
        happening
                .period()
                .flatMap(Period::startDate)
                .ifPresent(date ->
                        all.add(
                                new Occurrence(
                                        happening.entity(),
                                        happening.held().orElseThrow(),
                                        date,
                                        type)));
    }

    private static void addPeriod(List<Occurrence> all, Happening exercise) {
        addStart(all, exercise, Occurrence.Type.EXERCISE_BEGINS);
        Optional<Period> period = exercise.period();
        Optional<PartialDate> end = period.flatMap(Period::endDate);
        if (end.isPresent() && !end.equals(period.flatMap(Period::startDate))) {
            all.add(
                    new Occurrence(
                            exercise.entity(),
                            exercise.held().orElseThrow(),
                            end.get(),
                            Occurrence.Type.EXERCISE_ENDS));
        }
    }

    /// Whether a claim dates a stage, milestone or happening, yet its source gives no date.
    static boolean undated(Claim claim) {
        return switch (claim.property()) {
            case STAGE, MILESTONE -> claim.startDate().isEmpty();
            case HELD, HAPPENED ->
                    claim.value() instanceof Value.During(Period period) && !period.dated();
            default -> false;
        };
    }

    public List<Occurrence> occurrences() {
        return occurrences;
    }

    /// One for each dated thing: what the timeline draws and counts.
    public List<Occurrence> things() {
        return occurrences.stream().filter(o -> o.type() != Occurrence.Type.EXERCISE_ENDS).toList();
    }

    public List<Occurrence> on(LocalDate day) {
        return occurrences.stream().filter(o -> o.date().first().equals(day)).toList();
    }

    /// The days on which something changes; a month or year stands on its first day.
    public Optional<LocalDate> changeBefore(LocalDate day) {
        return Optional.ofNullable(changes.lower(day));
    }

    public Optional<LocalDate> changeAfter(LocalDate day) {
        return Optional.ofNullable(changes.higher(day));
    }

    public Optional<LocalDate> first() {
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.first());
    }

    public Optional<LocalDate> last() {
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.last());
    }
}

package brunet.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is no longer as it was, once something no longer counts.
///
/// @param claims that nothing supports any more
/// @param disputes that are none any more
/// @param shifts figures, stages and dates that now go by another claim
public record Fall(List<Claim> claims, List<Dispute> disputes, List<Shift> shifts) {
    public Fall {
        claims = List.copyOf(claims);
        disputes = List.copyOf(disputes);
        shifts = List.copyOf(shifts);
    }

    /// What was gone by before, and what is now.
    public record Shift(Claim before, Claim after) {}

    /// Compares two records as they stand on a date.
    static Fall between(Record before, Record after, LocalDate asOf) {
        Situation was = Situation.of(new Knowledge(before, Optional.empty()), asOf);
        Situation is = Situation.of(new Knowledge(after, Optional.empty()), asOf);
        Set<String> remaining = new LinkedHashSet<>();
        is.knowledge().disputes().forEach(dispute -> remaining.add(dispute.id()));
        return new Fall(
                after.claims().stream()
                        .filter(is.knowledge()::fallen)
                        .filter(claim -> !was.knowledge().fallen(claim))
                        .toList(),
                was.knowledge().disputes().stream()
                        .filter(dispute -> !remaining.contains(dispute.id()))
                        .toList(),
                shifts(was, is));
    }

    private static List<Shift> shifts(Situation was, Situation is) {
        List<List<Claim>> choices = choices(is).toList();
        List<Shift> shifts = new ArrayList<>();
        choices(was)
                .map(List::getFirst)
                .forEach(main ->
                        choices.stream()
                                .filter(choice ->
                                        choice.stream().anyMatch(c -> c.id().equals(main.id())))
                                .map(List::getFirst)
                                .filter(now -> !now.id().equals(main.id()))
                                .findFirst()
                                .ifPresent(now -> shifts.add(new Shift(main, now))));
        return shifts;
    }

    /// Where one claim is gone by among several: that claim, then the others.
    private static Stream<List<Claim>> choices(Situation situation) {
        Knowledge knowledge = situation.knowledge();
        return Stream.of(
                        Stream.concat(situation.territories().stream(), situation.forces().stream())
                                .flatMap(profile -> profile.figures().stream())
                                .map(f -> first(f.claim(), f.alternatives(), f.earlier())),
                        situation.agreements().stream()
                                .flatMap(agreement -> agreement.stages().stream())
                                .map(mark -> first(mark.claim(), mark.alternatives(), List.of())),
                        Stream.of(situation.exercises(), situation.incidents(), situation.events())
                                .flatMap(List::stream)
                                .flatMap(happening -> happening.held().stream())
                                .map(held -> first(held, others(knowledge, held), List.of())))
                .flatMap(choices -> choices);
    }

    private static List<Claim> others(Knowledge knowledge, Claim held) {
        return knowledge.on(held.entityId(), held.property());
    }

    private static List<Claim> first(Claim main, List<Claim> others, List<Claim> more) {
        Set<Claim> choice = new LinkedHashSet<>(Set.of(main));
        choice.addAll(others);
        choice.addAll(more);
        return List.copyOf(choice);
    }
}

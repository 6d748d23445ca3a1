package brunet.portrayal.text;

import brunet.domain.Claim;
import brunet.domain.Dispute;
import brunet.domain.Knowledge;
import brunet.domain.PartialDate;
import brunet.domain.Rank;
import brunet.domain.Value;
import brunet.portrayal.text.CardSection.DisputeNote;
import brunet.portrayal.text.CardSection.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Says where sources differ, and remembers what it has said.
final class DisputeNotes {
    private final Knowledge knowledge;
    private final Wording wording;
    private final ClaimWords words;
    private final Set<String> shown = new HashSet<>();

    DisputeNotes(Knowledge knowledge, Wording wording, ClaimWords words) {
        this.knowledge = knowledge;
        this.wording = wording;
        this.words = words;
    }

    /// Notes on every dispute that the claims of a row stand in, and on claims that are known to be
    /// wrong. What only the rule found goes into one note.
    List<DisputeNote> on(String label, List<Claim> claims) {
        Set<Dispute> found = new LinkedHashSet<>();
        Set<Claim> ruled = new LinkedHashSet<>();
        List<DisputeNote> notes = new ArrayList<>();
        for (Claim claim : claims) {
            List<Dispute> disputes = knowledge.disputes(claim);
            for (Dispute dispute : disputes) {
                shown.add(dispute.id());
                if (dispute.finding().isPresent()) {
                    found.add(dispute);
                } else {
                    ruled.addAll(claims(dispute));
                }
            }
            if (disputes.isEmpty() && claim.rank() == Rank.DEPRECATED) {
                notes.add(note(label, List.of(claim)));
            }
        }
        if (!ruled.isEmpty()) {
            notes.addFirst(note(label, List.copyOf(ruled)));
        }
        Set<String> entities = claims.stream().map(Claim::entityId).collect(Collectors.toSet());
        notes.addAll(0, found.stream().flatMap(d -> note(d, entities).stream()).toList());
        return notes;
    }

    /// Whether a claim is known to be wrong or cannot be true beside another. A dispute that a
    /// person recorded may span stages: of one stage only dates without a day in common differ.
    boolean disputed(Claim claim) {
        return claim.rank() == Rank.DEPRECATED
                || knowledge.disputes(claim).stream()
                        .flatMap(dispute -> claims(dispute).stream())
                        .anyMatch(other -> !other.equals(claim) && differ(claim, other));
    }

    private static boolean differ(Claim a, Claim b) {
        boolean stages = a.value() instanceof Value.StageReached;
        boolean same = a.entityId().equals(b.entityId()) && a.value().equals(b.value());
        return !stages || (same && apart(a.startDate(), b.startDate()));
    }

    private static boolean apart(Optional<PartialDate> a, Optional<PartialDate> b) {
        return a.isPresent()
                && b.isPresent()
                && (a.get().last().isBefore(b.get().first())
                        || b.get().last().isBefore(a.get().first()));
    }

    Optional<DisputeNote> unlessShown(Dispute dispute) {
        return shown.add(dispute.id()) ? note(dispute, Set.of()) : Optional.empty();
    }

    private List<Claim> claims(Dispute dispute) {
        return dispute.claimIds().stream().flatMap(id -> knowledge.claim(id).stream()).toList();
    }

    /// A dispute may span several things: of the things of the row only, where they are at odds
    /// there.
    private Optional<DisputeNote> note(Dispute dispute, Set<String> entities) {
        List<Claim> all = claims(dispute);
        List<Claim> own = all.stream().filter(c -> entities.contains(c.entityId())).toList();
        List<Claim> told = own.size() > 1 ? own : all;
        boolean several = told.stream().map(Claim::entityId).distinct().count() > 1;
        return dispute.finding()
                .map(finding ->
                        new DisputeNote(
                                wording.in(finding.topic()),
                                told.stream()
                                        .map(c ->
                                                new Position(
                                                        position(c, several),
                                                        c.id(),
                                                        finding.better().contains(c.id())))
                                        .toList(),
                                Optional.of(wording.in(finding.summary())),
                                Optional.of(wording.in(finding.reason()))
                                        .filter(why ->
                                                !finding.reason().equals(finding.summary()))))
                .or(() ->
                        all.stream()
                                .findFirst()
                                .map(c -> note(wording.property(c.property()), all)));
    }

    private List<Run> position(Claim claim, boolean named) {
        if (!named) {
            return words.line(claim);
        }
        List<Run> runs = new ArrayList<>();
        knowledge
                .record()
                .entity(claim.entityId())
                .map(wording::shortName)
                .ifPresent(name -> runs.add(Run.muted(wording.text("note.of", name))));
        runs.addAll(words.line(claim));
        return runs;
    }

    private DisputeNote note(String topic, List<Claim> claims) {
        return new DisputeNote(
                topic,
                claims.stream()
                        .map(c -> new Position(words.line(c), c.id(), c.rank() == Rank.PREFERRED))
                        .toList(),
                Optional.empty(),
                reason(claims));
    }

    private Optional<String> reason(List<Claim> claims) {
        return claims.stream()
                .flatMap(c -> c.ranking().reason().stream())
                .map(wording::in)
                .findFirst();
    }
}

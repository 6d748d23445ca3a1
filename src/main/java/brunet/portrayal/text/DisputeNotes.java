package brunet.portrayal.text;

import brunet.domain.Claim;
import brunet.domain.Dispute;
import brunet.domain.Knowledge;
import brunet.domain.Rank;
import brunet.portrayal.text.CardSection.DisputeNote;
import brunet.portrayal.text.CardSection.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /// Notes on every dispute that the claims of a row stand in, and on claims that are known to be wrong.
    List<DisputeNote> on(String label, List<Claim> claims) {
        List<DisputeNote> notes = new ArrayList<>();
        for (Claim claim : claims) {
            List<Dispute> disputes = knowledge.disputes(claim);
            for (Dispute dispute : disputes) {
                if (notes.stream().noneMatch(n -> n.equals(note(dispute)))) {
                    notes.add(note(dispute));
                }
                shown.add(dispute.id());
            }
            if (disputes.isEmpty() && claim.rank() == Rank.DEPRECATED) {
                notes.add(deprecated(label, claim));
            }
        }
        return notes;
    }

    Optional<DisputeNote> unlessShown(Dispute dispute) {
        return shown.add(dispute.id()) ? Optional.of(note(dispute)) : Optional.empty();
    }

    private DisputeNote note(Dispute dispute) {
        List<Claim> claims =
                dispute.claimIds().stream().flatMap(id -> knowledge.claim(id).stream()).toList();
        Optional<Dispute.Finding> finding = dispute.finding();
        return new DisputeNote(
                finding.map(f -> wording.in(f.topic()))
                        .orElseGet(
                                () ->
                                        claims.stream()
                                                .findFirst()
                                                .map(c -> wording.property(c.property()))
                                                .orElse("")),
                claims.stream()
                        .map(
                                c ->
                                        new Position(
                                                words.line(c),
                                                finding.map(f -> f.better().contains(c.id()))
                                                        .orElse(c.rank() == Rank.PREFERRED)))
                        .toList(),
                finding.map(f -> wording.in(f.summary())),
                finding.map(f -> wording.in(f.reason())).or(() -> reason(claims)));
    }

    private Optional<String> reason(List<Claim> claims) {
        return claims.stream()
                .flatMap(c -> c.ranking().reason().stream())
                .map(wording::in)
                .findFirst();
    }

    private DisputeNote deprecated(String label, Claim claim) {
        return new DisputeNote(
                label,
                List.of(new Position(words.line(claim), false)),
                Optional.empty(),
                reason(List.of(claim)));
    }
}

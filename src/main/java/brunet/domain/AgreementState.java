package brunet.domain;

import java.util.List;
import java.util.Optional;

/// An agreement on a date.
///
/// @param kind its kind as a term, such as `raa`
/// @param stages every dated stage that is known, later ones than the date included, in order
/// @param milestones dated steps that are not stages, in order
/// @param current the stage it has reached; empty when none, or when only deprecated claims say so
/// @param bearsOn entities whose matters it touches
public record AgreementState(
        Entity entity,
        String kind,
        List<Entity> parties,
        List<StageMark> stages,
        List<Claim> milestones,
        Optional<StageMark> current,
        List<String> bearsOn,
        List<Dispute> disputes) {
    public AgreementState {
        parties = List.copyOf(parties);
        stages = List.copyOf(stages);
        milestones = List.copyOf(milestones);
        bearsOn = List.copyOf(bearsOn);
        disputes = List.copyOf(disputes);
    }

    public boolean disputed() {
        return !disputes.isEmpty();
    }
}

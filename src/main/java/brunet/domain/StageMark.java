package brunet.domain;

import java.util.List;
import java.util.Optional;

/// A stage of an agreement as the best supported claim dates it, with the claims that date it
/// otherwise.
public record StageMark(Stage stage, Claim claim, List<Claim> alternatives) {
    public StageMark {
        alternatives = List.copyOf(alternatives);
    }

    public Optional<PartialDate> date() {
        return claim.startDate();
    }

    public boolean disputed() {
        return !alternatives.isEmpty();
    }
}

package brunet.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A base on a date.
///
/// @param country the nation that runs it
/// @param service `navy`, `air`, `army` or `joint`
/// @param role such as `headquarters` or `training-area`
/// @param attested the first day a dated source speaks of it; empty when all its sources are undated
public record BaseState(
        Entity entity,
        String country,
        String service,
        String role,
        Optional<String> territory,
        Optional<LocalDate> attested,
        List<Dispute> disputes) {
    public BaseState {
        disputes = List.copyOf(disputes);
    }

    public boolean disputed() {
        return !disputes.isEmpty();
    }
}

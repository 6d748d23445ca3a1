package brunet.domain;

import java.util.List;
import java.util.Optional;

/// A base on a date.
///
/// @param country the nation that runs it
/// @param service `navy`, `air`, `army` or `joint`
/// @param role such as `headquarters` or `training-area`
/// @param opened since when it is a base of its country; empty where no source says
public record BaseState(
        Entity entity,
        String country,
        String service,
        String role,
        Optional<String> territory,
        Optional<PartialDate> opened,
        List<Dispute> disputes) {
    public BaseState {
        disputes = List.copyOf(disputes);
    }

    public boolean disputed() {
        return !disputes.isEmpty();
    }
}

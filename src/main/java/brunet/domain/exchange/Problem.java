package brunet.domain.exchange;

import java.util.List;

/// Something wrong in a file.
///
/// @param details what the fault asks for, in its order
public record Problem(Spot spot, Fault fault, List<String> details) {
    public Problem {
        details = List.copyOf(details);
    }
}

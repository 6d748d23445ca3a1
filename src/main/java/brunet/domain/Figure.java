package brunet.domain;

import java.util.List;

/// A figure on a date: the claim to go by, those that dispute it, and earlier ones it followed.
///
/// @param claim the claim to go by
/// @param alternatives claims that dispute it, newest first
/// @param earlier claims it followed, newest first
public record Figure(
        Property property,
        Claim claim,
        List<Claim> alternatives,
        List<Claim> earlier,
        List<Dispute> disputes) {
    public Figure {
        alternatives = List.copyOf(alternatives);
        earlier = List.copyOf(earlier);
        disputes = List.copyOf(disputes);
    }

    public boolean disputed() {
        return !alternatives.isEmpty();
    }
}

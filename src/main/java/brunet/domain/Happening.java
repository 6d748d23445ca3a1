package brunet.domain;

import java.util.List;
import java.util.Optional;

/// An exercise, incident or policy event on a date.
///
/// @param held the claim that dates it; its value is a `Value.During`
public record Happening(
        Entity entity,
        Optional<Claim> held,
        Phase phase,
        List<Claim> venues,
        List<Entity> nations,
        List<Dispute> disputes) {
    public Happening {
        venues = List.copyOf(venues);
        nations = List.copyOf(nations);
        disputes = List.copyOf(disputes);
    }

    public enum Phase {
        UPCOMING,
        RUNNING,
        PAST,
        UNDATED
    }

    public Optional<Period> period() {
        return held.flatMap(claim ->
                claim.value() instanceof Value.During(Period period)
                        ? Optional.of(period)
                        : Optional.empty());
    }

    /// Its venues that have a position.
    public List<Place.Named> places() {
        return venues.stream()
                .map(Claim::value)
                .filter(Value.At.class::isInstance)
                .map(Value.At.class::cast)
                .map(Value.At::place)
                .filter(named -> named.place().isPresent())
                .toList();
    }

    public boolean disputed() {
        return !disputes.isEmpty();
    }
}

package brunet.portrayal.text;

import brunet.domain.AgreementState;
import brunet.domain.BaseState;
import brunet.domain.Happening;
import brunet.domain.Situation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What bears on a thing on a date, whichever of the two says so: the agreements on a territory,
/// the exercises held there, its bases; for an agreement or exercise the reverse.
public final class Related {
    private final Situation situation;
    private final Whereabouts whereabouts;

    private Related(Situation situation) {
        this.situation = situation;
        this.whereabouts = new Whereabouts(situation.knowledge());
    }

    /// The ids of all that is related to a thing, without the thing itself.
    public static Set<String> to(Situation situation, String id) {
        return new Related(situation)
                .ids(id)
                .filter(other -> !other.equals(id))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> ids(String id) {
        return Stream.of(
                        situation.agreement(id).map(AgreementState::bearsOn).orElse(List.of()),
                        bearing(id),
                        held(id),
                        venues(id),
                        bases(id))
                .flatMap(List::stream);
    }

    private List<String> bearing(String id) {
        return situation.agreements().stream()
                .filter(agreement -> agreement.bearsOn().contains(id))
                .map(agreement -> agreement.entity().id())
                .toList();
    }

    private List<String> held(String placeId) {
        return situation.exercises().stream()
                .filter(exercise -> whereabouts.heldIn(exercise, placeId))
                .map(exercise -> exercise.entity().id())
                .toList();
    }

    private List<String> venues(String id) {
        Optional<Happening> happening = situation.happening(id);
        return Stream.concat(
                        situation.territories().stream().map(territory -> territory.entity().id()),
                        situation.bases().stream().map(base -> base.entity().id()))
                .filter(place ->
                        happening.filter(held -> whereabouts.heldIn(held, place)).isPresent())
                .toList();
    }

    /// The bases of a territory, the territory of a base.
    private List<String> bases(String id) {
        return situation.bases().stream().flatMap(base -> neighbour(base, id).stream()).toList();
    }

    private static Optional<String> neighbour(BaseState base, String id) {
        return base.entity().id().equals(id)
                ? base.territory()
                : base.territory().filter(id::equals).map(territory -> base.entity().id());
    }
}

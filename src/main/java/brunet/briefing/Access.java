package brunet.briefing;

import brunet.domain.AgreementState;
import brunet.domain.Entity;
import brunet.domain.Happening;
import brunet.domain.Happening.Phase;
import brunet.domain.Language;
import brunet.domain.PartialDate;
import brunet.domain.Period;
import brunet.domain.Property;
import brunet.domain.Situation;
import brunet.domain.Value;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The access agreement between Japan and France, and the drills it bears on: what most briefings
/// are about.
final class Access {
    static final String KIND = "raa";
    private static final Set<String> PARTIES = Set.of("nation-jp", "nation-fr");

    private final Situation situation;

    Access(Situation situation) {
        this.situation = situation;
    }

    /// The agreement, once it has reached a stage.
    Optional<AgreementState> agreement() {
        return situation.reached().stream().filter(Access::between).findFirst();
    }

    static boolean between(AgreementState agreement) {
        return agreement.kind().equals(KIND)
                && agreement.parties().stream()
                        .map(Entity::id)
                        .collect(Collectors.toSet())
                        .equals(PARTIES);
    }

    /// The drills that have begun, in order.
    List<Happening> drills() {
        return situation.agreements().stream()
                .filter(Access::between)
                .flatMap(agreement -> agreement.bearsOn().stream())
                .flatMap(id -> situation.happening(id).stream())
                .filter(Access::begun)
                .sorted(Comparator.comparing(Access::begin))
                .toList();
    }

    /// What the drills are called together.
    Optional<String> series(Language language) {
        return drills().stream().findFirst().flatMap(drill -> series(drill, language));
    }

    Optional<String> series(Happening exercise, Language language) {
        return situation
                .knowledge()
                .best(situation.knowledge().on(exercise.entity().id(), Property.SERIES))
                .flatMap(claim ->
                        claim.value() instanceof Value.Text(var text)
                                ? Optional.of(text.in(language))
                                : Optional.empty());
    }

    static boolean begun(Happening happening) {
        return happening.phase() == Phase.RUNNING || happening.phase() == Phase.PAST;
    }

    static LocalDate begin(Happening happening) {
        return happening
                .period()
                .flatMap(Period::startDate)
                .map(PartialDate::first)
                .orElse(LocalDate.MIN);
    }
}

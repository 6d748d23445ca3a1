package brunet.briefing;

import brunet.briefing.PanelRow.Fact;
import brunet.domain.Happening;
import brunet.domain.Happening.Phase;
import brunet.domain.PartialDate;
import brunet.domain.Situation;
import brunet.portrayal.text.Citations;
import brunet.portrayal.text.Lane;
import brunet.portrayal.text.LaneFilter;
import brunet.portrayal.text.Lanes;
import brunet.portrayal.text.Narration;
import brunet.portrayal.text.Wording;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the panel says when nothing is selected.
final class OverviewRows {
    private final Situation situation;
    private final Wording wording;
    private final Citations citations;
    private final Facts facts;

    OverviewRows(Situation situation, Wording wording, Citations citations) {
        this.situation = situation;
        this.wording = wording;
        this.citations = citations;
        this.facts = new Facts(wording, citations);
    }

    /// That with France first: it is what the page is about.
    List<Fact> accessAgreements() {
        return lanes(true);
    }

    /// Access agreements that are only reported to be planned.
    List<Fact> reported() {
        return lanes(false);
    }

    private List<Fact> lanes(boolean access) {
        LaneFilter filter = new LaneFilter(Optional.of(Access.KIND), Optional.empty());
        return Lanes.of(situation, wording, filter, citations).groups().stream()
                .filter(group -> group.access() == access)
                .map(Lane.Group::lanes)
                .flatMap(List::stream)
                .filter(lane -> lane.reached().isPresent())
                .sorted(Comparator.comparing(lane -> !withFrance(lane)))
                .map(Facts::lane)
                .toList();
    }

    private boolean withFrance(Lane lane) {
        return situation.agreement(lane.entityId()).filter(Access::between).isPresent();
    }

    List<Fact> today(Narration narration) {
        return narration.today().stream()
                .map(occurrence -> facts.occurrence(occurrence, narration))
                .toList();
    }

    List<Fact> underWay() {
        return newestFirst(
                situation.exercises().stream()
                        .filter(exercise -> exercise.phase() == Phase.RUNNING)
                        .toList());
    }

    List<Fact> exercisesOfTheYear() {
        return newestFirst(
                situation.exercises().stream()
                        .filter(exercise -> exercise.phase() == Phase.PAST)
                        .filter(this::inTheYearBefore)
                        .toList());
    }

    List<Fact> incidentsOfTheYear() {
        return newestFirst(
                situation.incidents().stream()
                        .filter(Access::begun)
                        .filter(this::inTheYearBefore)
                        .toList());
    }

    private List<Fact> newestFirst(Collection<Happening> happenings) {
        return happenings.stream()
                .sorted(Comparator.comparing(Access::begin).reversed())
                .map(facts::named)
                .toList();
    }

    private boolean inTheYearBefore(Happening happening) {
        LocalDate yearAgo = situation.asOf().minusYears(1);
        return happening
                .period()
                .flatMap(period -> period.endDate().or(period::startDate))
                .map(PartialDate::last)
                .filter(end -> !end.isBefore(yearAgo))
                .isPresent();
    }
}

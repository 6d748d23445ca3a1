package brunet.ui.shell;

import brunet.domain.PartialDate;
import brunet.domain.Period;
import brunet.domain.Situation;
import brunet.domain.StageMark;
import java.time.LocalDate;
import java.util.Optional;

/// The day to go to in order to see a thing.
final class OwnDate {
    private OwnDate() {}

    /// The day it begins, of an agreement the day of its latest stage; empty when none is known.
    static Optional<LocalDate> of(Situation situation, String entityId) {
        return situation
                .happening(entityId)
                .flatMap(happening -> happening.period().flatMap(Period::startDate))
                .or(() -> latestStage(situation, entityId))
                .or(() -> situation.base(entityId).flatMap(base -> base.opened()))
                .map(PartialDate::first);
    }

    private static Optional<PartialDate> latestStage(Situation situation, String entityId) {
        return situation
                .agreement(entityId)
                .flatMap(agreement ->
                        agreement.stages().stream()
                                .flatMap((StageMark mark) -> mark.date().stream())
                                .reduce((earlier, later) -> later));
    }
}

package brunet.ui.state;

import brunet.domain.Chronicle;
import brunet.domain.Knowledge;
import brunet.domain.Record;
import brunet.domain.Situation;
import java.time.LocalDate;
import java.util.Optional;

/// A situation, and the dates on which what is known makes anything change. Takes a while to work
/// out for a whole record: not for the FX thread at the start.
public record Outlook(Situation situation, Chronicle chronicle) {
    public static Outlook of(Record record, Optional<LocalDate> knownOn, LocalDate asOf) {
        Knowledge knowledge = new Knowledge(record, knownOn);
        return new Outlook(Situation.of(knowledge, asOf), Chronicle.of(knowledge));
    }

    Outlook on(LocalDate asOf) {
        return asOf.equals(situation.asOf())
                ? this
                : new Outlook(Situation.of(situation.knowledge(), asOf), chronicle);
    }
}

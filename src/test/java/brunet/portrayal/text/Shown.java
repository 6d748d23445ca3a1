package brunet.portrayal.text;

import brunet.domain.Chronicle;
import brunet.domain.Knowledge;
import brunet.domain.Language;
import brunet.domain.Record;
import brunet.domain.Situation;
import brunet.domain.exchange.Pack;
import brunet.store.DefaultRecord;
import java.time.LocalDate;
import java.util.Optional;

/// The default record on a date in a language.
record Shown(Situation situation, Chronicle chronicle, Wording wording) {
    private static final Pack PACK = DefaultRecord.read();
    private static final Record RECORD =
            new Record(
                    PACK.sources(), PACK.scopes(), PACK.entities(), PACK.claims(), PACK.disputes());

    static Shown on(String date, Language language) {
        Knowledge knowledge = new Knowledge(RECORD, Optional.empty());
        return new Shown(
                Situation.of(knowledge, LocalDate.parse(date)),
                Chronicle.of(knowledge),
                new Wording(language));
    }

    static Record theRecord() {
        return RECORD;
    }

    Card card(String id) {
        return Cards.of(situation, chronicle, Optional.of(id), wording);
    }

    Card page() {
        return Cards.of(situation, chronicle, Optional.empty(), wording);
    }

    Narration narration() {
        return new Narration(wording, situation, chronicle);
    }
}

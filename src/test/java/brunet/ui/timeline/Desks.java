package brunet.ui.timeline;

import brunet.domain.Language;
import brunet.domain.Record;
import brunet.domain.exchange.Pack;
import brunet.portrayal.Theme;
import brunet.store.DefaultRecord;
import brunet.ui.state.Desk;
import brunet.ui.state.Outlook;
import brunet.ui.state.Settings;
import java.time.LocalDate;
import java.util.Optional;

/// Desks with the default record.
final class Desks {
    private Desks() {}

    static Desk on(LocalDate asOf, Language language) {
        Pack pack = DefaultRecord.read();
        Record record =
                new Record(
                        pack.sources(),
                        pack.scopes(),
                        pack.entities(),
                        pack.claims(),
                        pack.disputes());
        return new Desk(
                Outlook.of(record, Optional.empty(), asOf),
                new Settings(language, Theme.LIGHT, Optional.empty(), false),
                settings -> {});
    }

    static Desk on(LocalDate asOf) {
        return on(asOf, Language.EN);
    }
}

package brunet.ui;

import brunet.domain.Language;
import brunet.domain.Record;
import brunet.domain.exchange.Pack;
import brunet.portrayal.Theme;
import brunet.store.DefaultRecord;
import brunet.ui.state.Desk;
import brunet.ui.state.Outlook;
import brunet.ui.state.Selection;
import brunet.ui.state.Settings;
import java.time.LocalDate;
import java.util.Optional;

/// Desks with the default record on them.
public final class Desks {
    private static final Pack PACK = DefaultRecord.read();
    private static final Record RECORD =
            new Record(
                    PACK.sources(), PACK.scopes(), PACK.entities(), PACK.claims(), PACK.disputes());

    private Desks() {}

    public static Desk on(String date) {
        return new Desk(
                Outlook.of(RECORD, Optional.empty(), LocalDate.parse(date)),
                new Settings(Language.EN, Theme.LIGHT, Optional.empty(), true),
                kept -> {});
    }

    /// The id of what is selected, empty for nothing.
    public static String selected(Desk desk) {
        return desk.selection() instanceof Selection.Of(String id) ? id : "";
    }
}

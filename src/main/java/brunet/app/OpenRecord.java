package brunet.app;

import brunet.domain.Language;
import brunet.store.Database;
import brunet.ui.state.Outlook;
import brunet.ui.state.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// A store that is open, and what was read from it. Opened and closed on the store thread.
public record OpenRecord(Database database, Outlook outlook, Settings settings) {

    /// @param first the language of the first start
    public static OpenRecord open(
            Path folder, Database.Access access, Clock clock, Language first) {
        Database database = Database.open(folder, access, clock);
        try {
            return new OpenRecord(
                    database,
                    Outlook.of(database.load(), Optional.empty(), LocalDate.now(clock)),
                    StoredSettings.read(database.settings(), first));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    boolean readOnly() {
        return database.access() == Database.Access.READ_ONLY;
    }
}

package brunet.app;

import brunet.domain.Language;
import brunet.domain.Record;
import brunet.store.Database;
import brunet.ui.state.Settings;
import java.nio.file.Path;

/// A store that is open, and what was read from it. Opened and closed on the store thread.
public record OpenRecord(Database database, Record record, Settings settings) {

    /// @param first the language of the first start
    public static OpenRecord open(Path folder, Database.Access access, Language first) {
        Database database = Database.open(folder, access);
        try {
            return new OpenRecord(
                    database, database.load(), StoredSettings.read(database.settings(), first));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    boolean readOnly() {
        return database.access() == Database.Access.READ_ONLY;
    }
}

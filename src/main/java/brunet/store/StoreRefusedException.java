package brunet.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A store cannot be opened as things are, and nothing was written. The reason is to be put in
/// words.
public final class StoreRefusedException extends StoreException {
    private static final long serialVersionUID = 1;

    /// Why a store is not opened.
    public enum Reason {
        NOT_A_FOLDER,
        /// Its path has a semicolon in it.
        SEMICOLON,
        READ_ONLY_PLACE,
        NO_SPACE,
        NETWORK_PLACE,
        SYNCED_PLACE,
        /// A newer Brunet wrote it.
        NEWER,
        /// Its file cannot be read; a backup may be.
        UNREADABLE
    }

    private final Reason reason;

    StoreRefusedException(Path folder, Reason reason, @Nullable Throwable cause) {
        super("opening the store in " + folder + ": " + reason, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

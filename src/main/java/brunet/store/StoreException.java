package brunet.store;

import org.jspecify.annotations.Nullable;

/// The store failed; the message says what was being done, and to what.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoreException(String doing, @Nullable Throwable cause) {
        super(doing, cause);
    }
}

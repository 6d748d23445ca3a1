package brunet.store;

import org.jspecify.annotations.Nullable;

/// The store failed; the message says what was being done, and to what.
public sealed class StoreException extends RuntimeException permits StoreRefusedException {
    private static final long serialVersionUID = 1;

    StoreException(String doing, @Nullable Throwable cause) {
        super(doing, cause);
    }
}

package brunet.store;

import org.jspecify.annotations.Nullable;

/// Another Brunet has the store open.
public final class StoreInUseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoreInUseException(@Nullable Throwable cause) {
        super("the store is open in another Brunet", cause);
    }
}

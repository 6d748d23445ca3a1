package brunet.cli;

/// There is a display by name, but no window can be opened on it.
public final class NoWindowException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Missing missing;

    /// What a window needs.
    public enum Missing {
        DISPLAY,
        LIBRARIES
    }

    public NoWindowException(Missing missing, Throwable cause) {
        super(cause);
        this.missing = missing;
    }

    Missing missing() {
        return missing;
    }
}

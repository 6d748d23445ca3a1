package brunet.store.pack;

/// A pack that cannot be read; the message names the place as a JSON pointer and what is wrong
/// there.
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PackException(String place, String problem) {
        super(place + ": " + problem);
    }

    PackException(String place, String problem, Throwable cause) {
        super(place + ": " + problem, cause);
    }
}

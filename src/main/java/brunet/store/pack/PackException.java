package brunet.store.pack;

import brunet.domain.exchange.Problem;

/// What Brunet itself wrote cannot be read back.
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PackException(String what, Problem first) {
        super(what + ": " + first);
    }
}

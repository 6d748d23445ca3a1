package brunet.store.pack;

import brunet.domain.exchange.Fault;
import brunet.domain.exchange.Spot;
import java.util.List;

/// What follows in a file cannot be read.
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Spot spot;
    private final Fault fault;
    private final transient List<String> details;

    Unreadable(Spot spot, Fault fault, String... details) {
        super(fault.name());
        this.spot = spot;
        this.fault = fault;
        this.details = List.of(details);
    }

    Spot spot() {
        return spot;
    }

    Fault fault() {
        return fault;
    }

    String[] details() {
        return details.toArray(String[]::new);
    }
}

package brunet.record;

import brunet.domain.exchange.Complaints;
import brunet.domain.exchange.Problem;
import brunet.store.pack.Limits;
import brunet.store.pack.PackReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What the reader says of a pack written with single quotes.
final class Complained {
    private Complained() {}

    static List<Problem> about(String pack) {
        Complaints complaints = new Complaints();
        new PackReader(Limits.STANDARD)
                .read(
                        new ByteArrayInputStream(
                                pack.replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
                        (kind, id) -> true,
                        complaints);
        return complaints.report().first();
    }
}

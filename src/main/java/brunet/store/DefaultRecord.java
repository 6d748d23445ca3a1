package brunet.store;

import brunet.domain.exchange.Complaints;
import brunet.domain.exchange.Pack;
import brunet.store.pack.Limits;
import brunet.store.pack.PackReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// The record that Brunet brings with it.
public final class DefaultRecord {
    private static final List<String> PACKS =
            List.of(
                    "sources",
                    "scopes",
                    "nations",
                    "territories",
                    "forces",
                    "bases",
                    "agreements",
                    "exercises",
                    "incidents",
                    "events",
                    "articles",
                    "disputes");

    private DefaultRecord() {}

    /// @throws StoreException when a pack is missing
    public static Pack read() {
        PackReader reader = new PackReader(Limits.STANDARD);
        return Pack.together(PACKS.stream().map(name -> read(reader, name + ".json")).toList());
    }

    private static Pack read(PackReader reader, String name) {
        try (InputStream in =
                DefaultRecord.class.getResourceAsStream("/brunet/assets/record/" + name)) {
            if (in == null) {
                throw new StoreException("reading the pack " + name + ", which is missing", null);
            }
            Complaints complaints = new Complaints();
            Pack pack = reader.read(in, (kind, id) -> true, complaints);
            if (complaints.count() > 0) {
                throw new StoreException(
                        "reading the pack " + name + ": " + complaints.report().first(), null);
            }
            return pack;
        } catch (IOException e) {
            throw new StoreException("reading the pack " + name, e);
        }
    }
}

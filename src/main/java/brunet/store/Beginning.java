package brunet.store;

import brunet.domain.Action;
import brunet.domain.Revision;
import brunet.domain.exchange.Pack;
import java.util.List;
import java.util.function.Supplier;

/// What a new store holds.
record Beginning(Supplier<Revision> revision, Action action) {
    static final Beginning EMPTY =
            new Beginning(() -> new Revision(List.of(), List.of()), new Action.Begin(false));
    static final Beginning DEFAULT_RECORD =
            new Beginning(() -> putting(DefaultRecord.read()), new Action.Begin(true));

    static Beginning with(Pack pack, String title) {
        return new Beginning(() -> putting(pack), new Action.Import(title));
    }

    private static Revision putting(Pack pack) {
        return new Revision(pack.items(), List.of());
    }
}

package brunet.domain.exchange;

import brunet.domain.Item;
import brunet.domain.Record;

/// What a file may name besides what it holds itself.
@FunctionalInterface
public interface Known {
    boolean has(Item.Kind kind, String id);

    static Known in(Record record) {
        return (kind, id) -> record.item(new Item.Key(kind, id)).isPresent();
    }
}

package brunet.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One undoable batch of changes to a record.
///
/// @param put items that are new, or stand in place of the item with their key
/// @param takenBack items that are no longer to be there
public record Revision(List<Item> put, List<Item.Key> takenBack) {
    /// @throws IllegalArgumentException when it says two things of one item
    public Revision {
        put = List.copyOf(put);
        takenBack = List.copyOf(takenBack);
        Set<Item.Key> keys = new HashSet<>();
        put.forEach(item -> once(keys, item.key()));
        takenBack.forEach(key -> once(keys, key));
    }

    private static void once(Set<Item.Key> keys, Item.Key key) {
        if (!keys.add(key)) {
            throw new IllegalArgumentException("two things have the id " + key.id());
        }
    }

    public static Revision putting(Item... items) {
        return new Revision(List.of(items), List.of());
    }

    public boolean isEmpty() {
        return put.isEmpty() && takenBack.isEmpty();
    }

    /// The items put that are of one type, in their order.
    public <T extends Item> List<T> put(Class<T> type) {
        return put.stream().filter(type::isInstance).map(type::cast).toList();
    }
}

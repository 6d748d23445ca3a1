package brunet.domain.exchange;

import brunet.domain.Claim;
import brunet.domain.Dispute;
import brunet.domain.Entity;
import brunet.domain.Item;
import brunet.domain.Item.Kind;
import brunet.domain.Origin;
import brunet.domain.Place;
import brunet.domain.Record;
import brunet.domain.Revision;
import brunet.domain.Scope;
import brunet.domain.Source;
import brunet.domain.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What taking a pack into a record does: its preview and its result are this one value. What the
/// record has already stays as it stands, whoever it comes from; what a person took back stays
/// away.
///
/// @param added items that the record does not have
/// @param unchanged how many items the record has just so
/// @param kept items that the record has otherwise, and keeps so
/// @param leftOut items that a person took back, and what needs them
public record ImportPlan(
        List<Item> added, long unchanged, List<Item.Key> kept, List<Item.Key> leftOut) {
    public ImportPlan {
        added = List.copyOf(added);
        kept = List.copyOf(kept);
        leftOut = List.copyOf(leftOut);
    }

    /// @param origins of the record's items, and of those taken back
    public static ImportPlan of(Pack pack, Record record, Map<Item.Key, Origin> origins) {
        Set<Item.Key> absent = leftOut(pack, record, origins);
        List<Item> added = new ArrayList<>();
        List<Item.Key> kept = new ArrayList<>();
        List<Item.Key> leftOut = new ArrayList<>();
        long unchanged = 0;
        for (Item item : pack.items()) {
            Item.Key key = item.key();
            Optional<Item> known = record.item(key);
            if (absent.contains(key)) {
                leftOut.add(key);
            } else if (known.isEmpty()) {
                added.add(item);
            } else if (known.get().equals(item)) {
                unchanged++;
            } else {
                kept.add(key);
            }
        }
        return new ImportPlan(added, unchanged, kept, leftOut);
    }

    private static Set<Item.Key> leftOut(Pack pack, Record record, Map<Item.Key, Origin> origins) {
        List<Item> fresh =
                pack.items().stream().filter(item -> record.item(item.key()).isEmpty()).toList();
        Set<Item.Key> leftOut = new HashSet<>();
        fresh.stream()
                .map(Item::key)
                .filter(key -> origins.get(key) == Origin.PERSON)
                .forEach(leftOut::add);
        int before = 0;
        while (before < leftOut.size()) {
            before = leftOut.size();
            fresh.stream()
                    .filter(item -> needs(item).stream().anyMatch(leftOut::contains))
                    .map(Item::key)
                    .forEach(leftOut::add);
        }
        return leftOut;
    }

    /// The items without which an item cannot be.
    private static List<Item.Key> needs(Item item) {
        List<Item.Key> needs = new ArrayList<>();
        switch (item) {
            case Source source ->
                    source.derivesFrom().forEach(id -> needs.add(new Item.Key(Kind.SOURCE, id)));
            case Scope s -> {}
            case Entity e -> {}
            case Claim claim -> {
                needs.add(new Item.Key(Kind.ENTITY, claim.entityId()));
                claim.sourceIds().forEach(id -> needs.add(new Item.Key(Kind.SOURCE, id)));
                claim.scopeId().ifPresent(id -> needs.add(new Item.Key(Kind.SCOPE, id)));
                if (claim.value() instanceof Value.Reference(String id)) {
                    needs.add(new Item.Key(Kind.ENTITY, id));
                } else if (claim.value() instanceof Value.At(Place.Named place)) {
                    place.within().ifPresent(id -> needs.add(new Item.Key(Kind.ENTITY, id)));
                }
            }
            case Dispute dispute ->
                    dispute.claimIds().forEach(id -> needs.add(new Item.Key(Kind.CLAIM, id)));
        }
        return needs;
    }

    public boolean changesNothing() {
        return added.isEmpty();
    }

    public Revision revision() {
        return new Revision(added, List.of());
    }

    /// How many items of each kind are added.
    public Map<Kind, Long> counts() {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        added.forEach(item -> counts.merge(item.key().kind(), 1L, Long::sum));
        return counts;
    }
}

package brunet.store.table;

import brunet.domain.Claim;
import brunet.domain.Entity;
import brunet.domain.Place;
import brunet.domain.Property;
import brunet.domain.Rank;
import brunet.domain.Record;
import brunet.domain.Value;
import brunet.domain.exchange.Pack;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Gathers what rows say into a pack. What the record or an earlier row says already is not said
/// again; rows with one id speak of one thing.
final class Gathering {
    private final Record record;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, Set<Statement>> said = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();

    /// What a claim says, without what a table does not say: its scope, and what a place lies
    /// within.
    private record Statement(Property property, Value value) {
        static Statement of(Property property, Value value) {
            return new Statement(
                    property,
                    value instanceof Value.At(Place.Named(var label, var place, var within))
                            ? new Value.At(new Place.Named(label, place, Optional.empty()))
                            : value);
        }
    }

    Gathering(Record record) {
        this.record = record;
    }

    void add(RowReader.Reading row) {
        entities.putIfAbsent(row.entity().id(), row.entity());
        row.claims().forEach(claim -> add(row.entity().id(), claim));
    }

    private void add(String entityId, RowReader.Said row) {
        if (!said.computeIfAbsent(entityId, this::recorded)
                .add(Statement.of(row.property(), row.value()))) {
            return;
        }
        Claim claim =
                new Claim(
                        free(entityId + row.suffix()),
                        entityId,
                        new Claim.Statement(row.property(), row.value(), Optional.empty()),
                        row.valid(),
                        new Claim.Modality.Asserted(Optional.empty()),
                        new Claim.Ranking(Rank.NORMAL, Optional.empty()),
                        new Claim.Grounds(row.sources(), Optional.empty()));
        claims.put(claim.id(), claim);
    }

    private Set<Statement> recorded(String entityId) {
        return record.claimsOn(entityId).stream()
                .map(claim -> Statement.of(claim.property(), claim.value()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private String free(String id) {
        String free = id;
        int n = used.getOrDefault(id, 1);
        while (claims.containsKey(free) || record.claim(free).isPresent()) {
            free = id + "." + ++n;
        }
        used.put(id, n);
        return free;
    }

    Pack pack() {
        return new Pack(
                List.of(),
                List.of(),
                List.copyOf(entities.values()),
                List.copyOf(claims.values()),
                List.of());
    }
}

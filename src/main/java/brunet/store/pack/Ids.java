package brunet.store.pack;

import brunet.domain.Item.Kind;
import brunet.domain.exchange.Complaints;
import brunet.domain.exchange.Fault;
import brunet.domain.exchange.Known;
import brunet.domain.exchange.Spot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The ids of a pack as it is read: each is used once, and each that is named is there, in the pack
/// or among what is known.
final class Ids {
    /// Named before they are there.
    private static final int MOST_PENDING = 100_000;

    private record Named(Kind kind, String id, Spot spot) {}

    private final Known known;
    private final Complaints complaints;
    private final Map<Kind, Set<String>> given = new EnumMap<>(Kind.class);
    private final List<Named> pending = new ArrayList<>();

    Ids(Known known, Complaints complaints) {
        this.known = known;
        this.complaints = complaints;
        for (Kind kind : Kind.values()) {
            given.put(kind, new HashSet<>());
        }
    }

    String give(Kind kind, Node node) {
        return node.get(
                "id",
                id -> {
                    long before = complaints.count();
                    String given = id.id();
                    if (complaints.count() == before && !of(kind).add(given)) {
                        id.complain(Fault.REPEATED_ID, given);
                    }
                    return given;
                },
                "?");
    }

    String name(Kind kind, Node node) {
        long before = complaints.count();
        String id = node.id();
        if (complaints.count() == before && !there(kind, id)) {
            if (pending.size() == MOST_PENDING) {
                throw new Unreadable(
                        node.spot(), Fault.TOO_MANY_AHEAD, Integer.toString(MOST_PENDING));
            }
            pending.add(new Named(kind, id, node.spot()));
        }
        return id;
    }

    /// Tells what was named and is not there, once all has been read.
    void resolve() {
        for (Named named : pending) {
            if (!of(named.kind()).contains(named.id())) {
                complaints.add(named.spot(), fault(named.kind()), named.id());
            }
        }
    }

    private boolean there(Kind kind, String id) {
        return of(kind).contains(id) || known.has(kind, id);
    }

    private Set<String> of(Kind kind) {
        return given.computeIfAbsent(kind, k -> new HashSet<>());
    }

    private static Fault fault(Kind kind) {
        return switch (kind) {
            case SOURCE -> Fault.UNKNOWN_SOURCE;
            case SCOPE -> Fault.UNKNOWN_SCOPE;
            case ENTITY -> Fault.UNKNOWN_ENTITY;
            case CLAIM, DISPUTE -> Fault.UNKNOWN_CLAIM;
        };
    }
}

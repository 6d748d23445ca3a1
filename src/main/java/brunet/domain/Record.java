package brunet.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything Brunet has been told: sources, entities, claims, disputes, and the scopes that claims
/// name. Every reference between them resolves. Each list keeps the order of the packs.
@SuppressWarnings("JavaLangClash")
public final class Record {
    public static final Record EMPTY =
            new Record(List.of(), List.of(), List.of(), List.of(), List.of());

    private final Map<String, Source> sources;
    private final Map<String, Scope> scopes;
    private final Map<String, Entity> entities;
    private final Map<String, Claim> claims;
    private final Map<String, Dispute> disputes;
    private final Map<String, List<Claim>> claimsByEntity;

    public Record(
            Collection<Source> sources,
            Collection<Scope> scopes,
            Collection<Entity> entities,
            Collection<Claim> claims,
            Collection<Dispute> disputes) {
        this.sources = byId(sources);
        this.scopes = byId(scopes);
        this.entities = byId(entities);
        this.claims = byId(claims);
        this.disputes = byId(disputes);
        for (Source source : sources) {
            String where = "source " + source.id();
            source.derivesFrom().forEach(id -> require(this.sources, id, where));
        }
        Map<String, List<Claim>> grouped = new LinkedHashMap<>();
        for (Claim claim : claims) {
            resolve(claim);
            grouped.computeIfAbsent(claim.entityId(), id -> new ArrayList<>()).add(claim);
        }
        for (Dispute dispute : disputes) {
            dispute.claimIds().forEach(id -> require(this.claims, id, "dispute " + dispute.id()));
        }
        grouped.replaceAll((id, list) -> List.copyOf(list));
        this.claimsByEntity = grouped;
    }

    private void resolve(Claim claim) {
        String where = "claim " + claim.id();
        require(entities, claim.entityId(), where);
        claim.sourceIds().forEach(id -> require(sources, id, where));
        claim.scopeId().ifPresent(id -> require(scopes, id, where));
        switch (claim.value()) {
            case Value.Reference(String id) -> require(entities, id, where);
            case Value.At(Place.Named place) ->
                    place.within().ifPresent(id -> require(entities, id, where));
            case Value.Quantity q -> {}
            case Value.Text t -> {}
            case Value.Term t -> {}
            case Value.StageReached s -> {}
            case Value.During d -> {}
        }
    }

    private static void require(Map<String, ?> known, String id, String where) {
        if (!known.containsKey(id)) {
            throw new IllegalArgumentException(where + " names " + id + ", which is not there");
        }
    }

    private static <T extends Item> Map<String, T> byId(Collection<T> items) {
        Map<String, T> map = new LinkedHashMap<>();
        for (T item : items) {
            if (map.put(item.id(), item) != null) {
                throw new IllegalArgumentException("two things have the id " + item.id());
            }
        }
        return Collections.unmodifiableMap(map);
    }

    /// The record as it is after a revision. What is new comes last, what is put in place of
    /// another takes its place.
    ///
    /// @throws IllegalArgumentException when a reference no longer resolves, naming both sides, or
    ///   when something is taken back that is not there
    public Record with(Revision revision) {
        revision.takenBack().stream()
                .filter(key -> item(key).isEmpty())
                .forEach(key -> {
                    throw new IllegalArgumentException(key.id() + ", taken back, is not there");
                });
        return new Record(
                revised(sources, Source.class, revision),
                revised(scopes, Scope.class, revision),
                revised(entities, Entity.class, revision),
                revised(claims, Claim.class, revision),
                revised(disputes, Dispute.class, revision));
    }

    private static <T extends Item> Collection<T> revised(
            Map<String, T> items, Class<T> type, Revision revision) {
        Map<String, T> revised = new LinkedHashMap<>(items);
        revision.put(type).forEach(item -> revised.put(item.id(), item));
        Set<Item.Key> takenBack = Set.copyOf(revision.takenBack());
        revised.values().removeIf(item -> takenBack.contains(item.key()));
        return revised.values();
    }

    public Optional<Item> item(Item.Key key) {
        return Optional.ofNullable(
                switch (key.kind()) {
                    case SOURCE -> sources.get(key.id());
                    case SCOPE -> scopes.get(key.id());
                    case ENTITY -> entities.get(key.id());
                    case CLAIM -> claims.get(key.id());
                    case DISPUTE -> disputes.get(key.id());
                });
    }

    public Collection<Source> sources() {
        return sources.values();
    }

    public Collection<Scope> scopes() {
        return scopes.values();
    }

    public Collection<Entity> entities() {
        return entities.values();
    }

    public List<Entity> entities(EntityKind kind) {
        return entities.values().stream().filter(e -> e.kind() == kind).toList();
    }

    public Collection<Claim> claims() {
        return claims.values();
    }

    public List<Dispute> disputes() {
        return List.copyOf(disputes.values());
    }

    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    public Optional<Claim> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    public Optional<Dispute> dispute(String id) {
        return Optional.ofNullable(disputes.get(id));
    }

    public Optional<Scope> scope(String id) {
        return Optional.ofNullable(scopes.get(id));
    }

    public List<Claim> claimsOn(String entityId) {
        return claimsByEntity.getOrDefault(entityId, List.of());
    }
}

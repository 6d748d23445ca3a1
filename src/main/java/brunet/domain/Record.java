package brunet.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything Brunet has been told: sources, entities, claims, disputes, and the scopes that claims
/// name. Every reference between them resolves. Each list keeps the order of the packs.
@SuppressWarnings("JavaLangClash")
public final class Record {
    private final Map<String, Source> sources;
    private final Map<String, Scope> scopes;
    private final Map<String, Entity> entities;
    private final Map<String, Claim> claims;
    private final List<Dispute> disputes;
    private final Map<String, List<Claim>> claimsByEntity;

    public Record(
            Collection<Source> sources,
            Collection<Scope> scopes,
            Collection<Entity> entities,
            Collection<Claim> claims,
            Collection<Dispute> disputes) {
        this.sources = byId(sources, Source::id);
        this.scopes = byId(scopes, Scope::id);
        this.entities = byId(entities, Entity::id);
        this.claims = byId(claims, Claim::id);
        this.disputes = List.copyOf(disputes);
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

    private static <T> Map<String, T> byId(
            Collection<T> things, java.util.function.Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        for (T thing : things) {
            if (map.put(id.apply(thing), thing) != null) {
                throw new IllegalArgumentException("two things have the id " + id.apply(thing));
            }
        }
        return Collections.unmodifiableMap(map);
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
        return disputes;
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

    public Optional<Scope> scope(String id) {
        return Optional.ofNullable(scopes.get(id));
    }

    public List<Claim> claimsOn(String entityId) {
        return claimsByEntity.getOrDefault(entityId, List.of());
    }
}

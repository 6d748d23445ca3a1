package brunet.domain.exchange;

import brunet.domain.Claim;
import brunet.domain.Dispute;
import brunet.domain.Entity;
import brunet.domain.Item;
import brunet.domain.Scope;
import brunet.domain.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What one exchange file holds, or several taken together.
public record Pack(
        List<Source> sources,
        List<Scope> scopes,
        List<Entity> entities,
        List<Claim> claims,
        List<Dispute> disputes) {
    public Pack {
        sources = List.copyOf(sources);
        scopes = List.copyOf(scopes);
        entities = List.copyOf(entities);
        claims = List.copyOf(claims);
        disputes = List.copyOf(disputes);
    }

    /// Everything in it, what others refer to first.
    public List<Item> items() {
        List<Item> items = new ArrayList<>(sources);
        items.addAll(scopes);
        items.addAll(entities);
        items.addAll(claims);
        items.addAll(disputes);
        return items;
    }

    public static Pack together(List<Pack> packs) {
        return new Pack(
                join(packs, Pack::sources),
                join(packs, Pack::scopes),
                join(packs, Pack::entities),
                join(packs, Pack::claims),
                join(packs, Pack::disputes));
    }

    private static <T> List<T> join(List<Pack> packs, Function<Pack, List<T>> part) {
        List<T> all = new ArrayList<>();
        packs.forEach(pack -> all.addAll(part.apply(pack)));
        return all;
    }
}

package brunet.store;

import brunet.domain.Claim;
import brunet.domain.Dispute;
import brunet.domain.Entity;
import brunet.domain.Item;
import brunet.domain.Item.Kind;
import brunet.domain.Record;
import brunet.domain.Scope;
import brunet.domain.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/// Reads items, version by version, out of their tables.
final class Versions {
    private final Handle handle;

    Versions(Handle handle) {
        this.handle = handle;
    }

    /// An item as the change of a number left it.
    record Stored(int change, Item item, boolean takenBack) {}

    static String table(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + "_version";
    }

    /// What holds now, in the order in which the items first came.
    Record newest() {
        return new Record(
                newest(Kind.SOURCE, Source.class),
                newest(Kind.SCOPE, Scope.class),
                newest(Kind.ENTITY, Entity.class),
                newest(Kind.CLAIM, Claim.class),
                newest(Kind.DISPUTE, Dispute.class));
    }

    private <T extends Item> List<T> newest(Kind kind, Class<T> type) {
        RowMapper<? extends Item> mapper = mapper(kind, Slice.ALL);
        SequencedMap<String, Optional<Item>> items = new LinkedHashMap<>();
        select("*", table(kind), kind, Slice.ALL, "change_no desc, seq desc")
                .map((row, ctx) -> {
                    String id = row.getString("id");
                    Optional<Item> item = items.get(id);
                    if (item == null) {
                        item =
                                row.getBoolean("taken_back")
                                        ? Optional.empty()
                                        : Optional.of(mapper.map(row, ctx));
                    }
                    return Map.entry(id, item);
                })
                .forEach(read -> items.putFirst(read.getKey(), read.getValue()));
        return items.values().stream().flatMap(Optional::stream).map(type::cast).toList();
    }

    List<Stored> read(Kind kind, Slice slice) {
        RowMapper<? extends Item> mapper = mapper(kind, slice);
        return select("*", table(kind), kind, slice, "change_no, seq")
                .map((row, ctx) ->
                        new Stored(
                                row.getInt("change_no"),
                                mapper.map(row, ctx),
                                row.getBoolean("taken_back")))
                .list();
    }

    private RowMapper<? extends Item> mapper(Kind kind, Slice slice) {
        return switch (kind) {
            case SOURCE -> ItemRows.source(children(kind, slice, "origin", "origin_id"));
            case SCOPE -> ItemRows.scope();
            case ENTITY ->
                    ItemRows.entity(
                            children(kind, slice, "alias", "alias"),
                            children(kind, slice, "external_id", "scheme"),
                            children(kind, slice, "external_id", "external_id"));
            case CLAIM -> ItemRows.claim(children(kind, slice, "source", "source_id"));
            case DISPUTE ->
                    ItemRows.dispute(
                            children(kind, slice, "claim", "claim_id"),
                            children(
                                    kind,
                                    slice,
                                    "claim",
                                    "case when better then claim_id else '' end"));
        };
    }

    private ItemRows.Children children(Kind kind, Slice slice, String child, String column) {
        Map<ItemRows.VersionId, List<String>> values = new LinkedHashMap<>();
        select("id, change_no, " + column, table(kind) + "_" + child, kind, slice, "seq")
                .map((row, ctx) ->
                        Map.entry(
                                new ItemRows.VersionId(row.getString(1), row.getInt(2)),
                                row.getString(3)))
                .forEach(pair ->
                        values.computeIfAbsent(pair.getKey(), id -> new ArrayList<>())
                                .add(pair.getValue()));
        return id -> values.getOrDefault(id, List.of());
    }

    private Query select(String columns, String table, Kind kind, Slice slice, String order) {
        return handle.createQuery(
                        "select %s from %s%s order by %s"
                                .formatted(
                                        columns,
                                        table,
                                        slice.condition().formatted(table(kind)),
                                        order))
                .bindMap(slice.bindings());
    }
}

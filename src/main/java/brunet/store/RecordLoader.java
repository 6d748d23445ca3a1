package brunet.store;

import brunet.domain.Claim;
import brunet.domain.Dispute;
import brunet.domain.Edtf;
import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.LocalText;
import brunet.domain.Place;
import brunet.domain.Property;
import brunet.domain.Rank;
import brunet.domain.Record;
import brunet.domain.Scope;
import brunet.domain.Source;
import brunet.domain.Tier;
import brunet.geo.GeoPoint;
import brunet.store.pack.ModalityCode;
import brunet.store.pack.PackReader;
import brunet.store.pack.ValueCodec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/// Reads the whole record out of its tables.
final class RecordLoader {
    private final Handle handle;

    RecordLoader(Handle handle) {
        this.handle = handle;
    }

    Record load() {
        Map<String, List<String>> origins =
                grouped("select source_id, origin_id from source_derivation order by seq");
        Map<String, List<String>> aliases =
                grouped("select entity_id, alias from entity_alias order by seq");
        Map<String, List<String>> citations =
                grouped("select claim_id, source_id from citation order by seq");
        Map<String, Map<String, String>> externalIds = externalIds();
        return new Record(
                all("source", (row, ctx) -> source(row, origins)),
                all("scope", (row, ctx) -> new Scope(row.getString("id"), required(row, "name"))),
                all("entity", (row, ctx) -> entity(row, aliases, externalIds)),
                all("claim", (row, ctx) -> claim(row, citations)),
                disputes());
    }

    private <T> List<T> all(String table, RowMapper<T> mapper) {
        return handle.createQuery("select * from " + table + " order by seq").map(mapper).list();
    }

    private static Source source(ResultSet row, Map<String, List<String>> origins)
            throws SQLException {
        String id = row.getString("id");
        return new Source(
                id,
                row.getString("title"),
                new Source.Imprint(
                        row.getString("publisher"),
                        Optional.ofNullable(row.getString("published")).map(Edtf::date),
                        row.getObject("read_on", LocalDate.class),
                        row.getString("language")),
                constant(row, "tier", Tier.class, Tier::code),
                Optional.ofNullable(row.getString("link")),
                origins.getOrDefault(id, List.of()),
                text(row, "note"));
    }

    private static Entity entity(
            ResultSet row,
            Map<String, List<String>> aliases,
            Map<String, Map<String, String>> externalIds)
            throws SQLException {
        String id = row.getString("id");
        return new Entity(
                id,
                constant(row, "kind", EntityKind.class, PackReader::lower),
                required(row, "name"),
                text(row, "short"),
                place(row),
                aliases.getOrDefault(id, List.of()),
                externalIds.getOrDefault(id, Map.of()));
    }

    private static Optional<Place> place(ResultSet row) throws SQLException {
        double latitude = row.getDouble("latitude");
        if (row.wasNull()) {
            return Optional.empty();
        }
        return Optional.of(
                new Place(
                        new GeoPoint(latitude, row.getDouble("longitude")),
                        row.getDouble("accuracy_km")));
    }

    private static Claim claim(ResultSet row, Map<String, List<String>> citations)
            throws SQLException {
        String id = row.getString("id");
        return new Claim(
                id,
                row.getString("entity_id"),
                new Claim.Statement(
                        constant(row, "property", Property.class, Property::code),
                        ValueCodec.read(row.getString("content"), id),
                        Optional.ofNullable(row.getString("scope_id"))),
                Optional.ofNullable(row.getString("valid")).map(Edtf::period),
                constant(row, "modality", ModalityCode.class, PackReader::lower)
                        .attributed(Optional.ofNullable(row.getString("attributed_to"))),
                new Claim.Ranking(
                        constant(row, "rank", Rank.class, PackReader::lower), text(row, "reason")),
                new Claim.Grounds(citations.getOrDefault(id, List.of()), text(row, "note")));
    }

    private List<Dispute> disputes() {
        Map<String, List<String>> members =
                grouped("select dispute_id, claim_id from dispute_claim order by seq");
        Map<String, List<String>> better =
                grouped("select dispute_id, claim_id from dispute_claim where better order by seq");
        return all(
                "dispute",
                (row, ctx) -> {
                    String id = row.getString("id");
                    return new Dispute(
                            id,
                            members.getOrDefault(id, List.of()),
                            Optional.of(
                                    new Dispute.Finding(
                                            required(row, "topic"),
                                            required(row, "summary"),
                                            required(row, "reason"),
                                            better.getOrDefault(id, List.of()),
                                            constant(
                                                    row,
                                                    "severity",
                                                    Dispute.Severity.class,
                                                    PackReader::lower),
                                            row.getBoolean("settled"))));
                });
    }

    private Map<String, List<String>> grouped(String pairs) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        handle.createQuery(pairs)
                .map((row, ctx) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(pair ->
                        groups.computeIfAbsent(pair.getKey(), k -> new ArrayList<>())
                                .add(pair.getValue()));
        return groups;
    }

    private Map<String, Map<String, String>> externalIds() {
        Map<String, Map<String, String>> ids = new LinkedHashMap<>();
        handle.createQuery("select entity_id, scheme, external_id from entity_external_id")
                .map((row, ctx) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .forEach(r ->
                        ids.computeIfAbsent(r.get(0), k -> new LinkedHashMap<>())
                                .put(r.get(1), r.get(2)));
        return ids;
    }

    private static Optional<LocalText> text(ResultSet row, String column) throws SQLException {
        @Nullable String en = row.getString(column + "_en");
        return en == null ? Optional.empty() : Optional.of(required(row, column));
    }

    private static LocalText required(ResultSet row, String column) throws SQLException {
        return new LocalText(
                row.getString(column + "_en"),
                row.getString(column + "_fr"),
                row.getString(column + "_ja"));
    }

    private static <E extends Enum<E>> E constant(
            ResultSet row, String column, Class<E> type, Function<E, String> code)
            throws SQLException {
        String text = row.getString(column);
        for (E constant : type.getEnumConstants()) {
            if (code.apply(constant).equals(text)) {
                return constant;
            }
        }
        throw new StoreException("reading " + column + " \"" + text + "\"", null);
    }
}

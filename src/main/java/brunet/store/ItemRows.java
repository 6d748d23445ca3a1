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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/// What the rows of the tables mean.
final class ItemRows {
    private ItemRows() {}

    record VersionId(String id, int change) {
        static VersionId of(ResultSet row) throws SQLException {
            return new VersionId(row.getString("id"), row.getInt("change_no"));
        }
    }

    /// What a table of its own holds for a version, in order.
    interface Children {
        List<String> of(VersionId id);
    }

    static RowMapper<Source> source(Children origins) {
        return (row, ctx) ->
                new Source(
                        row.getString("id"),
                        row.getString("title"),
                        new Source.Imprint(
                                row.getString("publisher"),
                                Optional.ofNullable(row.getString("published")).map(Edtf::date),
                                row.getObject("read_on", LocalDate.class),
                                row.getString("language")),
                        new Source.Standing(
                                constant(row, "tier", Tier.class, Tier::code),
                                origins.of(VersionId.of(row)),
                                withdrawal(row)),
                        Optional.ofNullable(row.getString("link")),
                        text(row, "note"));
    }

    private static Optional<Source.Withdrawal> withdrawal(ResultSet row) throws SQLException {
        @Nullable LocalDate on = row.getObject("withdrawn_on", LocalDate.class);
        return on == null
                ? Optional.empty()
                : Optional.of(new Source.Withdrawal(on, required(row, "withdrawn")));
    }

    static RowMapper<Scope> scope() {
        return (row, ctx) -> new Scope(row.getString("id"), required(row, "name"));
    }

    static RowMapper<Entity> entity(
            Children aliases, Children externalSchemes, Children externalIds) {
        return (row, ctx) -> {
            VersionId id = VersionId.of(row);
            return new Entity(
                    id.id(),
                    constant(row, "kind", EntityKind.class, PackReader::lower),
                    required(row, "name"),
                    text(row, "short"),
                    place(row),
                    aliases.of(id),
                    together(externalSchemes.of(id), externalIds.of(id)));
        };
    }

    private static Map<String, String> together(List<String> keys, List<String> values) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            map.put(keys.get(i), values.get(i));
        }
        return map;
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

    static RowMapper<Claim> claim(Children citations) {
        return (row, ctx) -> {
            VersionId id = VersionId.of(row);
            return new Claim(
                    id.id(),
                    row.getString("entity_id"),
                    new Claim.Statement(
                            constant(row, "property", Property.class, Property::code),
                            ValueCodec.read(row.getString("content"), id.id()),
                            Optional.ofNullable(row.getString("scope_id"))),
                    Optional.ofNullable(row.getString("valid")).map(Edtf::period),
                    constant(row, "modality", ModalityCode.class, PackReader::lower)
                            .attributed(Optional.ofNullable(row.getString("attributed_to"))),
                    new Claim.Ranking(
                            constant(row, "rank", Rank.class, PackReader::lower),
                            text(row, "reason")),
                    new Claim.Grounds(citations.of(id), text(row, "note")));
        };
    }

    static RowMapper<Dispute> dispute(Children claims, Children better) {
        return (row, ctx) -> {
            VersionId id = VersionId.of(row);
            return new Dispute(
                    id.id(),
                    claims.of(id),
                    Optional.of(
                            new Dispute.Finding(
                                    required(row, "topic"),
                                    required(row, "summary"),
                                    required(row, "reason"),
                                    better.of(id).stream().filter(c -> !c.isEmpty()).toList(),
                                    constant(
                                            row,
                                            "severity",
                                            Dispute.Severity.class,
                                            PackReader::lower),
                                    row.getBoolean("settled"))));
        };
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

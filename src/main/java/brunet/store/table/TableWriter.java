package brunet.store.table;

import brunet.domain.Claim;
import brunet.domain.Edtf;
import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.Happening;
import brunet.domain.Knowledge;
import brunet.domain.LocalText;
import brunet.domain.Period;
import brunet.domain.Place;
import brunet.domain.Property;
import brunet.domain.Rank;
import brunet.domain.Situation;
import brunet.domain.Value;
import brunet.domain.exchange.Field;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes incidents, exercises and bases as one table that can be read again. A thing with several
/// dates or places has a row for each.
public final class TableWriter {
    private static final List<EntityKind> KINDS =
            List.of(EntityKind.EXERCISE, EntityKind.INCIDENT, EntityKind.BASE);
    private static final List<Field> FIELDS =
            List.of(
                    Field.KIND,
                    Field.ID,
                    Field.NAME_EN,
                    Field.NAME_FR,
                    Field.NAME_JA,
                    Field.DATE,
                    Field.PLACE_EN,
                    Field.PLACE_FR,
                    Field.PLACE_JA,
                    Field.LATITUDE,
                    Field.LONGITUDE,
                    Field.ACCURACY_KM,
                    Field.NATIONS,
                    Field.COUNTRY,
                    Field.SERVICE,
                    Field.ROLE,
                    Field.SOURCES);

    private final Knowledge knowledge;
    private final Predicate<Entity> shown;

    private TableWriter(Knowledge knowledge, Predicate<Entity> shown) {
        this.knowledge = knowledge;
        this.shown = shown;
    }

    /// Of all that is known.
    public static TableWriter of(Knowledge knowledge) {
        return new TableWriter(knowledge, entity -> true);
    }

    /// Of what a situation holds: later happenings, and bases not there yet, are left out.
    public static TableWriter of(Situation situation) {
        return new TableWriter(
                situation.knowledge(),
                entity ->
                        entity.kind() == EntityKind.BASE
                                ? situation.base(entity.id()).isPresent()
                                : situation
                                        .happening(entity.id())
                                        .filter(h -> h.phase() != Happening.Phase.UPCOMING)
                                        .isPresent());
    }

    public void write(Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(FIELDS.stream().map(Field::code).toList());
        for (EntityKind kind : KINDS) {
            for (Entity entity : knowledge.record().entities(kind)) {
                if (shown.test(entity)) {
                    write(entity, csv);
                }
            }
        }
        csv.flush();
    }

    private void write(Entity entity, CsvWriter csv) {
        List<Claim> dated = claims(entity, when(entity.kind()));
        List<Claim> placed =
                claims(
                        entity,
                        entity.kind() == EntityKind.BASE ? Property.LOCATION : Property.VENUE);
        int rows = Math.max(1, Math.max(dated.size(), placed.size()));
        for (int i = 0; i < rows; i++) {
            Map<Field, String> row = new EnumMap<>(Field.class);
            row.put(Field.KIND, RowReader.lower(entity.kind()));
            row.put(Field.ID, entity.id());
            texts(row, entity.names(), Field.NAME_EN, Field.NAME_FR, Field.NAME_JA);
            Optional<Claim> date = at(dated, i);
            Optional<Claim> place = at(placed, i);
            date.flatMap(TableWriter::period)
                    .ifPresent(period -> row.put(Field.DATE, Edtf.format(period)));
            if (entity.kind() == EntityKind.BASE) {
                base(entity, row);
            } else {
                row.put(Field.NATIONS, nations(entity));
            }
            place.ifPresent(claim -> place(row, claim.value()));
            row.put(
                    Field.SOURCES,
                    Stream.of(date, place)
                            .flatMap(Optional::stream)
                            .flatMap(claim -> claim.sourceIds().stream())
                            .distinct()
                            .collect(Collectors.joining(" ")));
            csv.writeRecord(FIELDS.stream().map(field -> row.getOrDefault(field, "")).toList());
        }
    }

    private static Property when(EntityKind kind) {
        return switch (kind) {
            case EXERCISE -> Property.HELD;
            case INCIDENT -> Property.HAPPENED;
            default -> Property.COUNTRY;
        };
    }

    private List<Claim> claims(Entity entity, Property property) {
        return knowledge.on(entity.id(), property).stream()
                .filter(claim -> claim.rank() != Rank.DEPRECATED)
                .toList();
    }

    private static Optional<Period> period(Claim claim) {
        return claim.value() instanceof Value.During(Period period)
                ? Optional.of(period)
                : claim.valid();
    }

    private static Optional<Claim> at(List<Claim> claims, int i) {
        return i < claims.size() ? Optional.of(claims.get(i)) : Optional.empty();
    }

    private String nations(Entity entity) {
        Property who = entity.kind() == EntityKind.EXERCISE ? Property.PARTICIPANT : Property.ACTOR;
        Set<String> ids = new TreeSet<>();
        claims(entity, who).forEach(claim -> reference(claim).ifPresent(ids::add));
        return String.join(" ", ids);
    }

    private void base(Entity entity, Map<Field, String> row) {
        entity.place().ifPresent(place -> place(row, place));
        claims(entity, Property.COUNTRY).stream()
                .findFirst()
                .flatMap(TableWriter::reference)
                .ifPresent(id -> row.put(Field.COUNTRY, id));
        term(entity, Property.SERVICE).ifPresent(term -> row.put(Field.SERVICE, term));
        term(entity, Property.ROLE).ifPresent(term -> row.put(Field.ROLE, term));
    }

    private Optional<String> term(Entity entity, Property property) {
        return claims(entity, property).stream()
                .map(Claim::value)
                .filter(Value.Term.class::isInstance)
                .map(value -> ((Value.Term) value).code())
                .findFirst();
    }

    private static Optional<String> reference(Claim claim) {
        return claim.value() instanceof Value.Reference(String id)
                ? Optional.of(id)
                : Optional.empty();
    }

    private static void place(Map<Field, String> row, Value value) {
        if (value instanceof Value.At(Place.Named named)) {
            texts(row, named.label(), Field.PLACE_EN, Field.PLACE_FR, Field.PLACE_JA);
            named.place().ifPresent(place -> place(row, place));
        } else if (value instanceof Value.Text(LocalText text)) {
            texts(row, text, Field.PLACE_EN, Field.PLACE_FR, Field.PLACE_JA);
        }
    }

    private static void place(Map<Field, String> row, Place place) {
        row.put(Field.LATITUDE, plain(place.point().latitude()));
        row.put(Field.LONGITUDE, plain(place.point().longitude()));
        row.put(Field.ACCURACY_KM, plain(place.accuracyKm()));
    }

    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).toPlainString();
    }

    private static void texts(
            Map<Field, String> row, LocalText text, Field en, Field fr, Field ja) {
        row.put(en, text.en());
        row.put(fr, text.fr());
        row.put(ja, text.ja());
    }
}

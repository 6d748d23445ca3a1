package brunet.store.table;

import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.LocalText;
import brunet.domain.Period;
import brunet.domain.Place;
import brunet.domain.Property;
import brunet.domain.Record;
import brunet.domain.Source;
import brunet.domain.Value;
import brunet.domain.exchange.Fault;
import brunet.domain.exchange.Field;
import brunet.domain.exchange.IdForm;
import brunet.domain.exchange.Vocabulary;
import brunet.geo.GeoPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads rows as entities and claims on them.
final class RowReader {
    /// Leaves room for what the ids of claims add.
    private static final int LONGEST_ID = 150;

    private static final int LONGEST_SLUG = 80;
    private static final double FARTHEST_KM = 20_040;

    private final Record record;
    private final Nations nations;
    private final Map<String, String> sourcesByLink = new HashMap<>();
    private final Optional<EntityKind> kindOfAll;

    /// What a row says.
    ///
    /// @param entity where the record has it, with what the row says otherwise
    record Reading(Entity entity, List<Said> claims) {}

    /// @param suffix for the id of the claim
    record Said(
            Property property,
            Value value,
            Optional<Period> valid,
            String suffix,
            List<String> sources) {}

    RowReader(Record record, Optional<EntityKind> kindOfAll) {
        this.record = record;
        this.nations = new Nations(record);
        this.kindOfAll = kindOfAll;
        for (Source source : record.sources()) {
            source.link().ifPresent(link -> sourcesByLink.putIfAbsent(link, source.id()));
        }
    }

    /// What could be read; of no use where the cells have complained.
    Optional<Reading> read(Cells cells) {
        Optional<EntityKind> kind = kind(cells);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalText> names =
                cells.text(Field.NAME, Field.NAME_EN, Field.NAME_FR, Field.NAME_JA);
        Optional<Period> period = cells.period();
        Optional<String> id = id(cells, kind.get(), names, period);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<Entity> known = record.entity(id.get());
        if (known.isPresent() && known.get().kind() != kind.get()) {
            cells.complain(Field.ID, Fault.OTHER_KIND, id.get(), lower(known.get().kind()));
            return Optional.empty();
        }
        if (known.isEmpty() && names.isEmpty()) {
            cells.complain(Field.NAME, Fault.CELL_MISSING, Field.NAME.code());
            return Optional.empty();
        }
        LocalText called = names.or(() -> known.map(Entity::names)).orElseThrow();
        Optional<Place> place = place(cells);
        return Optional.of(
                new Reading(
                        entity(id.get(), kind.get(), called, place, known),
                        claims(cells, kind.get(), called, place, period)));
    }

    private Optional<EntityKind> kind(Cells cells) {
        Optional<String> cell = cells.find(Field.KIND);
        if (cell.isEmpty()) {
            if (kindOfAll.isEmpty()) {
                cells.complain(Field.KIND, Fault.CELL_MISSING, Field.KIND.code());
            }
            return kindOfAll;
        }
        Optional<EntityKind> kind = Words.kind(cell.get());
        if (kind.isEmpty()) {
            cells.complain(Field.KIND, Fault.UNKNOWN_WORD, cell.get(), "incident, exercise, base");
        }
        return kind;
    }

    private static Optional<String> id(
            Cells cells, EntityKind kind, Optional<LocalText> names, Optional<Period> period) {
        Optional<String> given = cells.find(Field.ID);
        if (given.isPresent()) {
            if (!IdForm.fits(given.get(), LONGEST_ID)) {
                cells.complain(Field.ID, Fault.ID_FORM, given.get(), Integer.toString(LONGEST_ID));
                return Optional.empty();
            }
            return given;
        }
        if (names.isEmpty()) {
            cells.complain(Field.NAME, Fault.CELL_MISSING, Field.NAME.code());
            return Optional.empty();
        }
        return Optional.of(made(kind, names.get(), period));
    }

    /// The same row always gets the same id.
    private static String made(EntityKind kind, LocalText names, Optional<Period> period) {
        String slug = Words.slug(names.en());
        String named =
                slug.isEmpty()
                        ? Integer.toHexString(names.en().hashCode())
                        : slug.substring(0, Math.min(slug.length(), LONGEST_SLUG));
        String prefix =
                switch (kind) {
                    case INCIDENT -> "inc-";
                    case EXERCISE -> "ex-";
                    default -> "base-";
                };
        String dated =
                kind == EntityKind.BASE
                        ? ""
                        : period.flatMap(Period::startDate).map(d -> "-" + d.first()).orElse("");
        return prefix + named + dated;
    }

    /// A place is that of a base; where others were is said by a claim.
    private static Entity entity(
            String id,
            EntityKind kind,
            LocalText names,
            Optional<Place> place,
            Optional<Entity> known) {
        Optional<Place> own = kind == EntityKind.BASE ? place : Optional.empty();
        return new Entity(
                id,
                kind,
                names,
                known.flatMap(Entity::shortNames),
                own.or(() -> known.flatMap(Entity::place)),
                known.map(Entity::aliases).orElse(List.of()),
                known.map(Entity::externalIds).orElse(Map.of()));
    }

    private static Optional<Place> place(Cells cells) {
        Optional<Double> latitude = cells.number(Field.LATITUDE, -90, 90);
        Optional<Double> longitude = cells.number(Field.LONGITUDE, -180, 180);
        Optional<Double> accuracy = cells.number(Field.ACCURACY_KM, 0, FARTHEST_KM);
        if (latitude.isPresent() != longitude.isPresent()) {
            Field lacking = latitude.isPresent() ? Field.LONGITUDE : Field.LATITUDE;
            if (cells.find(lacking).isEmpty()) {
                cells.complain(lacking, Fault.CELL_MISSING, lacking.code());
            }
            return Optional.empty();
        }
        return latitude.map(
                lat -> new Place(new GeoPoint(lat, longitude.orElseThrow()), accuracy.orElse(0.0)));
    }

    private List<Said> claims(
            Cells cells,
            EntityKind kind,
            LocalText names,
            Optional<Place> place,
            Optional<Period> period) {
        Claims claims = new Claims(sources(cells));
        Optional<LocalText> where =
                cells.text(Field.PLACE, Field.PLACE_EN, Field.PLACE_FR, Field.PLACE_JA);
        Optional<LocalText> text = cells.find(Field.TEXT).map(t -> new LocalText(t, t, t));
        if (kind == EntityKind.BASE) {
            Optional<Period> since = period.map(RowReader::lasting);
            one(cells, Field.COUNTRY)
                    .ifPresent(
                            id -> claims.add(Property.COUNTRY, new Value.Reference(id), since, ""));
            term(cells, Field.SERVICE, Property.SERVICE, claims);
            term(cells, Field.ROLE, Property.ROLE, claims);
            where.ifPresent(w -> claims.add(Property.LOCATION, new Value.Text(w)));
            text.ifPresent(t -> claims.add(Property.STATEMENT, new Value.Text(t)));
            return claims.said;
        }
        boolean exercise = kind == EntityKind.EXERCISE;
        Property when = exercise ? Property.HELD : Property.HAPPENED;
        Property who = exercise ? Property.PARTICIPANT : Property.ACTOR;
        period.ifPresent(p -> claims.add(when, new Value.During(p), period, ""));
        if (where.isPresent() || place.isPresent()) {
            Place.Named named = new Place.Named(where.orElse(names), place, Optional.empty());
            claims.add(Property.VENUE, new Value.At(named));
        }
        for (String nation : several(cells)) {
            claims.add(
                    who,
                    new Value.Reference(nation),
                    Optional.empty(),
                    nation.replaceFirst("^nation-", "."));
        }
        text.ifPresent(
                t -> claims.add(exercise ? Property.FOCUS : Property.FACT, new Value.Text(t)));
        return claims.said;
    }

    /// A base that was opened on a date is there from then on.
    private static Period lasting(Period period) {
        return period.start().equals(period.end())
                ? new Period(period.start(), Period.OPEN)
                : period;
    }

    private void term(Cells cells, Field field, Property property, Claims claims) {
        cells.find(field)
                .ifPresent(word -> {
                    List<String> allowed = Vocabulary.terms(property);
                    String term = Words.term(word);
                    if (allowed.contains(term)) {
                        claims.add(property, new Value.Term(term));
                    } else {
                        cells.complain(field, Fault.UNKNOWN_WORD, word, String.join(", ", allowed));
                    }
                });
    }

    private Optional<String> one(Cells cells, Field field) {
        Optional<String> cell = cells.find(field);
        Optional<String> nation = cell.flatMap(nations::find);
        if (cell.isPresent() && nation.isEmpty()) {
            cells.complain(field, Fault.UNKNOWN_ENTITY, cell.get());
        }
        return nation;
    }

    private List<String> several(Cells cells) {
        Optional<Nations.Found> found = cells.find(Field.NATIONS).map(nations::all);
        found.ifPresent(f ->
                f.none()
                        .forEach(
                                name -> cells.complain(Field.NATIONS, Fault.UNKNOWN_ENTITY, name)));
        return found.map(Nations.Found::ids).orElse(List.of());
    }

    private List<String> sources(Cells cells) {
        List<String> ids = new ArrayList<>();
        for (String name :
                cells.find(Field.SOURCES)
                        .map(c -> c.split("[,;|\\s]+", -1))
                        .orElse(new String[0])) {
            String id = sourcesByLink.getOrDefault(name, name);
            if (record.source(id).isPresent()) {
                ids.add(id);
            } else if (!name.isEmpty()) {
                cells.complain(Field.SOURCES, Fault.UNKNOWN_SOURCE, name);
            }
        }
        return ids.stream().distinct().toList();
    }

    static String lower(EntityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static final class Claims {
        private final List<String> sources;
        private final List<Said> said = new ArrayList<>();

        Claims(List<String> sources) {
            this.sources = sources;
        }

        void add(Property property, Value value) {
            add(property, value, Optional.empty(), "");
        }

        void add(Property property, Value value, Optional<Period> valid, String suffix) {
            said.add(new Said(property, value, valid, "." + property.code() + suffix, sources));
        }
    }
}

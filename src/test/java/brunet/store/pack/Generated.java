package brunet.store.pack;

import brunet.domain.Claim;
import brunet.domain.Dispute;
import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.LocalText;
import brunet.domain.Operator;
import brunet.domain.PartialDate;
import brunet.domain.Period;
import brunet.domain.Place;
import brunet.domain.Precision;
import brunet.domain.Property;
import brunet.domain.Rank;
import brunet.domain.Record;
import brunet.domain.Scope;
import brunet.domain.Source;
import brunet.domain.Stage;
import brunet.domain.Tier;
import brunet.domain.Unit;
import brunet.domain.Value;
import brunet.domain.exchange.Vocabulary;
import brunet.geo.GeoPoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Makes records out of a seed: the same seed gives the same record.
public final class Generated {
    private static final String[] PIECES = {
        "a", "Z", "é", "œ", "日本", "仏", "\u202f", " ", "\"", "\\", "/", "\n", "\t", "\u0001",
        "\u2028", "👩‍✈️", "€", "<b>", "{", "]", ",", ";", "’", "\u00a0", "0", "null", "\ufeff",
        "ﬀ", "한"
    };

    private final Random random;

    private Generated(long seed) {
        this.random = new Random(seed);
    }

    public static Record record(long seed) {
        return new Generated(seed).record();
    }

    private Record record() {
        List<Source> sources = list(8, i -> source("s-" + i, i));
        List<Scope> scopes = list(4, i -> new Scope("scope." + i, text()));
        List<Entity> entities = list(1, 8, i -> entity("E_" + i));
        List<Claim> claims = list(25, i -> claim("c~" + i, sources, scopes, entities));
        List<Dispute> disputes =
                claims.size() < 2 ? List.of() : list(4, i -> dispute("D" + i, claims));
        return new Record(sources, scopes, entities, claims, disputes);
    }

    private Source source(String id, int earlier) {
        return new Source(
                id,
                words(),
                new Source.Imprint(words(), maybe(this::date), day(), words()),
                new Source.Standing(
                        one(Tier.values()),
                        list(Math.min(earlier, 3), i -> "s-" + i),
                        maybe(() -> new Source.Withdrawal(day(), text()))),
                maybe(this::words),
                maybe(this::text));
    }

    private Entity entity(String id) {
        Map<String, String> externalIds = new TreeMap<>();
        list(3, i -> externalIds.put(words(), words()));
        return new Entity(
                id,
                one(EntityKind.values()),
                text(),
                maybe(this::text),
                maybe(this::place),
                list(3, i -> words()),
                externalIds);
    }

    private Claim claim(
            String id, List<Source> sources, List<Scope> scopes, List<Entity> entities) {
        Property property = one(Property.values());
        Rank rank = one(Rank.values());
        Optional<LocalText> reason =
                rank == Rank.DEPRECATED ? Optional.of(text()) : maybe(this::text);
        return new Claim(
                id,
                any(entities).id(),
                new Claim.Statement(
                        property,
                        value(property, entities),
                        scopes.isEmpty() ? Optional.empty() : maybe(() -> any(scopes).id())),
                maybe(this::period),
                one(ModalityCode.values()).attributed(maybe(this::words)),
                new Claim.Ranking(rank, reason),
                new Claim.Grounds(
                        sources.isEmpty() ? List.of() : list(3, i -> any(sources).id()),
                        maybe(this::text)));
    }

    private Value value(Property property, List<Entity> entities) {
        return switch (Vocabulary.kind(property)) {
            case QUANTITY ->
                    new Value.Quantity(amount(), one(Operator.values()), one(Unit.values()));
            case TEXT -> new Value.Text(text());
            case TERM -> new Value.Term(any(Vocabulary.terms(property)));
            case REFERENCE -> new Value.Reference(any(entities).id());
            case STAGE -> new Value.StageReached(one(Stage.values()));
            case PLACE ->
                    new Value.At(
                            new Place.Named(
                                    text(), maybe(this::place), maybe(() -> any(entities).id())));
            case PERIOD -> new Value.During(period());
        };
    }

    private Dispute dispute(String id, List<Claim> claims) {
        List<String> sides =
                random.ints(0, claims.size())
                        .distinct()
                        .limit(2)
                        .mapToObj(i -> claims.get(i).id())
                        .toList();
        List<String> better = sides.stream().filter(side -> random.nextInt(3) == 0).toList();
        return new Dispute(
                id,
                sides,
                Optional.of(
                        new Dispute.Finding(
                                text(),
                                text(),
                                text(),
                                better,
                                one(Dispute.Severity.values()),
                                random.nextBoolean())));
    }

    private BigDecimal amount() {
        return switch (random.nextInt(4)) {
            case 0 -> BigDecimal.valueOf(random.nextInt(100_000));
            case 1 -> BigDecimal.valueOf(random.nextInt(100_000), 1 + random.nextInt(4));
            case 2 -> new BigDecimal(random.nextInt(9) + "E+" + random.nextInt(12));
            default -> new BigDecimal("0.00000000" + random.nextInt(10));
        };
    }

    private Place place() {
        double longitude = random.nextInt(5) == 0 ? -180 : random.nextDouble(-180, 180);
        double latitude = random.nextInt(5) == 0 ? 90 : random.nextDouble(-90, 90);
        return new Place(
                new GeoPoint(latitude, longitude), Math.round(random.nextDouble(500) * 10) / 10.0);
    }

    private Period period() {
        PartialDate from = date();
        return switch (random.nextInt(6)) {
            case 0 -> Period.of(from);
            case 1 -> Period.since(from);
            case 2 -> new Period(Period.OPEN, new Period.Bound.At(from));
            case 3 -> new Period(Period.UNKNOWN, Period.OPEN);
            case 4 -> new Period(Period.UNKNOWN, Period.UNKNOWN);
            default ->
                    new Period(
                            new Period.Bound.At(from),
                            new Period.Bound.At(PartialDate.day(from.last().plusDays(1))));
        };
    }

    private PartialDate date() {
        return new PartialDate(day(), one(Precision.values()), random.nextBoolean());
    }

    private LocalDate day() {
        return LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_000_000));
    }

    private LocalText text() {
        return new LocalText(words(), words(), words());
    }

    private String words() {
        StringBuilder words = new StringBuilder("w");
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            words.append(one(PIECES));
        }
        return words.toString();
    }

    private <T> Optional<T> maybe(Supplier<T> thing) {
        return random.nextBoolean() ? Optional.of(thing.get()) : Optional.empty();
    }

    private <T> List<T> list(int most, IntFunction<T> thing) {
        return list(0, most, thing);
    }

    private <T> List<T> list(int least, int most, IntFunction<T> thing) {
        int size = least + random.nextInt(most - least + 1);
        return new ArrayList<>(IntStream.range(0, size).mapToObj(thing).toList());
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private <T> T one(T... things) {
        return things[random.nextInt(things.length)];
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}

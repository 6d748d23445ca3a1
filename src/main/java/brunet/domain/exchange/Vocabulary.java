package brunet.domain.exchange;

import static brunet.domain.Property.ABOUT;
import static brunet.domain.Property.ACTOR;
import static brunet.domain.Property.AGREEMENT_KIND;
import static brunet.domain.Property.AIRCRAFT;
import static brunet.domain.Property.BEARS_ON;
import static brunet.domain.Property.CAPITAL;
import static brunet.domain.Property.COMMANDS;
import static brunet.domain.Property.COUNTRY;
import static brunet.domain.Property.DISTINCTION;
import static brunet.domain.Property.EEZ_AREA;
import static brunet.domain.Property.EEZ_SHARE;
import static brunet.domain.Property.EVENT_KIND;
import static brunet.domain.Property.FACT;
import static brunet.domain.Property.FOCUS;
import static brunet.domain.Property.FRENCH_RELEVANCE;
import static brunet.domain.Property.HAPPENED;
import static brunet.domain.Property.HELD;
import static brunet.domain.Property.LAND_AREA;
import static brunet.domain.Property.LOCATION;
import static brunet.domain.Property.MILESTONE;
import static brunet.domain.Property.MISSION;
import static brunet.domain.Property.OFFICIAL_NAME;
import static brunet.domain.Property.OFFICIAL_TITLE;
import static brunet.domain.Property.PARTICIPANT;
import static brunet.domain.Property.PARTY;
import static brunet.domain.Property.PART_OF;
import static brunet.domain.Property.PEOPLE;
import static brunet.domain.Property.PERSONNEL;
import static brunet.domain.Property.POPULATION;
import static brunet.domain.Property.REGION;
import static brunet.domain.Property.ROLE;
import static brunet.domain.Property.SERIES;
import static brunet.domain.Property.SERVICE;
import static brunet.domain.Property.SHIPS;
import static brunet.domain.Property.SOVEREIGNTY_CLAIM;
import static brunet.domain.Property.STAGE;
import static brunet.domain.Property.STATEMENT;
import static brunet.domain.Property.STATIONED_IN;
import static brunet.domain.Property.STATUS;
import static brunet.domain.Property.UNIT;
import static brunet.domain.Property.VENUE;

import brunet.domain.EntityKind;
import brunet.domain.Property;
import brunet.domain.Value;
import java.util.List;
import java.util.stream.Stream;

/// Which values a property takes, and the closed lists of words.
public final class Vocabulary {
    /// The kinds of values, by the key that packs use for them.
    public enum ValueKind {
        QUANTITY,
        TEXT,
        TERM,
        REFERENCE,
        STAGE,
        PLACE,
        PERIOD;

        static ValueKind of(Value value) {
            return switch (value) {
                case Value.Quantity q -> QUANTITY;
                case Value.Text t -> TEXT;
                case Value.Term t -> TERM;
                case Value.Reference r -> REFERENCE;
                case Value.StageReached s -> STAGE;
                case Value.At a -> PLACE;
                case Value.During d -> PERIOD;
            };
        }
    }

    private Vocabulary() {}

    public static ValueKind kind(Property property) {
        return switch (property) {
            case STATUS,
                    REGION,
                    SOVEREIGNTY_CLAIM,
                    MISSION,
                    LOCATION,
                    UNIT,
                    FRENCH_RELEVANCE,
                    OFFICIAL_TITLE,
                    OFFICIAL_NAME,
                    MILESTONE,
                    SERIES,
                    FOCUS,
                    DISTINCTION,
                    FACT,
                    STATEMENT ->
                    ValueKind.TEXT;
            case CAPITAL, VENUE -> ValueKind.PLACE;
            case POPULATION,
                    LAND_AREA,
                    EEZ_AREA,
                    EEZ_SHARE,
                    PERSONNEL,
                    SHIPS,
                    AIRCRAFT,
                    COMMANDS,
                    PEOPLE ->
                    ValueKind.QUANTITY;
            case PART_OF, STATIONED_IN, COUNTRY, PARTY, BEARS_ON, PARTICIPANT, ACTOR, ABOUT ->
                    ValueKind.REFERENCE;
            case ROLE, SERVICE, AGREEMENT_KIND, EVENT_KIND -> ValueKind.TERM;
            case STAGE -> ValueKind.STAGE;
            case HELD, HAPPENED -> ValueKind.PERIOD;
        };
    }

    public static boolean takes(Property property, Value value) {
        return ValueKind.of(value) == kind(property);
    }

    /// What can be said of a kind of thing, the most usual first.
    public static List<Property> properties(EntityKind kind) {
        List<Property> own =
                switch (kind) {
                    case TERRITORY ->
                            List.of(
                                    POPULATION,
                                    EEZ_AREA,
                                    LAND_AREA,
                                    STATUS,
                                    CAPITAL,
                                    REGION,
                                    PART_OF,
                                    SOVEREIGNTY_CLAIM);
                    case FORCE ->
                            List.of(
                                    PERSONNEL,
                                    SHIPS,
                                    AIRCRAFT,
                                    COMMANDS,
                                    PEOPLE,
                                    STATIONED_IN,
                                    MISSION,
                                    EEZ_AREA,
                                    EEZ_SHARE);
                    case BASE ->
                            List.of(
                                    COUNTRY,
                                    SERVICE,
                                    ROLE,
                                    LOCATION,
                                    UNIT,
                                    PART_OF,
                                    FRENCH_RELEVANCE);
                    case AGREEMENT ->
                            List.of(
                                    STAGE,
                                    MILESTONE,
                                    AGREEMENT_KIND,
                                    PARTY,
                                    BEARS_ON,
                                    OFFICIAL_TITLE);
                    case EXERCISE ->
                            List.of(
                                    HELD,
                                    VENUE,
                                    PARTICIPANT,
                                    PERSONNEL,
                                    SHIPS,
                                    AIRCRAFT,
                                    UNIT,
                                    SERIES,
                                    FOCUS,
                                    DISTINCTION);
                    case INCIDENT -> List.of(HAPPENED, VENUE, ACTOR, FACT);
                    case EVENT -> List.of(HAPPENED, EVENT_KIND, VENUE, ACTOR, FACT, ABOUT);
                    case NATION -> List.of();
                };
        return Stream.concat(own.stream(), Stream.of(OFFICIAL_NAME, STATEMENT)).toList();
    }

    /// The words that a property of the kind `term` takes.
    public static List<String> terms(Property property) {
        return switch (property) {
            case SERVICE -> List.of("navy", "air", "army", "joint");
            case ROLE ->
                    List.of(
                            "headquarters",
                            "naval-base",
                            "air-base",
                            "camp",
                            "training-area",
                            "detachment",
                            "support-point",
                            "overseas-base");
            case AGREEMENT_KIND ->
                    List.of(
                            "raa",
                            "acsa",
                            "isa",
                            "equipment",
                            "security-treaty",
                            "sofa",
                            "disaster-relief",
                            "visiting-forces",
                            "roadmap",
                            "defence-treaty");
            case EVENT_KIND ->
                    List.of(
                            "partnership",
                            "ministerial",
                            "strategy",
                            "roadmap",
                            "statement",
                            "visit",
                            "summit",
                            "report",
                            "agreement",
                            "status");
            default -> List.of();
        };
    }
}

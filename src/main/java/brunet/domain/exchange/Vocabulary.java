package brunet.domain.exchange;

import brunet.domain.Property;
import brunet.domain.Value;
import java.util.List;

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

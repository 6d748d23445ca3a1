package brunet.domain;

import static brunet.domain.Property.Arity.CHANGING;
import static brunet.domain.Property.Arity.MANY;
import static brunet.domain.Property.Arity.SINGLE;

/// What a claim can be about.
public enum Property {
    STATUS("status", CHANGING),
    CAPITAL("capital", SINGLE),
    REGION("region", SINGLE),
    POPULATION("population", CHANGING),
    LAND_AREA("land-area", SINGLE),
    EEZ_AREA("eez-area", SINGLE),
    EEZ_SHARE("eez-share", SINGLE),
    SOVEREIGNTY_CLAIM("sovereignty-claim", MANY),
    PART_OF("part-of", SINGLE),
    STATIONED_IN("stationed-in", MANY),
    PERSONNEL("personnel", CHANGING),
    SHIPS("ships", CHANGING),
    AIRCRAFT("aircraft", CHANGING),
    COMMANDS("commands", CHANGING),
    PEOPLE("people", CHANGING),
    ROLE("role", SINGLE),
    MISSION("mission", MANY),
    COUNTRY("country", SINGLE),
    SERVICE("service", SINGLE),
    LOCATION("location", SINGLE),
    UNIT("unit", MANY),
    FRENCH_RELEVANCE("french-relevance", MANY),
    AGREEMENT_KIND("agreement-kind", SINGLE),
    PARTY("party", MANY),
    OFFICIAL_TITLE("official-title", SINGLE),
    OFFICIAL_NAME("official-name", SINGLE),
    STAGE("stage", SINGLE),
    MILESTONE("milestone", MANY),
    BEARS_ON("bears-on", MANY),
    HELD("held", SINGLE),
    SERIES("series", SINGLE),
    VENUE("venue", MANY),
    PARTICIPANT("participant", MANY),
    FOCUS("focus", MANY),
    DISTINCTION("distinction", MANY),
    HAPPENED("happened", SINGLE),
    ACTOR("actor", MANY),
    FACT("fact", MANY),
    EVENT_KIND("event-kind", SINGLE),
    ABOUT("about", MANY),
    STATEMENT("statement", MANY);

    /// How many values hold at once for one scope.
    public enum Arity {
        /// Two different values cannot both be true.
        SINGLE,
        /// A later value follows an earlier one.
        CHANGING,
        MANY
    }

    private final String code;
    private final Arity arity;

    Property(String code, Arity arity) {
        this.code = code;
        this.arity = arity;
    }

    /// How packs and the command line write it.
    public String code() {
        return code;
    }

    public Arity arity() {
        return arity;
    }
}

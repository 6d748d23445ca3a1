package brunet.store.pack;

import brunet.domain.exchange.Complaints;
import brunet.domain.exchange.Fault;
import brunet.domain.exchange.Spot;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON value by value, none larger than the limits.
final class JsonInput implements AutoCloseable {
    private static final int LONGEST_NUMBER = 40;

    /// What a value counts for besides its characters.
    private static final int WEIGHT = 16;

    private final JsonParser parser;
    private final Limits limits;
    private final Complaints complaints;
    private int depth;
    private int weight;

    JsonInput(InputStream in, Limits limits, Complaints complaints) {
        this.limits = limits;
        this.complaints = complaints;
        this.parser =
                JsonFactory.builder()
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxNestingDepth(limits.depth() + 1)
                                        .maxStringLength(limits.text())
                                        .maxNameLength(limits.text())
                                        .maxNumberLength(LONGEST_NUMBER)
                                        .build())
                        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                        .build()
                        .createParser(ObjectReadContext.empty(), in);
    }

    int line() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return at == null ? 1 : Math.max(1, at.getLineNr());
    }

    /// The next token; at the end of the input none is left.
    ///
    /// @throws Unreadable when it is no JSON, or goes beyond the limits
    boolean next() {
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return false;
            }
            if (token.isStructStart() && ++depth > limits.depth()) {
                throw new Unreadable(here(), Fault.TOO_DEEP, Integer.toString(limits.depth()));
            }
            if (token.isStructEnd()) {
                depth--;
            }
            return true;
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    boolean at(JsonToken token) {
        return parser.currentToken() == token;
    }

    String key() {
        try {
            return parser.currentName();
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    /// Reads the value that begins with the current token, as one entry.
    Json entry(String pointer) {
        weight = 0;
        return value(pointer);
    }

    private Json value(String pointer) {
        weigh(WEIGHT);
        int line = line();
        try {
            return switch (parser.currentToken()) {
                case START_OBJECT -> members(line, pointer);
                case START_ARRAY -> elements(line, pointer);
                case VALUE_STRING -> new Json.Text(line, text());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(line, number());
                case VALUE_TRUE -> new Json.Truth(line, true);
                case VALUE_FALSE -> new Json.Truth(line, false);
                case VALUE_NULL -> new Json.Nothing(line);
                default -> throw new Unreadable(here(), Fault.NOT_JSON);
            };
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    private Json members(int line, String pointer) {
        Map<String, Json> members = new LinkedHashMap<>();
        while (next() && !at(JsonToken.END_OBJECT)) {
            String key = key();
            weigh(key.length());
            int at = line();
            next();
            String child = pointer + "/" + escaped(key);
            if (members.put(key, value(child)) != null) {
                complaints.add(new Spot.Line(at, child), Fault.REPEATED_KEY, key);
            }
        }
        return new Json.Members(line, members);
    }

    private Json elements(int line, String pointer) {
        List<Json> elements = new ArrayList<>();
        while (next() && !at(JsonToken.END_ARRAY)) {
            elements.add(value(pointer + "/" + elements.size()));
        }
        return new Json.Elements(line, elements);
    }

    private String text() {
        String text = parser.getString();
        weigh(text.length());
        return text;
    }

    private BigDecimal number() {
        return parser.getDecimalValue();
    }

    private void weigh(int more) {
        weight += more;
        if (weight > limits.entry()) {
            throw new Unreadable(here(), Fault.ENTRY_TOO_LARGE, Integer.toString(limits.entry()));
        }
    }

    /// Passes over the value that begins with the current token.
    void skip() {
        if (parser.currentToken().isStructStart()) {
            int outside = depth - 1;
            while (depth > outside && next()) {}
        }
    }

    private Spot here() {
        return new Spot.Line(line(), "");
    }

    private Unreadable unreadable(JacksonException e) {
        TokenStreamLocation where = e.getLocation();
        Spot spot = where == null ? here() : new Spot.Line(Math.max(1, where.getLineNr()), "");
        return switch (e) {
            case StreamConstraintsException _ ->
                    new Unreadable(spot, Fault.TEXT_TOO_LONG, Integer.toString(limits.text()));
            case UnexpectedEndOfInputException _ -> new Unreadable(spot, Fault.TRUNCATED);
            default -> new Unreadable(spot, Fault.NOT_JSON);
        };
    }

    /// A key as a step of a JSON pointer.
    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public void close() {
        parser.close();
    }
}

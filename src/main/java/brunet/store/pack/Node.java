package brunet.store.pack;

import brunet.domain.LocalText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// A JSON value together with its place, so that every complaint can name it.
record Node(JsonNode json, String place) {

    /// @throws PackException when there is a key that is not among those allowed
    Node allowing(Set<String> keys) {
        if (!json.isObject()) {
            throw new PackException(place, "must be an object");
        }
        for (String key : json.propertyNames()) {
            if (!keys.contains(key)) {
                throw new PackException(
                        place + "/" + key,
                        "unknown property; allowed are " + String.join(", ", sorted(keys)));
            }
        }
        return this;
    }

    private static List<String> sorted(Set<String> keys) {
        return keys.stream().sorted().toList();
    }

    Optional<Node> find(String key) {
        JsonNode child = json.get(key);
        return child == null ? Optional.empty() : Optional.of(new Node(child, place + "/" + key));
    }

    Node get(String key) {
        return find(key).orElseThrow(() -> new PackException(place, "lacks \"" + key + "\""));
    }

    List<Node> list(String key) {
        return find(key).map(Node::elements).orElse(List.of());
    }

    List<Node> elements() {
        if (!json.isArray()) {
            throw new PackException(place, "must be a list");
        }
        List<Node> elements = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            elements.add(new Node(json.get(i), place + "/" + i));
        }
        return elements;
    }

    String text() {
        if (!json.isString() || json.stringValue().isBlank()) {
            throw new PackException(place, "must be a text");
        }
        return json.stringValue();
    }

    BigDecimal number() {
        if (!json.isNumber()) {
            throw new PackException(place, "must be a number");
        }
        return json.decimalValue();
    }

    boolean truth() {
        if (!json.isBoolean()) {
            throw new PackException(place, "must be true or false");
        }
        return json.booleanValue();
    }

    LocalText localText() {
        allowing(Set.of("en", "fr", "ja"));
        return new LocalText(get("en").text(), get("fr").text(), get("ja").text());
    }

    /// Reads a text as something else; what refuses it is told with the place.
    <T> T as(Function<String, T> reading) {
        String text = text();
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            throw new PackException(place, String.valueOf(e.getMessage()), e);
        }
    }

    /// Reads one of the constants of an enum by the code that packs use for it.
    <E extends Enum<E>> E oneOf(Class<E> type, Function<E, String> code) {
        String text = text();
        List<String> allowed = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (code.apply(constant).equals(text)) {
                return constant;
            }
            allowed.add(code.apply(constant));
        }
        throw new PackException(
                place, "\"" + text + "\" is not one of " + String.join(", ", allowed));
    }
}

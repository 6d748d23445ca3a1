package brunet.store.pack;

import brunet.domain.Item.Kind;
import brunet.domain.LocalText;
import brunet.domain.Operator;
import brunet.domain.Place;
import brunet.domain.Stage;
import brunet.domain.Unit;
import brunet.domain.Value;
import brunet.domain.exchange.Complaints;
import brunet.domain.exchange.Fault;
import brunet.domain.exchange.Vocabulary.ValueKind;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON shape of a claim's value, the same in packs and in the store.
public final class ValueCodec {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final BigDecimal MOST = BigDecimal.TEN.pow(15);
    private static final Value NONE = new Value.Term("?");

    private ValueCodec() {}

    /// @throws PackException when it is no value
    public static Value read(String json, String claimId) {
        Complaints complaints = new Complaints();
        Ids ids = new Ids((kind, id) -> true, complaints);
        try (JsonInput input =
                new JsonInput(
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                        Limits.STANDARD,
                        complaints)) {
            input.next();
            Value value = read(new Node(input.entry(""), "", complaints), ids);
            if (complaints.count() > 0) {
                throw new PackException(claimId, complaints.report().first().getFirst());
            }
            return value;
        }
    }

    static Value read(Node node, Ids ids) {
        Map<String, Json> members = node.members();
        if (members.size() != 1) {
            if (node.json() instanceof Json.Members) {
                node.complain(Fault.VALUE_KIND, kinds());
            }
            return NONE;
        }
        String kind = members.keySet().iterator().next();
        Node value = node.find(kind).orElseThrow();
        return switch (kind) {
            case "quantity" -> quantity(value);
            case "text" -> new Value.Text(value.localText());
            case "term" -> new Value.Term(value.text());
            case "reference" -> new Value.Reference(ids.name(Kind.ENTITY, value));
            case "stage" -> new Value.StageReached(value.oneOf(Stage.class, Stage::code));
            case "place" -> place(value, ids);
            case "period" -> new Value.During(value.period());
            default -> {
                node.complain(Fault.VALUE_KIND, kinds());
                yield NONE;
            }
        };
    }

    private static String kinds() {
        return Stream.of(ValueKind.values())
                .map(PackReader::lower)
                .collect(Collectors.joining(", "));
    }

    private static Value quantity(Node node) {
        node.allowing("amount", "operator", "unit");
        return new Value.Quantity(
                node.get("amount", n -> n.amount(BigDecimal.ZERO, MOST), BigDecimal.ZERO),
                node.find("operator")
                        .map(n -> n.oneOf(Operator.class, Operator::code))
                        .orElse(Operator.EXACTLY),
                node.oneOf("unit", Unit.class, Unit::code));
    }

    private static Value place(Node node, Ids ids) {
        node.allowing("label", "latitude", "longitude", "accuracyKm", "within");
        boolean placed =
                Stream.of("latitude", "longitude", "accuracyKm")
                        .anyMatch(key -> node.find(key).isPresent());
        return new Value.At(
                new Place.Named(
                        node.localText("label"),
                        placed ? Optional.of(Entries.place(node)) : Optional.empty(),
                        node.find("within").map(within -> ids.name(Kind.ENTITY, within))));
    }

    public static String write(Value value) {
        return json(value).toString();
    }

    static ObjectNode json(Value value) {
        ObjectNode json = NODES.objectNode();
        switch (value) {
            case Value.Quantity(var amount, var operator, var unit) -> {
                ObjectNode quantity = json.putObject("quantity").put("amount", amount);
                if (operator != Operator.EXACTLY) {
                    quantity.put("operator", operator.code());
                }
                quantity.put("unit", unit.code());
            }
            case Value.Text(LocalText text) -> json.set("text", texts(text));
            case Value.Term(String code) -> json.put("term", code);
            case Value.Reference(String entityId) -> json.put("reference", entityId);
            case Value.StageReached(Stage stage) -> json.put("stage", stage.code());
            case Value.At(Place.Named place) -> json.set("place", place(place));
            case Value.During(var period) -> json.put("period", period.toString());
        }
        return json;
    }

    private static ObjectNode place(Place.Named named) {
        ObjectNode json = NODES.objectNode();
        json.set("label", texts(named.label()));
        named.place().ifPresent(place -> put(json, place));
        named.within().ifPresent(id -> json.put("within", id));
        return json;
    }

    static void put(ObjectNode json, Place place) {
        json.put("latitude", place.point().latitude())
                .put("longitude", place.point().longitude())
                .put("accuracyKm", place.accuracyKm());
    }

    static ObjectNode texts(LocalText text) {
        return NODES.objectNode().put("en", text.en()).put("fr", text.fr()).put("ja", text.ja());
    }
}

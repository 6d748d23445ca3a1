package brunet.store.pack;

import brunet.domain.Edtf;
import brunet.domain.LocalText;
import brunet.domain.Operator;
import brunet.domain.Place;
import brunet.domain.Stage;
import brunet.domain.Unit;
import brunet.domain.Value;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON shape of a claim's value, the same in packs and in the store.
public final class ValueCodec {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(
                            tools.jackson.databind.DeserializationFeature
                                    .USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ValueCodec() {}

    public static Value read(String json, String claimId) {
        return read(new Node(MAPPER.readTree(json), claimId));
    }

    static Value read(Node node) {
        if (!node.json().isObject() || node.json().size() != 1) {
            throw new PackException(node.place(), "must be an object with exactly one key");
        }
        String kind = node.json().propertyNames().iterator().next();
        Node value = node.get(kind);
        return switch (kind) {
            case "quantity" -> quantity(value);
            case "text" -> new Value.Text(value.localText());
            case "term" -> new Value.Term(value.text());
            case "reference" -> new Value.Reference(value.text());
            case "stage" -> new Value.StageReached(value.oneOf(Stage.class, Stage::code));
            case "place" -> place(value);
            case "period" -> new Value.During(value.as(Edtf::period));
            default ->
                    throw new PackException(
                            node.place(),
                            "\""
                                    + kind
                                    + "\" is not one of quantity, text, term, reference, stage,"
                                    + " place, period");
        };
    }

    private static Value quantity(Node node) {
        node.allowing(Set.of("amount", "operator", "unit"));
        return new Value.Quantity(
                node.get("amount").number(),
                node.find("operator")
                        .map(n -> n.oneOf(Operator.class, Operator::code))
                        .orElse(Operator.EXACTLY),
                node.get("unit").oneOf(Unit.class, Unit::code));
    }

    private static Value place(Node node) {
        node.allowing(Set.of("label", "latitude", "longitude", "accuracyKm", "within"));
        return new Value.At(
                new Place.Named(
                        node.get("label").localText(),
                        node.find("latitude").map(latitude -> PackReader.place(node)),
                        node.find("within").map(Node::text)));
    }

    public static String write(Value value) {
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
            case Value.During(var period) -> json.put("period", Edtf.format(period));
        }
        return json.toString();
    }

    private static ObjectNode place(Place.Named named) {
        ObjectNode json = NODES.objectNode();
        json.set("label", texts(named.label()));
        named.place()
                .ifPresent(place ->
                        json.put("latitude", place.point().latitude())
                                .put("longitude", place.point().longitude())
                                .put("accuracyKm", place.accuracyKm()));
        named.within().ifPresent(id -> json.put("within", id));
        return json;
    }

    private static ObjectNode texts(LocalText text) {
        return NODES.objectNode().put("en", text.en()).put("fr", text.fr()).put("ja", text.ja());
    }
}

package brunet.store.pack;

import brunet.domain.Edtf;
import brunet.domain.LocalText;
import brunet.domain.PartialDate;
import brunet.domain.Period;
import brunet.domain.Precision;
import brunet.domain.exchange.Complaints;
import brunet.domain.exchange.Fault;
import brunet.domain.exchange.IdForm;
import brunet.domain.exchange.Spot;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A JSON value together with its place. What does not fit is told to the complaints and read as a
/// stand-in, so that all that is wrong with an entry is told at once; the entry is then dropped.
record Node(Json json, String pointer, Complaints complaints) {
    private static final LocalText NO_TEXT = new LocalText("?", "?", "?");
    private static final PartialDate NO_DATE =
            new PartialDate(LocalDate.EPOCH, Precision.DAY, false);

    Spot spot() {
        return new Spot.Line(json.line(), pointer);
    }

    void complain(Fault fault, String... details) {
        complaints.add(spot(), fault, details);
    }

    /// Tells every key that is not among those allowed.
    Node allowing(String... keys) {
        List<String> allowed = List.of(keys);
        members()
                .forEach((key, value) -> {
                    if (!allowed.contains(key)) {
                        child(key, value)
                                .complain(Fault.UNKNOWN_KEY, key, String.join(", ", allowed));
                    }
                });
        return this;
    }

    Map<String, Json> members() {
        if (json instanceof Json.Members(int line, Map<String, Json> members)) {
            return members;
        }
        complain(Fault.NOT_OBJECT);
        return Map.of();
    }

    private Node child(String key, Json value) {
        return new Node(value, pointer + "/" + JsonInput.escaped(key), complaints);
    }

    Optional<Node> find(String key) {
        return json instanceof Json.Members(int line, Map<String, Json> members)
                ? Optional.ofNullable(members.get(key)).map(value -> child(key, value))
                : Optional.empty();
    }

    /// What must be there: where it is not, that is told, and the stand-in taken.
    <T> T get(String key, Function<Node, T> reading, T otherwise) {
        Optional<Node> found = find(key);
        if (found.isEmpty() && json instanceof Json.Members) {
            complain(Fault.MISSING_KEY, key);
        }
        return found.map(reading).orElse(otherwise);
    }

    String text(String key) {
        return get(key, Node::text, "?");
    }

    LocalText localText(String key) {
        return get(key, Node::localText, NO_TEXT);
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> type, Function<E, String> code) {
        E first = type.getEnumConstants()[0];
        return get(key, node -> node.oneOf(type, code), first);
    }

    double number(String key, double least, double most) {
        return get(key, node -> node.number(least, most), 0.0);
    }

    List<Node> list(String key) {
        return find(key).map(Node::elements).orElse(List.of());
    }

    private List<Node> elements() {
        List<Node> nodes = new ArrayList<>();
        if (json instanceof Json.Elements(int line, List<Json> elements)) {
            for (Json element : elements) {
                nodes.add(new Node(element, pointer + "/" + nodes.size(), complaints));
            }
        } else {
            complain(Fault.NOT_LIST);
        }
        return nodes;
    }

    String text() {
        if (!(json instanceof Json.Text(int line, String text)) || text.isBlank()) {
            complain(Fault.NOT_TEXT);
            return "?";
        }
        if (halved(text)) {
            complain(Fault.HALF_CHARACTER);
            return "?";
        }
        return text;
    }

    private static boolean halved(String text) {
        return text.codePoints()
                .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    String id() {
        long before = complaints.count();
        String text = text();
        if (complaints.count() == before && !IdForm.fits(text, IdForm.LONGEST)) {
            complain(Fault.ID_FORM, text, Integer.toString(IdForm.LONGEST));
        }
        return text;
    }

    BigDecimal amount(BigDecimal least, BigDecimal most) {
        if (!(json instanceof Json.Numeral(int line, BigDecimal number))) {
            complain(Fault.NOT_NUMBER);
            return least;
        }
        // Digits are looked at first: comparing 1 with 1e999999999 takes for ever.
        if (number.precision() - (long) number.scale() > most.precision()
                || Math.abs((long) number.scale()) > 20
                || number.compareTo(least) < 0
                || number.compareTo(most) > 0) {
            complain(
                    Fault.OUT_OF_RANGE,
                    number.toString(),
                    least.toPlainString(),
                    most.toPlainString());
            return least;
        }
        return number;
    }

    double number(double least, double most) {
        return amount(new BigDecimal(least), new BigDecimal(most)).doubleValue();
    }

    boolean truth() {
        if (json instanceof Json.Truth(int line, boolean truth)) {
            return truth;
        }
        complain(Fault.NOT_TRUTH);
        return false;
    }

    LocalText localText() {
        allowing("en", "fr", "ja");
        return new LocalText(text("en"), text("fr"), text("ja"));
    }

    PartialDate date() {
        return dated(Edtf::date, NO_DATE);
    }

    Period period() {
        return dated(Edtf::period, Period.of(NO_DATE));
    }

    private <T> T dated(Function<String, T> reading, T otherwise) {
        long before = complaints.count();
        String text = text();
        if (complaints.count() == before) {
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException e) {
                complain(fault(text, e), text);
            }
        }
        return otherwise;
    }

    /// Reads one of the constants of an enum by the code that packs use for it.
    <E extends Enum<E>> E oneOf(Class<E> type, Function<E, String> code) {
        long before = complaints.count();
        String text = text();
        List<String> allowed = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (code.apply(constant).equals(text)) {
                return constant;
            }
            allowed.add(code.apply(constant));
        }
        if (complaints.count() == before) {
            complain(Fault.UNKNOWN_WORD, text, String.join(", ", allowed));
        }
        return type.getEnumConstants()[0];
    }

    private static Fault fault(String text, IllegalArgumentException e) {
        if (e.getCause() instanceof DateTimeException) {
            return Fault.NO_SUCH_DAY;
        }
        int slash = text.indexOf('/');
        return slash >= 0 && bound(text.substring(0, slash)) && bound(text.substring(slash + 1))
                ? Fault.ENDS_BEFORE_START
                : Fault.DATE_FORM;
    }

    private static boolean bound(String text) {
        try {
            Edtf.period(text + "/" + text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

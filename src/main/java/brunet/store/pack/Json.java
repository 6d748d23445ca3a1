package brunet.store.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// A JSON value and the line it begins on.
sealed interface Json {
    int line();

    record Members(int line, Map<String, Json> members) implements Json {}

    record Elements(int line, List<Json> elements) implements Json {}

    record Text(int line, String text) implements Json {}

    record Numeral(int line, BigDecimal number) implements Json {}

    record Truth(int line, boolean truth) implements Json {}

    record Nothing(int line) implements Json {}
}

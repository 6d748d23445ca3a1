package brunet.ui.edit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What a form makes of what is typed.
///
/// @param problems why a field is not right, in words
/// @param made empty while there is a problem
record Checked<T>(Map<Field, String> problems, Optional<T> made) {
    Checked {
        problems = problems.isEmpty() ? Map.of() : new EnumMap<>(problems);
    }

    /// The reason for a field; empty when it is right.
    String problem(Field field) {
        return problems.getOrDefault(field, "");
    }

    /// The first reason in the order of the form; empty when all is right.
    String first() {
        return problems.values().stream().findFirst().orElse("");
    }
}

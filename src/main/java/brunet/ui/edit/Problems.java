package brunet.ui.edit;

import brunet.ui.kit.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Gathers what is wrong with a form; of each field the first problem.
final class Problems {
    private final Messages messages;
    private final Map<Field, String> found = new EnumMap<>(Field.class);

    Problems(Messages messages) {
        this.messages = messages;
    }

    /// @param key of the reason, after `edit.problem.`
    <T> Optional<T> refuse(Field field, String key, Object... details) {
        return said(field, messages.text("edit.problem." + key, details));
    }

    <T> Optional<T> said(Field field, String reason) {
        found.putIfAbsent(field, reason);
        return Optional.empty();
    }

    /// The reason for a field; empty for none.
    String of(Field field) {
        return found.getOrDefault(field, "");
    }

    <T> Checked<T> check(Supplier<T> made) {
        return new Checked<>(found, found.isEmpty() ? Optional.of(made.get()) : Optional.empty());
    }
}

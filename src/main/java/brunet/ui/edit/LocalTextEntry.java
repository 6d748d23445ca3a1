package brunet.ui.edit;

import brunet.domain.Language;
import brunet.domain.LocalText;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A text typed in one language or more. The languages left out take the first that is there.
final class LocalTextEntry {
    private final Map<Language, StringProperty> texts = new EnumMap<>(Language.class);

    LocalTextEntry() {
        for (Language language : Language.values()) {
            texts.put(language, new SimpleStringProperty(""));
        }
    }

    StringProperty in(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    List<Observable> inputs() {
        return List.copyOf(texts.values());
    }

    void show(LocalText text) {
        texts.forEach((language, property) -> property.set(text.in(language)));
    }

    /// Empty when nothing is typed.
    Optional<LocalText> read() {
        return Arrays.stream(Language.values())
                .map(language -> in(language).get().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(first ->
                        new LocalText(
                                typed(Language.EN, first),
                                typed(Language.FR, first),
                                typed(Language.JA, first)));
    }

    private String typed(Language language, String first) {
        String text = in(language).get().strip();
        return text.isEmpty() ? first : text;
    }
}

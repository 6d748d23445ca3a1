package brunet.app;

import brunet.domain.Language;
import brunet.domain.Marking;
import brunet.portrayal.Theme;
import brunet.ui.state.Settings;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Settings as the store keeps them. What it does not hold, or holds in words of another version,
/// is as at the first start.
final class StoredSettings {
    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    private static final String MARKING = "marking";
    private static final String REDUCED_MOTION = "reduced-motion";

    private StoredSettings() {}

    /// @param first the language of the first start
    static Settings read(Map<String, String> kept, Language first) {
        return new Settings(
                find(Language.values(), Language::code, kept.get(LANGUAGE)).orElse(first),
                find(Theme.values(), Enum::name, kept.get(THEME)).orElse(Theme.LIGHT),
                find(Marking.values(), Marking::label, kept.get(MARKING)),
                Boolean.parseBoolean(kept.getOrDefault(REDUCED_MOTION, "")));
    }

    private static <T> Optional<T> find(
            T[] values,
            java.util.function.Function<T, String> word,
            @org.jspecify.annotations.Nullable String kept) {
        return Arrays.stream(values).filter(value -> word.apply(value).equals(kept)).findFirst();
    }

    static Map<String, String> write(Settings settings) {
        Map<String, String> kept = new HashMap<>();
        kept.put(LANGUAGE, settings.language().code());
        kept.put(THEME, settings.theme().name());
        settings.marking().ifPresent(marking -> kept.put(MARKING, marking.label()));
        kept.put(REDUCED_MOTION, Boolean.toString(settings.reducedMotion()));
        return kept;
    }
}

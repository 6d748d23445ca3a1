package brunet.app;

import brunet.domain.Language;
import brunet.portrayal.Theme;
import brunet.ui.state.Settings;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Predicate;

/// How the frame of the window looks and speaks that stands before the store is read. A small file
/// beside the store repeats these two settings: to wait for the store would show the window late.
record FirstFrame(Theme theme, Language language) {
    private static final String FILE = "first-frame.properties";
    private static final String THEME = "theme";
    private static final String LANGUAGE = "language";

    static FirstFrame of(Settings settings) {
        return new FirstFrame(settings.theme(), settings.language());
    }

    /// @param first the language of the first start
    static FirstFrame read(Path folder, Language first) {
        Properties kept = new Properties();
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                kept.load(in);
            } catch (IOException | IllegalArgumentException e) {
                // A frame of the first start is no harm: the store has the settings.
                kept.clear();
            }
        }
        return new FirstFrame(
                find(kept, THEME, Theme.values(), Theme::name).orElse(Theme.LIGHT),
                find(kept, LANGUAGE, Language.values(), Language::code).orElse(first));
    }

    private static <T> Optional<T> find(
            Properties kept, String key, T[] values, Function<T, String> word) {
        Predicate<T> said = value -> word.apply(value).equals(kept.getProperty(key));
        return Arrays.stream(values).filter(said).findFirst();
    }

    void keep(Path folder) {
        try {
            Files.writeString(
                    folder.resolve(FILE),
                    "%s=%s%n%s=%s%n".formatted(THEME, theme.name(), LANGUAGE, language.code()),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            // As when it cannot be read.
        }
    }
}

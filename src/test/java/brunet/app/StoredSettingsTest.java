package brunet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import brunet.domain.Language;
import brunet.domain.Marking;
import brunet.portrayal.Theme;
import brunet.ui.state.Settings;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StoredSettingsTest {

    @Test
    void whatIsKeptIsFoundAgain() {
        Settings settings =
                new Settings(Language.JA, Theme.DARK, Optional.of(Marking.AMBER_STRICT), true);
        assertEquals(settings, StoredSettings.read(StoredSettings.write(settings), Language.EN));
    }

    @Test
    void theFirstStartSpeaksTheLanguageOfTheMachineAndHasNoMarking() {
        assertEquals(
                new Settings(Language.FR, Theme.LIGHT, Optional.empty(), false),
                StoredSettings.read(Map.of(), Language.FR));
    }

    @Test
    void wordsOfAnotherVersionAreAsAtTheFirstStart() {
        assertEquals(
                new Settings(Language.EN, Theme.LIGHT, Optional.empty(), false),
                StoredSettings.read(
                        Map.of("language", "eo", "theme", "SEPIA", "marking", "TLP:WHITE"),
                        Language.EN));
    }
}

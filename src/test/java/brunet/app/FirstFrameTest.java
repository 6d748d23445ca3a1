package brunet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import brunet.domain.Language;
import brunet.portrayal.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FirstFrameTest {
    @TempDir private Path folder;

    @Test
    void theFirstStartIsLightAndSpeaksTheLanguageOfTheSystem() {
        assertEquals(
                new FirstFrame(Theme.LIGHT, Language.JA), FirstFrame.read(folder, Language.JA));
    }

    @Test
    void theNextStartLooksAndSpeaksAsTheLast() {
        new FirstFrame(Theme.DARK, Language.FR).keep(folder);
        assertEquals(new FirstFrame(Theme.DARK, Language.FR), FirstFrame.read(folder, Language.JA));
    }

    @Test
    void aFileThatSaysNothingIsAsNone() throws IOException {
        Files.write(
                folder.resolve("first-frame.properties"), new byte[] {'t', '=', '\\', 'u', 'x'});
        assertEquals(
                new FirstFrame(Theme.LIGHT, Language.EN), FirstFrame.read(folder, Language.EN));
    }
}

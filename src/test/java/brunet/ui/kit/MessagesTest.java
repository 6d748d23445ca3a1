package brunet.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import brunet.domain.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"_fr", "_ja"})
    void everyLanguageSaysTheSameThings(String suffix) throws IOException {
        assertEquals(bundle("").stringPropertyNames(), bundle(suffix).stringPropertyNames());
    }

    @Test
    void frenchSetsANarrowSpaceBeforeHighPunctuation() throws IOException {
        Pattern wrong = Pattern.compile("[^\u202f\\s][;!?»]|[ \u00a0][:;!?»]|«[^\u202f]");
        bundle("_fr")
                .forEach((key, text) ->
                        assertFalse(wrong.matcher((String) text).find(), key + "=" + text));
    }

    @Test
    void noTextHoldsAnApostropheThatTheFormatterWouldEat() throws IOException {
        for (String suffix : new String[] {"", "_fr", "_ja"}) {
            bundle(suffix)
                    .forEach((key, text) ->
                            assertFalse(((String) text).contains("'"), key.toString()));
        }
    }

    @Test
    void aBoundTextFollowsTheLanguage() {
        Messages messages = new Messages(Language.EN);
        var label = new SimpleStringProperty();
        label.bind(messages.bound("tab.exercises"));
        assertEquals("Exercises", label.get());
        messages.speak(Language.JA);
        assertEquals("演習", label.get());
    }

    private static Properties bundle(String suffix) throws IOException {
        String name = "Messages" + suffix + ".properties";
        try (InputStream in =
                Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        }
    }
}

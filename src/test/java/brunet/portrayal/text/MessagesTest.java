package brunet.portrayal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import brunet.domain.AgreementState;
import brunet.domain.EntityKind;
import brunet.domain.Language;
import brunet.domain.Property;
import brunet.domain.Stage;
import brunet.domain.Tier;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"_fr", "_ja"})
    void every_language_says_the_same_things(String suffix) throws IOException {
        assertEquals(bundle("").stringPropertyNames(), bundle(suffix).stringPropertyNames());
    }

    @Test
    void french_sets_a_narrow_space_before_high_punctuation() throws IOException {
        Pattern wrong = Pattern.compile("[^\u202f\\s][;!?»]|[ \u00a0][:;!?»]|«[^\u202f]");
        bundle("_fr")
                .forEach((key, text) ->
                        assertFalse(wrong.matcher((String) text).find(), key + "=" + text));
    }

    @Test
    void no_text_holds_an_apostrophe_that_the_formatter_would_eat() throws IOException {
        for (String suffix : new String[] {"", "_fr", "_ja"}) {
            bundle(suffix)
                    .forEach((key, text) ->
                            assertFalse(((String) text).contains("'"), key.toString()));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_word_of_the_record_has_a_name(Language language) {
        Wording wording = new Wording(language);
        for (Property property : Property.values()) {
            assertFalse(wording.property(property).isBlank());
        }
        for (Stage stage : Stage.values()) {
            assertFalse(wording.stage(stage).isBlank());
        }
        for (Tier tier : Tier.values()) {
            assertFalse(wording.tier(tier).isBlank());
        }
        for (EntityKind kind : EntityKind.values()) {
            assertFalse(wording.kinds(kind).isBlank());
            assertFalse(wording.kind(kind).isBlank());
        }
        Shown shown = Shown.on("2026-01-01", language);
        for (AgreementState agreement : shown.situation().agreements()) {
            assertFalse(wording.agreementKind(agreement.kind()).equals(agreement.kind()));
        }
    }

    @Test
    void english_stays_english_on_a_french_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRENCH);
            assertEquals("differ", new Wording(Language.EN).differ());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Properties bundle(String suffix) throws IOException {
        String name = "/brunet/portrayal/text/Messages" + suffix + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        }
    }
}

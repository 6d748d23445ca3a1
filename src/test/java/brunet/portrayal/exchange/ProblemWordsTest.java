package brunet.portrayal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import brunet.domain.Language;
import brunet.domain.exchange.Fault;
import brunet.domain.exchange.Problem;
import brunet.domain.exchange.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemWordsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void every_fault_has_words(Language language) {
        ProblemWords words = new ProblemWords(language);
        for (Fault fault : Fault.values()) {
            Problem problem =
                    new Problem(new Spot.Line(3, "/claims/0"), fault, List.of("a", "b", "c"));
            assertFalse(words.line(problem).isBlank(), fault.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"_fr", "_ja"})
    void every_language_says_the_same_things(String suffix) throws IOException {
        assertEquals(bundle("").stringPropertyNames(), bundle(suffix).stringPropertyNames());
    }

    @Test
    void french_sets_a_narrow_space_before_high_punctuation() throws IOException {
        Pattern wrong = Pattern.compile("[^\u202f\\s][;!?»]|[ \u00a0][;!?»]| :|«[^\u202f]");
        bundle("_fr")
                .forEach((key, text) ->
                        assertFalse(wrong.matcher((String) text).find(), key + "=" + text));
    }

    @Test
    void no_text_holds_an_apostrophe_that_the_formatter_would_eat() throws IOException {
        for (String suffix : new String[] {"", "_fr", "_ja"}) {
            bundle(suffix)
                    .forEach((key, text) -> assertFalse(((String) text).contains("'"), "" + key));
        }
    }

    @Test
    void a_problem_of_a_pack_is_told_with_line_and_pointer() {
        assertEquals(
                "line 12, /claims/3/sources/0: There is no source “x”, neither in the file nor in"
                        + " the record.",
                new ProblemWords(Language.EN)
                        .line(
                                new Problem(
                                        new Spot.Line(12, "/claims/3/sources/0"),
                                        Fault.UNKNOWN_SOURCE,
                                        List.of("x"))));
    }

    @Test
    void a_problem_of_a_table_is_told_with_row_column_and_value() {
        assertEquals(
                "ligne 5, colonne «\u202fDébut\u202f», «\u202f31/02/2024\u202f»\u00a0: Ce jour"
                        + " n’existe pas\u00a0: «\u202f31/02/2024\u202f».",
                new ProblemWords(Language.FR)
                        .line(
                                new Problem(
                                        new Spot.Cell(5, "Début", "31/02/2024"),
                                        Fault.NO_SUCH_DAY,
                                        List.of("31/02/2024"))));
    }

    @Test
    void what_a_file_holds_stays_on_its_line_and_is_shortened() {
        String told =
                new ProblemWords(Language.JA)
                        .line(
                                new Problem(
                                        new Spot.Line(1, "/a\nb"),
                                        Fault.REPEATED_ID,
                                        List.of("\u001b[31m" + "𠮷".repeat(500))));
        assertEquals(1, told.lines().count());
        assertFalse(told.contains("\u001b"));
        assertEquals("1行目、/a·b：ID「·[31m" + "𠮷".repeat(75) + "…」が二度使われています。", told);
    }

    private static Properties bundle(String suffix) throws IOException {
        String name = "/brunet/portrayal/exchange/Messages" + suffix + ".properties";
        try (InputStream in = ProblemWords.class.getResourceAsStream(name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        }
    }
}

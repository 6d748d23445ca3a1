package brunet.portrayal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class UnbrokenTest {

    @Test
    void aNameStaysWhole() {
        assertEquals(List.of("Brunet-Takamori ", "25"), parts("Brunet-Takamori 25"));
    }

    @Test
    void frenchDoesNotBreakAfterAnElision() {
        assertEquals(List.of("Accord ", "d’accès"), parts("Accord d’accès"));
    }

    @Test
    void frenchDoesNotBreakBeforeAMarkThatStandsOffItsWord() {
        assertEquals(
                List.of("« base » ", "fermée ; ", "ouverte ? ", "oui ! ", "deux : ", "a"),
                parts("« base » fermée ; ouverte ? oui ! deux : a"));
    }

    @Test
    void periodsAndNumbersAreLeftAsTheyAre() {
        assertEquals("27 May – 8 Jun 2024", Unbroken.of("27 May – 8 Jun 2024"));
        assertEquals("1–11 Sep 2025", Unbroken.of("1–11 Sep 2025"));
    }

    /// What Java's line breaking keeps together, written as typed.
    private static List<String> parts(String text) {
        String shown = Unbroken.of(text);
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.FRENCH);
        breaks.setText(shown);
        List<String> parts = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            parts.add(shown.substring(from, to));
            from = to;
        }
        return parts.stream()
                .map(part ->
                        part.replace('\u2011', '-').replace('\u202f', ' ').replace("\ufeff", ""))
                .toList();
    }
}

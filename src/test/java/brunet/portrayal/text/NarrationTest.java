package brunet.portrayal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Language;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NarrationTest {

    @Test
    void a_day_tells_what_changed_on_it() {
        assertEquals(
                "On this day: Japan–Philippines access agreement in force,"
                        + " Brunet-Takamori 25 ends",
                on("2025-09-11").onThisDay());
    }

    @Test
    void a_quiet_day_tells_the_last_change_known_to_the_day() {
        assertEquals(
                "No change on this day; the last one known to the day is Marara 2024,"
                        + " begun 27 May",
                on("2024-06-05").onThisDay());
    }

    @Test
    void a_month_is_never_told_as_its_first_day() {
        assertTrue(on("2024-06-01").onThisDay().startsWith("No change on this day"));
    }

    @Test
    void before_all_dates_nothing_is_told() {
        Narration early = on("1940-01-01");
        assertEquals("No change on this day; none is dated earlier", early.onThisDay());
        assertEquals("No exercise under way", early.counts());
        assertEquals(
                Optional.of("Nothing is dated before 8 Sep 1951."),
                early.beyond(LocalDate.of(1858, 1, 1)));
    }

    @Test
    void exercises_and_incidents_are_counted() {
        assertTrue(
                on("2024-09-18")
                        .counts()
                        .startsWith("1 exercise under way, 1 possibly (day not known); "));
        assertTrue(on("2024-06-05").counts().startsWith("1 exercise under way, "));
    }

    @Test
    void an_exercise_known_to_a_year_is_only_possibly_under_way() {
        assertTrue(
                on("2019-07-18")
                        .counts()
                        .startsWith("1 exercise possibly under way (day not known)"));
    }

    @Test
    void the_first_day_says_how_many_follow() {
        assertTrue(
                on("1951-09-08").counts().matches("First dated event of this file; \\d+ follow"));
        assertTrue(
                on("1951-09-08").datedEvents().matches("1 of \\d+ dated events up to 8 Sep 1951"));
    }

    @Test
    void the_keys_say_what_they_lead_to() {
        Narration narration = on("2025-09-11");
        assertEquals("5 Sep 2025", narration.changeBefore().orElseThrow().date());
        assertEquals("Japan–Italy ACSA in force", narration.changeBefore().orElseThrow().words());
        assertEquals("Dec 2025", narration.changeAfter().orElseThrow().date());
    }

    @Test
    void each_language_tells_the_day_in_its_own_order() {
        assertEquals(
                "Ce jour-là\u202f: Accord d’accès Japon–Philippines, entrée en vigueur\u202f;"
                        + " Brunet-Takamori 25 se termine",
                Shown.on("2025-09-11", Language.FR).narration().onThisDay());
        assertEquals(
                "この日：日比部隊間協力円滑化協定が発効、ブリュネ・タカモリ25終了",
                Shown.on("2025-09-11", Language.JA).narration().onThisDay());
    }

    private static Narration on(String date) {
        return Shown.on(date, Language.EN).narration();
    }
}

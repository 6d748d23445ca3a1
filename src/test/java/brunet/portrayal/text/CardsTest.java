package brunet.portrayal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Language;
import brunet.portrayal.text.CardSection.FactRow;
import brunet.portrayal.text.CardSection.Item;
import brunet.portrayal.text.CardSection.ListSection;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardsTest {

    @Test
    void a_territory_shows_every_disputed_figure_with_its_sources() {
        Card card = Shown.on("2025-09-11", Language.EN).card("ter-nc");
        assertEquals("New Caledonia", card.title());
        assertEquals(List.of("Nouvelle-Calédonie", "ニューカレドニア"), card.otherNames());
        FactRow forces = row(card, "Forces");
        assertTrue(forces.disputed());
        assertTrue(lines(forces).stream().anyMatch(l -> l.startsWith("1,450 military[")));
        assertTrue(lines(forces).stream().anyMatch(l -> l.startsWith("1,600 military[")));
        assertTrue(forces.notes().stream().allMatch(n -> n.positions().size() > 1));
        FactRow eez = row(card, "EEZ");
        assertTrue(eez.disputed());
        assertEquals(2, eez.lines().size());
    }

    @Test
    void only_the_disputed_figures_of_a_row_are_marked_and_come_first() {
        FactRow forces = row(Shown.on("2025-09-15", Language.EN).card("ter-pf"), "Forces");
        List<Boolean> disputed =
                forces.lines().stream().map(CardSection.FactLine::disputed).toList();
        assertTrue(disputed.getFirst());
        assertEquals(disputed.stream().sorted(Comparator.reverseOrder()).toList(), disputed);
        assertTrue(
                Stream.concat(
                                forces.lines().stream(),
                                forces.more().stream().flatMap(m -> m.rest().stream()))
                        .filter(l -> l.runs().getFirst().toText().equals("600"))
                        .noneMatch(CardSection.FactLine::disputed));
    }

    @Test
    void a_stage_that_no_source_dates_otherwise_does_not_differ() {
        Card card = Shown.on("2025-09-15", Language.EN).card("ag-raa-fr");
        assertFalse(row(card, "Working-level talks").disputed());
        assertFalse(row(card, "Talks").disputed());
    }

    @Test
    void a_later_count_of_the_people_disputes_no_earlier_one() {
        FactRow population = row(Shown.on("2025-09-11", Language.EN).card("ter-nc"), "Population");
        assertFalse(population.disputed());
        assertTrue(lines(population).getFirst().startsWith("264,596["));
        assertTrue(
                population.lines().getLast().runs().stream()
                        .filter(Run.Words.class::isInstance)
                        .map(Run.Words.class::cast)
                        .allMatch(words -> words.style() == Run.Style.MUTED));
    }

    @Test
    void a_territory_lists_five_exercises_and_counts_the_rest() {
        Shown shown = Shown.on("2025-09-11", Language.EN);
        ListSection held = list(shown.card("ter-nc"), "Exercises held here");
        assertEquals(5, held.items().size());
        assertEquals("Brunet-Takamori 25", held.items().getFirst().text());
        assertEquals("1–11 Sep 2025", held.items().getFirst().date());
        assertTrue(held.more().orElseThrow().words().endsWith(" earlier"));
    }

    @Test
    void a_territory_names_the_agreements_that_bear_on_it_as_they_stand() {
        ListSection agreements =
                list(
                        Shown.on("2025-09-11", Language.EN).card("ter-nc"),
                        "Agreements that bear on it");
        assertTrue(
                agreements.items().stream()
                        .map(i -> i.text() + ", " + i.date())
                        .toList()
                        .contains("Japan–France access, talks since 2 May 2024"));
    }

    @Test
    void an_exercise_under_way_says_which_day_it_is() {
        Card card = Shown.on("2024-09-18", Language.EN).card("ex-bt-2024");
        assertEquals("Exercise, second of its series", card.kindLine());
        assertEquals(
                Optional.of(
                        new Card.Banner.UnderWay(
                                "Under way, day 11 of 13", "sources differ on the dates")),
                card.banner());
        FactRow dates = row(card, "Dates");
        assertTrue(lines(dates).getFirst().startsWith("8–20 Sep 2024["));
        assertTrue(lines(dates).stream().anyMatch(l -> l.startsWith("8–21 Sep 2024[")));
        assertTrue(
                lines(row(card, "France")).stream()
                        .anyMatch(l -> l.startsWith("about 50 personnel[")));
    }

    @Test
    void a_thing_of_another_date_offers_to_go_there() {
        Card card = Shown.on("2024-05-02", Language.EN).card("ex-bt-2025");
        assertEquals(
                Optional.of(
                        new Card.Banner.NotOnThisDate(
                                "Begins on 1 Sep 2025. The map shows 2 May 2024.",
                                "Details below are those of its own date.",
                                LocalDate.of(2025, 9, 1),
                                "Go to 1 Sep 2025")),
                card.banner());
    }

    @Test
    void an_agreement_dates_its_stages_and_keeps_both_dates_of_a_disputed_one() {
        Card card = Shown.on("2025-09-11", Language.EN).card("ag-raa-uk");
        assertEquals("Access agreement, Japan and United Kingdom", card.kindLine());
        FactRow signed = row(card, "Signed");
        assertTrue(signed.disputed());
        assertTrue(lines(signed).getFirst().startsWith("11 Jan 2023["));
        assertTrue(lines(signed).stream().anyMatch(l -> l.startsWith("5 May 2022[")));
        assertTrue(lines(row(card, "In force")).getFirst().startsWith("15 Oct 2023["));
    }

    @Test
    void a_base_says_whose_it_is_and_what_was_held_there() {
        Card card = Shown.on("2025-09-11", Language.EN).card("base-plum");
        assertEquals("French army, camp", card.kindLine());
        assertTrue(
                list(card, "Exercises held here").items().stream()
                        .map(Item::text)
                        .toList()
                        .containsAll(List.of("Brunet-Takamori 25", "Brunet-Takamori 23")));
    }

    @Test
    void the_page_of_the_day_lists_what_has_no_date_and_no_place() {
        Shown shown = Shown.on("1951-09-08", Language.EN);
        Card page = shown.page();
        assertEquals("Nothing selected", page.title());
        assertEquals(
                List.of("Japan–United States security treaty, signed"),
                list(page, "On this day").items().stream().map(Item::text).toList());
        assertEquals(shown.situation().undated().size(), list(page, "No date").items().size());
        assertEquals(shown.situation().unplaced().size(), list(page, "No place").items().size());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_card_of_the_record_has_an_entry_for_each_of_its_marks(Language language) {
        Shown shown = Shown.on("2025-09-11", language);
        for (var entity : Shown.theRecord().entities()) {
            Card card = shown.card(entity.id());
            Set<Integer> numbers = new HashSet<>();
            card.sources().forEach(e -> numbers.add(e.number()));
            for (CardSection section : card.sections()) {
                if (section instanceof FactRow row) {
                    row.lines().stream()
                            .flatMap(l -> l.runs().stream())
                            .filter(Run.SourceMark.class::isInstance)
                            .map(Run.SourceMark.class::cast)
                            .forEach(m -> assertTrue(numbers.contains(m.number()), entity.id()));
                }
            }
            assertFalse(card.toText(shown.wording()).contains("{"), entity.id());
        }
    }

    @Test
    void a_card_copies_as_text_with_its_sources() {
        Shown shown = Shown.on("2025-09-11", Language.EN);
        String text = shown.card("ter-nc").toText(shown.wording());
        assertTrue(text.startsWith("French territory, Melanesia"));
        assertTrue(text.contains("Forces (sources differ)\n"));
        assertTrue(text.contains("\nSources\n[1] "));
        assertTrue(text.contains("Cols Bleus, French Navy, 23 Aug 2023 A"));
    }

    private static FactRow row(Card card, String label) {
        return card.sections().stream()
                .filter(FactRow.class::isInstance)
                .map(FactRow.class::cast)
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static ListSection list(Card card, String title) {
        return card.sections().stream()
                .filter(ListSection.class::isInstance)
                .map(ListSection.class::cast)
                .filter(list -> list.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(FactRow row) {
        return row.lines().stream()
                .map(line -> line.runs().stream().map(Run::toText).reduce("", String::concat))
                .toList();
    }
}

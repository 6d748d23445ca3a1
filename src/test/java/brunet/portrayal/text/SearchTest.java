package brunet.portrayal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.EntityKind;
import brunet.domain.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final Shown SHOWN = Shown.on("2024-09-18", Language.EN);
    private static final Search SEARCH = new Search(Shown.theRecord(), SHOWN.wording());

    @Test
    void hits_are_grouped_by_kind_with_their_dates() {
        Search.Group first = find("tak").getFirst();
        assertEquals(EntityKind.EXERCISE, first.kind());
        assertEquals("Exercises", first.title());
        assertTrue(
                first.hits().stream()
                        .map(h -> h.name() + " " + h.date())
                        .toList()
                        .contains("Brunet-Takamori 24 8–20 Sep 2024"));
    }

    @Test
    void the_match_is_shown_where_it_stands_in_the_name() {
        Search.Hit hit = hit("tak", "ex-bt-2024");
        assertEquals("Tak", hit.name().substring(hit.matchStart(), hit.matchEnd()));
    }

    @Test
    void what_lies_after_the_date_says_so() {
        assertTrue(hit("tak", "ex-bt-2025").afterThisDate());
        assertTrue(!hit("tak", "ex-bt-2023").afterThisDate());
    }

    @Test
    void accents_and_case_do_not_matter() {
        Search.Hit hit = hit("NOUMEA", "base-noumea");
        assertEquals("Nouméa", hit.name().substring(hit.matchStart(), hit.matchEnd()));
    }

    @Test
    void names_of_the_other_languages_are_found_and_shown() {
        Search.Hit hit = hit("nouvelle-cal", "ter-nc");
        assertEquals(Optional.of("Nouvelle-Calédonie"), hit.otherName());
        assertEquals("ter-nc", hit("ニューカレドニア", "ter-nc").entityId());
        assertEquals("base-hirosaki", hit("弘前", "base-hirosaki").entityId());
    }

    @Test
    void hiragana_finds_katakana_and_half_width_finds_full() {
        assertEquals("ex-bt-2024", hit("ぶりゅね", "ex-bt-2024").entityId());
        assertEquals("ex-bt-2024", hit("ﾌﾞﾘｭﾈ", "ex-bt-2024").entityId());
    }

    @Test
    void voiced_kana_stay_apart_from_voiceless_ones() {
        assertTrue(find("フリュネ").isEmpty());
    }

    @Test
    void nothing_typed_finds_nothing() {
        assertEquals(List.of(), find("  "));
    }

    private static List<Search.Group> find(String query) {
        return SEARCH.find(query, SHOWN.situation());
    }

    private static Search.Hit hit(String query, String id) {
        return find(query).stream()
                .flatMap(g -> g.hits().stream())
                .filter(h -> h.entityId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

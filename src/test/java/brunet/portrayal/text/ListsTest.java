package brunet.portrayal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Language;
import brunet.domain.Tier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ListsTest {

    @Test
    void exercises_are_grouped_by_where_they_stand_on_the_date() {
        List<EntityList.Group> groups = list("2024-09-18").exercises();
        assertEquals(
                List.of("Under way", "In the year before", "After this date", "Earlier"),
                groups.stream().map(EntityList.Group::title).toList());
        EntityList.Row first = groups.getFirst().rows().getFirst();
        assertEquals("Brunet-Takamori 24", first.name());
        assertEquals("8–20 Sep 2024", first.date());
        assertTrue(first.detail().endsWith(" · France, Japan"), first.detail());
    }

    @Test
    void every_exercise_stands_in_one_group() {
        Shown shown = Shown.on("2024-09-18", Language.EN);
        List<String> listed =
                list("2024-09-18").exercises().stream()
                        .flatMap(g -> g.rows().stream())
                        .map(EntityList.Row::entityId)
                        .toList();
        assertEquals(shown.situation().exercises().size(), listed.size());
        assertEquals(Set.copyOf(listed).size(), listed.size());
    }

    @Test
    void what_the_map_can_show_is_listed_and_nothing_else() {
        List<EntityList.Row> rows =
                list("2024-09-18").onTheMap().stream().flatMap(g -> g.rows().stream()).toList();
        assertTrue(rows.stream().allMatch(EntityList.Row::placed));
        Set<String> ids = rows.stream().map(EntityList.Row::entityId).collect(Collectors.toSet());
        assertTrue(ids.containsAll(Set.of("ter-nc", "base-plum", "base-hirosaki", "ex-bt-2024")));
        assertFalse(ids.contains("ex-bt-2025"));
    }

    @Test
    void sources_are_found_by_publisher_without_accents() {
        Shown shown = Shown.on("2025-09-11", Language.EN);
        SourceList sources = SourceList.of(shown.situation(), shown.wording());
        List<SourceList.Row> found = sources.search("cols bleus");
        assertEquals(1, found.size());
        assertEquals("Cols Bleus, French Navy, 23 Aug 2023", found.getFirst().credit());
        assertEquals(Tier.OFFICIAL, found.getFirst().source().tier());
        assertEquals("A, official", found.getFirst().tier());
        assertTrue(
                found.getFirst().supports().stream().anyMatch(s -> s.value().startsWith("1,450 ")));
        assertTrue(sources.search("").size() > 200);
    }

    @Test
    void sources_of_a_thing_are_those_that_speak_of_it() {
        Shown shown = Shown.on("2025-09-11", Language.EN);
        List<SourceList.Row> rows =
                SourceList.of(shown.situation(), shown.wording()).of(List.of("base-plum"));
        assertFalse(rows.isEmpty());
        assertTrue(
                rows.stream()
                        .allMatch(r ->
                                r.supports().stream()
                                        .anyMatch(s -> s.entityId().equals("base-plum"))));
    }

    @Test
    void a_symbol_is_spoken_with_its_kind_state_and_place() {
        Shown shown = Shown.on("2025-09-11", Language.EN);
        String spoken =
                new Spoken(shown.situation(), shown.wording())
                        .of(Shown.theRecord().entity("ex-bt-2025").orElseThrow());
        assertTrue(
                spoken.startsWith("Brunet-Takamori 25, exercise, under way, last day, Plum"),
                spoken);
    }

    private static EntityList list(String date) {
        Shown shown = Shown.on(date, Language.EN);
        return new EntityList(shown.situation(), shown.wording());
    }
}

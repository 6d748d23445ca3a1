package brunet.portrayal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Language;
import brunet.domain.Stage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void access_agreements_stand_first_those_in_force_before_those_in_talks() {
        Lane.Group access = lanes("2025-09-11", LaneFilter.ALL).groups().getFirst();
        assertEquals("Access agreements with Japan", access.title());
        assertEquals("3 of 4 in force on 11 Sep 2025", access.caption());
        assertEquals(
                List.of(
                        "Australia, In force 13 Aug 2023",
                        "United Kingdom, In force 15 Oct 2023",
                        "Philippines, In force 11 Sep 2025",
                        "France, Talks since 2 May 2024"),
                access.lanes().stream().map(l -> l.name() + ", " + l.statusText()).toList());
    }

    @Test
    void what_is_only_planned_or_does_not_hold_up_is_also_reported() {
        Lane.Group also = lanes("2025-09-11", LaneFilter.ALL).groups().get(1);
        assertEquals("Also reported", also.title());
        assertEquals(
                List.of("Indonesia", "Thailand", "India"),
                also.lanes().stream().map(Lane::name).toList());
        Lane india = also.lanes().getLast();
        assertEquals(Optional.empty(), india.reached());
        assertTrue(india.stages().isEmpty());
        assertTrue(india.disputed());
        assertTrue(india.statusText().contains("ACSA"), india.statusText());
    }

    @Test
    void instruments_between_japan_and_france_are_named_for_what_they_are() {
        Lane.Group bilateral = lanes("2025-09-11", LaneFilter.ALL).groups().get(2);
        assertEquals(
                List.of(
                        "Supplies and services",
                        "Defence equipment",
                        "Information security",
                        "UN forces status"),
                bilateral.lanes().stream().map(Lane::name).toList());
    }

    @Test
    void a_lane_marks_disputed_and_later_stages() {
        Lane uk = lane("2023-02-01", "ag-raa-uk");
        assertEquals(Optional.of(Stage.SIGNED), uk.reached());
        assertTrue(stage(uk, Stage.SIGNED).disputed());
        assertFalse(stage(uk, Stage.SIGNED).future());
        assertTrue(stage(uk, Stage.IN_FORCE).future());
        assertFalse(stage(uk, Stage.TALKS).disputed());
    }

    @Test
    void what_has_not_begun_says_when_it_does() {
        assertEquals("Later: talks since 3 Nov 2023", lane("2020-01-01", "ag-raa-ph").statusText());
    }

    @Test
    void a_filter_keeps_a_kind_or_a_partner() {
        Lanes acsa = lanes("2025-09-11", new LaneFilter(Optional.of("acsa"), Optional.empty()));
        assertTrue(
                acsa.groups().stream()
                        .flatMap(g -> g.lanes().stream())
                        .map(Lane::entityId)
                        .noneMatch(id -> id.startsWith("ag-isa")));
        Lanes australia =
                lanes("2025-09-11", new LaneFilter(Optional.of("raa"), Optional.of("nation-au")));
        assertEquals(
                List.of("ag-raa-au"),
                australia.groups().stream()
                        .flatMap(g -> g.lanes().stream())
                        .map(Lane::entityId)
                        .toList());
    }

    private static Lane.LaneStage stage(Lane lane, Stage stage) {
        return lane.stages().stream().filter(s -> s.stage() == stage).findFirst().orElseThrow();
    }

    private static Lane lane(String date, String id) {
        return lanes(date, LaneFilter.ALL).groups().stream()
                .flatMap(g -> g.lanes().stream())
                .filter(l -> l.entityId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Lanes lanes(String date, LaneFilter filter) {
        Shown shown = Shown.on(date, Language.EN);
        return Lanes.of(shown.situation(), shown.wording(), filter);
    }
}

package brunet.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Language;
import brunet.portrayal.text.EntityList;
import brunet.portrayal.text.Wording;
import brunet.ui.Desks;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DeskTest {

    @Test
    void undatedBasesThatAreShownAreThereForListsAndCountsToo() {
        Desk desk = Desks.on("1951-09-08");
        assertTrue(desk.situation().bases().isEmpty());
        int undated = desk.situation().undatedBases().size();
        assertTrue(undated > 0);
        int before = listed(desk);
        desk.showUndatedBases();
        assertEquals(undated, desk.situation().bases().size());
        assertTrue(listed(desk) > before);
        desk.goTo(LocalDate.parse("1952-04-28"));
        assertEquals(undated, desk.situation().bases().size());
    }

    @Test
    void onceBasesAreDatedUndatedOnesAreHiddenAgain() {
        Desk desk = Desks.on("1951-09-08");
        desk.showUndatedBases();
        desk.goTo(LocalDate.parse("2025-09-11"));
        desk.goTo(LocalDate.parse("1951-09-08"));
        assertTrue(desk.situation().bases().isEmpty());
    }

    @Test
    void whatBearsOnTheSelectionFollowsIt() {
        Desk desk = Desks.on("2025-09-11");
        assertEquals(Set.of(), desk.relatedProperty().getValue());
        desk.select("ter-nc");
        assertTrue(desk.relatedProperty().getValue().contains("ag-raa-fr"));
        desk.clearSelection();
        assertFalse(desk.relatedProperty().getValue().contains("ag-raa-fr"));
    }

    private static int listed(Desk desk) {
        return new EntityList(desk.situation(), new Wording(Language.EN))
                .onTheMap().stream().mapToInt(group -> group.rows().size()).sum();
    }
}

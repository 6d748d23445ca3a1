package brunet.portrayal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Language;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RelatedTest {
    private final Shown shown = Shown.on("2025-09-11", Language.EN);

    @Test
    void toATerritoryItsAgreementsExercisesAndBases() {
        Set<String> related = to("ter-nc");
        assertTrue(
                related.containsAll(Set.of("ag-raa-fr", "ex-bt-2025", "base-plum")),
                related.toString());
        assertFalse(related.contains("ter-nc"));
        assertFalse(related.contains("ag-raa-uk"));
    }

    @Test
    void itIsMutual() {
        assertTrue(to("ag-raa-fr").contains("ter-nc"));
        assertTrue(to("ex-bt-2025").containsAll(Set.of("ter-nc", "ag-raa-fr")));
        assertTrue(to("base-plum").contains("ter-nc"));
    }

    @Test
    void nothingIsRelatedToWhatIsNotThere() {
        assertEquals(Set.of(), to("none"));
    }

    private Set<String> to(String id) {
        return Related.to(shown.situation(), id);
    }
}

package brunet.ui.shell;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class MeasuresTest {

    @Test
    void fullSizeShowsEverything() {
        Measures full = new Measures(1440, 900);
        assertAll(
                () -> assertFalse(full.rail()),
                () -> assertEquals(312, full.left()),
                () -> assertEquals(368, full.right()),
                () -> assertEquals(54, full.strip()),
                () -> assertEquals(132, full.dock()),
                () -> assertEquals(312, full.dockControls()));
    }

    @Test
    void compactSizeHasARailANarrowerCardAndALowerDock() {
        Measures compact = new Measures(1280, 720);
        assertAll(
                () -> assertTrue(compact.rail()),
                () -> assertEquals(48, compact.left()),
                () -> assertEquals(344, compact.right()),
                () -> assertEquals(54, compact.strip()),
                () -> assertEquals(100, compact.dock()),
                () -> assertEquals(300, compact.dockControls()));
    }

    @Test
    void thingsGiveWayAtTheirOwnSizes() {
        assertAll(
                () -> assertTrue(new Measures(1359, 900).rail()),
                () -> assertFalse(new Measures(1360, 900).rail()),
                () -> assertEquals(368, new Measures(1281, 900).right()),
                () -> assertTrue(new Measures(1440, 799).compactDock()),
                () -> assertFalse(new Measures(1440, 800).compactDock()),
                () -> assertTrue(new Measures(1099, 700).slidingCard()),
                () -> assertFalse(new Measures(1100, 700).slidingCard()),
                () -> assertEquals(36, new Measures(1024, 679).strip()),
                () -> assertEquals(54, new Measures(1024, 680).strip()),
                () -> assertEquals(360, new Measures(1720, 1000).left()),
                () -> assertEquals(400, new Measures(1720, 1000).right()));
    }
}

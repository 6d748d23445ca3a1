package brunet.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Language;
import brunet.ui.Desks;
import brunet.ui.kit.Messages;
import brunet.ui.state.Desk;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class SearchViewModelTest {
    private final Desk desk = Desks.on("2024-01-01");
    private final SearchViewModel search = new SearchViewModel(desk, new Messages(Language.EN));

    @Test
    void opensTheChosenHitAndForgetsTheQuery() {
        search.queryProperty().set("takamori 24");
        assertTrue(search.open());
        assertEquals("ex-bt-2024", Desks.selected(desk));
        assertEquals("", search.queryProperty().get());
        assertEquals(LocalDate.parse("2024-01-01"), desk.situation().asOf());
    }

    @Test
    void opensTheChosenHitOnItsOwnDate() {
        search.queryProperty().set("takamori 24");
        assertTrue(search.openOnItsDate());
        assertEquals(LocalDate.parse("2024-09-08"), desk.situation().asOf());
    }

    @Test
    void theCursorStaysAmongTheHits() {
        search.queryProperty().set("takamori");
        search.move(-1);
        assertEquals(0, search.cursorProperty().get());
        search.move(1000);
        int shown = search.shown().getValue().stream().mapToInt(g -> g.hits().size()).sum();
        assertEquals(shown - 1, search.cursorProperty().get());
        search.queryProperty().set("plum");
        assertEquals(0, search.cursorProperty().get());
    }

    @Test
    void opensNothingWhereNothingIsFound() {
        search.queryProperty().set("no such thing");
        assertFalse(search.open());
        assertEquals("", Desks.selected(desk));
    }
}

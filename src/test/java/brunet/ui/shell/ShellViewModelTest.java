package brunet.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Language;
import brunet.domain.Marking;
import brunet.portrayal.Theme;
import brunet.ui.Desks;
import brunet.ui.kit.Messages;
import brunet.ui.state.Desk;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ShellViewModelTest {
    private final Desk desk = Desks.on("2024-09-15");
    private final Messages messages = new Messages(Language.EN);
    private final ShellViewModel shell = new ShellViewModel(desk, messages);

    @Test
    void stripAndStatusFollowTheDate() {
        assertEquals("15 September 2024", shell.date().getValue());
        desk.goTo(LocalDate.parse("2025-09-11"));
        assertEquals("11 September 2025", shell.date().getValue());
        assertTrue(shell.onThisDay().getValue().startsWith("On this day"));
        assertTrue(shell.datedEvents().getValue().endsWith("up to 11 Sep 2025"));
    }

    @Test
    void stripFollowsTheLanguage() {
        messages.speak(Language.FR);
        assertEquals("15 septembre 2024", shell.date().getValue());
    }

    @Test
    void aTabChosenAgainClosesTheListThatLiesOverTheMap() {
        shell.open(Tab.PLACES);
        assertTrue(shell.drawerOpenProperty().get());
        shell.open(Tab.SOURCES);
        assertTrue(shell.drawerOpenProperty().get());
        shell.open(Tab.SOURCES);
        assertFalse(shell.drawerOpenProperty().get());
        assertEquals(Tab.SOURCES, shell.tabProperty().get());
    }

    @Test
    void clearingClosesTheListFirstAndThenTheCard() {
        desk.select("ter-nc");
        shell.open(Tab.PLACES);
        shell.clear();
        assertFalse(shell.drawerOpenProperty().get());
        assertEquals("ter-nc", Desks.selected(desk));
        shell.clear();
        assertEquals("", Desks.selected(desk));
    }

    @Test
    void goesToTheDayOnWhichTheSelectionBegins() {
        desk.select("ex-bt-2025");
        shell.goToSelection();
        assertEquals(LocalDate.parse("2025-09-01"), desk.situation().asOf());
    }

    @Test
    void goesToTheLatestStageOfAnAgreement() {
        desk.select("ag-raa-ph");
        shell.goToSelection();
        assertEquals(LocalDate.parse("2025-09-11"), desk.situation().asOf());
    }

    @Test
    void saysWhatWasKnownWhen() {
        assertEquals("As known today", shell.known().getValue());
        shell.knowWhatWasKnown();
        assertEquals("As known on 15 Sep 2024", shell.known().getValue());
        shell.knowAll();
        assertEquals("As known today", shell.known().getValue());
    }

    @Test
    void themeAndMarkingAreSettings() {
        shell.switchTheme();
        assertEquals(Theme.DARK, desk.settings().theme());
        shell.mark(Marking.GREEN);
        assertEquals(Optional.of(Marking.GREEN), shell.marking().getValue());
    }
}

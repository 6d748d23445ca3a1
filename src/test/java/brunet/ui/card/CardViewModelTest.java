package brunet.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Language;
import brunet.ui.Desks;
import brunet.ui.kit.Messages;
import brunet.ui.state.Desk;
import org.junit.jupiter.api.Test;

final class CardViewModelTest {
    private final Desk desk = Desks.on("2025-09-11");
    private final Messages messages = new Messages(Language.EN);
    private final CardViewModel model = new CardViewModel(desk, messages);

    @Test
    void theCardFollowsSelectionAndLanguage() {
        assertEquals("Nothing selected", model.card().getValue().title());
        desk.select("ter-nc");
        assertEquals("New Caledonia", model.card().getValue().title());
        messages.speak(Language.JA);
        assertEquals("ニューカレドニア", model.card().getValue().title());
    }

    @Test
    void theTextHoldsTheTitleTheFiguresAndTheSources() {
        desk.select("ter-nc");
        String text = model.asText();
        assertTrue(text.contains("New Caledonia"), text);
        assertTrue(text.contains("1,450"), text);
        assertTrue(text.contains("[1] "), text);
    }

    @Test
    void closingSelectsNothing() {
        desk.select("ter-nc");
        model.close();
        assertEquals("", Desks.selected(desk));
    }
}

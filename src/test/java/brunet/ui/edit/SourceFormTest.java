package brunet.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import brunet.domain.Language;
import brunet.domain.Source;
import brunet.ui.Desks;
import brunet.ui.kit.Messages;
import brunet.ui.state.Desk;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class SourceFormTest {
    private final Desk desk = Desks.on("2025-09-11");
    private final Messages messages = new Messages(Language.EN);
    private final Pickers pickers = new Pickers(desk, messages);

    @Test
    void everySourceOfTheRecordIsTheSameAfterItsForm() {
        for (Source source : desk.situation().record().sources()) {
            assertEquals(
                    source,
                    SourceForm.editing(source, pickers, messages)
                            .checked()
                            .getValue()
                            .made()
                            .orElseThrow());
        }
    }

    @Test
    void eachFieldSaysWhyItIsNotRight() {
        SourceForm form =
                SourceForm.empty(pickers, messages, "src-new", LocalDate.parse("2025-09-11"));
        assertEquals("Write the title.", problem(form, Field.TITLE));
        form.titleProperty().set("Forces in the Pacific");
        form.publisherProperty().set("Test Gazette");
        assertEquals("", form.checked().getValue().first());
        form.linkProperty().set("www.example.org");
        assertEquals(
                "Write a link that begins with https:// or http://.", problem(form, Field.LINK));
        form.publishedProperty().set("2026");
        assertEquals("It was read before it was published.", problem(form, Field.READ));
    }

    private static String problem(SourceForm form, Field field) {
        return form.checked().getValue().problem(field);
    }
}

package brunet.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Claim;
import brunet.domain.Language;
import brunet.domain.Property;
import brunet.domain.Value;
import brunet.ui.Desks;
import brunet.ui.kit.Messages;
import brunet.ui.state.Desk;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ClaimFormTest {
    private final Desk desk = Desks.on("2025-09-11");
    private final Messages messages = new Messages(Language.EN);
    private final Pickers pickers = new Pickers(desk, messages);

    @Test
    void aFormThatIsNotFilledInSaysWhatIsMissing() {
        ClaimForm form = ClaimForm.on(Optional.empty(), pickers, messages, "new");
        assertEquals("Choose what it is about.", form.checked().getValue().first());
        assertTrue(form.checked().getValue().made().isEmpty());
    }

    @Test
    void aClaimOnTheMatterOfAnotherSaysWhatItDisputes() {
        ClaimForm form = ClaimForm.like(claim("fp-fanc-1650"), pickers, messages, "new");
        assertEquals("Write the number.", form.checked().getValue().problem(Field.VALUE));
        type(form, "2,400");
        assertTrue(form.contested().getValue().getFirst().value().startsWith("1,650"));
        type(form, "1650");
        assertTrue(form.contested().getValue().isEmpty());
    }

    @Test
    void aNumberIsReadWithTheSignsOfTheLanguage() {
        messages.speak(Language.FR);
        ClaimForm form =
                ClaimForm.like(claim("fp-fanc-1650"), new Pickers(desk, messages), messages, "new");
        type(form, "2\u202f400,5");
        assertTrue(form.checked().getValue().made().isPresent());
        assertEquals(
                "2400.5",
                ((Value.Quantity) form.checked().getValue().made().orElseThrow().value())
                        .amount()
                        .toPlainString());
        type(form, "beaucoup");
        assertFalse(form.checked().getValue().problem(Field.VALUE).isEmpty());
    }

    @Test
    void everyClaimOfTheRecordIsTheSameAfterItsForm() {
        for (Claim claim : desk.situation().record().claims()) {
            Checked<Claim> checked =
                    ClaimForm.editing(claim, pickers, messages).checked().getValue();
            Claim made = checked.made().orElseThrow(() -> new AssertionError(checked.problems()));
            assertEquals(claim.id(), made.id());
            if (claim.property() != Property.STAGE) {
                assertEquals(claim.statement().toString(), made.statement().toString());
            }
            assertEquals(claim.grounds(), made.grounds());
            assertEquals(claim.ranking(), made.ranking());
            assertEquals(claim.modality(), made.modality());
        }
    }

    @Test
    void whenItHoldsIsReadAndSaid() {
        ClaimForm form = ClaimForm.like(claim("fp-fanc-1650"), pickers, messages, "new");
        form.validProperty().set("2024-09-08/2024-09-20");
        assertEquals("Reads as 8–20 Sep 2024.", form.validReadAs());
        form.validProperty().set("2024-09-20/2024-09-08");
        assertEquals("It ends before it starts.", form.checked().getValue().problem(Field.VALID));
        form.validProperty().set("31 Sep 2024");
        assertEquals("September 2024 has 30 days.", form.checked().getValue().problem(Field.VALID));
    }

    private Claim claim(String id) {
        return desk.situation().record().claim(id).orElseThrow();
    }

    private static void type(ClaimForm form, String amount) {
        form.value().getValue().orElseThrow().amount.set(amount);
    }
}

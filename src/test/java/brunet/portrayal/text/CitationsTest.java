package brunet.portrayal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Claim;
import brunet.domain.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationsTest {
    private final Citations citations = new Citations(Shown.theRecord(), new Wording(Language.EN));

    @Test
    void sources_are_numbered_in_the_order_of_their_first_use() {
        assertEquals(List.of(1, 2), citations.mark(claim("fp-fanc-1450")));
        assertEquals(List.of(3), citations.mark(claim("fp-fanc-1600")));
        assertEquals(List.of(1, 2), citations.mark(claim("fp-fanc-1450")));
        assertEquals(
                List.of("Cols Bleus, French Navy, 23 Aug 2023 A"),
                citations.entries().stream().limit(1).map(Citations.Entry::line).toList());
        assertEquals(3, citations.entries().size());
    }

    @Test
    void a_claim_without_a_source_says_that_it_is_not_verified() {
        Claim capital = claim("ter-nc.capital");
        assertEquals(List.of(new Run.NotVerified("not verified")), citations.runs(capital));
        assertTrue(citations.entries().isEmpty());
    }

    private static Claim claim(String id) {
        return Shown.theRecord().claim(id).orElseThrow();
    }
}

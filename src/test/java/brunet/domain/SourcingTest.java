package brunet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Sourcing.Filter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourcingTest {
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");

    private final Records records =
            new Records()
                    .source("a", "2024")
                    .source("b", "2024")
                    .source("copy", "2024", "a")
                    .force("main", Operator.EXACTLY, 100, "2024", Rank.PREFERRED, "a", "copy")
                    .force("other", 200, "2024", "b")
                    .signed("signed", "2024-03-01/..", "a", "b")
                    .add(
                            "bare",
                            Records.TERRITORY,
                            Property.CAPITAL,
                            new Value.Text(Records.text("Port")),
                            "2024",
                            Rank.NORMAL);

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }

    private List<String> find(Filter filter) {
        return ids(new Sourcing(records.record()).find(filter));
    }

    @Test
    void aSourceKnowsWhatWasTakenFromIt() {
        Sourcing sourcing = new Sourcing(records.record());
        assertEquals(List.of("main", "signed"), ids(sourcing.takenFrom("a")));
        assertEquals(List.of("copy"), sourcing.derivedFrom("a").stream().map(Source::id).toList());
    }

    @Test
    void filtersFindWhatNeedsWork() {
        assertEquals(List.of("bare"), find(new Filter.Unsourced()));
        assertEquals(List.of("main", "other"), find(new Filter.SingleChain()));
        assertEquals(List.of("main", "other"), find(new Filter.Disputed()));
        assertEquals(List.of(), find(new Filter.Rejected()));
        assertEquals(
                List.of("main", "other", "signed"),
                find(new Filter.NotCheckedSince(LocalDate.parse("2026-02-01"))));
        assertEquals(List.of(), find(new Filter.NotCheckedSince(LocalDate.parse("2026-01-31"))));
    }

    @Test
    void whatWouldFallWithASourceIsListed() {
        Fall fall = new Sourcing(records.record()).fall("a", DAY);
        assertEquals(List.of("main"), ids(fall.claims()));
        assertEquals(1, fall.disputes().size());
        assertEquals(List.of("main"), ids(fall.shifts().stream().map(Fall.Shift::before).toList()));
        assertEquals(List.of("other"), ids(fall.shifts().stream().map(Fall.Shift::after).toList()));
    }

    @Test
    void whatFellWithAWithdrawnSourceIsListedTheSame() {
        Fall before = new Sourcing(records.record()).fall("a", DAY);
        records.withdraw("a", "2025-06-01");
        assertEquals(
                ids(before.claims()), ids(new Sourcing(records.record()).fall("a", DAY).claims()));
        assertEquals(List.of("main"), find(new Filter.Rejected()));
    }

    @Test
    void withASourceThatOthersConfirmNothingFalls() {
        Fall fall = new Sourcing(records.record()).fall("copy", DAY);
        assertTrue(fall.claims().isEmpty());
        assertTrue(fall.disputes().isEmpty());
        assertTrue(fall.shifts().isEmpty());
    }
}

package brunet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is known on a date, and what it rests on.
class KnowledgeTest {
    private static Claim claim(Knowledge knowledge, String id) {
        return knowledge.claim(id).orElseThrow();
    }

    private static Support support(Knowledge knowledge, String id) {
        return knowledge.support(claim(knowledge, id));
    }

    @Test
    void aCopyIsASourceButNoSecondChain() {
        Knowledge knowledge =
                new Records()
                        .source("report", "2024")
                        .source("copy", "2024", "report")
                        .source("copy-of-copy", "2024", "copy")
                        .source("other", "2024")
                        .force("one", 100, "2024", "report", "copy", "copy-of-copy")
                        .force("two", 100, "2024", "copy-of-copy", "other")
                        .knowledge();
        assertEquals(new Support(3, 1), support(knowledge, "one"));
        assertEquals(new Support(2, 2), support(knowledge, "two"));
    }

    @Test
    void copiesOfAReportThatIsNotCitedAreOneChain() {
        Knowledge knowledge =
                new Records()
                        .source("report", "2024")
                        .source("copy", "2024", "report")
                        .source("copy-2", "2024", "report")
                        .force("one", 100, "2024", "copy", "copy-2")
                        .knowledge();
        assertEquals(new Support(2, 1), support(knowledge, "one"));
    }

    @Test
    void aDigestOfTwoReportsAddsNoChainToThem() {
        Knowledge knowledge =
                new Records()
                        .source("a", "2024")
                        .source("b", "2024")
                        .source("digest", "2024", "a", "b")
                        .force("one", 100, "2024", "digest", "a", "b")
                        .force("two", 100, "2024", "digest")
                        .knowledge();
        assertEquals(new Support(3, 2), support(knowledge, "one"));
        assertEquals(new Support(1, 1), support(knowledge, "two"));
    }

    @Test
    void sourcesThatCopyEachOtherAreOneChain() {
        Knowledge knowledge =
                new Records()
                        .source("a", "2024", "b")
                        .source("b", "2024", "c")
                        .source("c", "2024", "a")
                        .source("d", "2024", "b")
                        .force("one", 100, "2024", "a", "b", "c", "d")
                        .knowledge();
        assertEquals(new Support(4, 1), support(knowledge, "one"));
    }

    @Test
    void aFigureGoesByTheClaimWithMoreChainsNotMoreCopies() {
        Knowledge knowledge =
                new Records()
                        .source("a", "2024")
                        .source("b", "2024", "a")
                        .source("c", "2024", "a")
                        .source("d", "2024")
                        .source("e", "2024")
                        .force("copied", 100, "2024", "a", "b", "c")
                        .force("confirmed", 200, "2024", "d", "e")
                        .knowledge();
        assertEquals(
                "confirmed", knowledge.best(knowledge.on(Records.TERRITORY)).orElseThrow().id());
    }

    @Test
    void aRankThatALaterClaimBroughtIsNotKnownBefore() {
        Records records =
                new Records()
                        .source("early", "2024-01-10")
                        .source("late", "2025-06-10")
                        .force("old", Operator.EXACTLY, 100, "2023", Rank.DEPRECATED, "early")
                        .force("new", Operator.EXACTLY, 200, "2023", Rank.PREFERRED, "late")
                        .dispute("d", List.of("old", "new"), List.of("new"));
        assertEquals(Rank.NORMAL, claim(records.knownOn("2025-06-09"), "old").rank());
        assertEquals(Rank.DEPRECATED, claim(records.knownOn("2025-06-10"), "old").rank());
        assertTrue(records.knownOn("2025-06-09").disputes().isEmpty());
    }

    @Test
    void aFindingThatALaterClaimBroughtIsNotKnownBefore() {
        Records records =
                new Records()
                        .source("early", "2024-01-10")
                        .source("late", "2025-06-10")
                        .force("a", 100, "2023", "early")
                        .force("b", 200, "2023", "early")
                        .force("c", 300, "2023", "late")
                        .dispute("d", List.of("a", "b", "c"), List.of("b"));
        Dispute before = records.knownOn("2024-12-31").disputes().iterator().next();
        assertEquals(List.of("a", "b"), before.claimIds());
        assertEquals(Optional.empty(), before.finding());
        assertTrue(
                records.knownOn("2025-12-31").disputes().iterator().next().finding().isPresent());
    }

    @Test
    void claimsThatOnlyALaterOneDisputesAreNotInDisputeBefore() {
        Records records =
                new Records()
                        .source("early", "2024-01-10")
                        .source("late", "2025-06-10")
                        .force("a", Operator.ABOUT, 100, "2023", Rank.NORMAL, "early")
                        .force("b", 101, "2023", "early")
                        .force("c", 300, "2023", "late")
                        .dispute("d", List.of("a", "b", "c"), List.of("a", "b"));
        assertTrue(records.knownOn("2024-12-31").disputes().isEmpty());
    }

    @Test
    void aMonthIsKnownFromItsEnd() {
        Records records = new Records().source("s", "2024-05").force("a", 100, "2024", "s");
        assertTrue(records.knownOn("2024-05-30").claim("a").isEmpty());
        assertTrue(records.knownOn("2024-05-31").claim("a").isPresent());
    }

    @Test
    void aClaimFallsWithTheLastOfItsSources() {
        Records records =
                new Records()
                        .source("a", "2024-01-10")
                        .source("copy", "2024-01-11", "a")
                        .source("b", "2024-01-12")
                        .force("lost", 100, "2024", "a", "copy")
                        .force("kept", 200, "2024", "a", "b")
                        .withdraw("a", "2025-01-01");
        Knowledge after = records.knowledge();
        assertTrue(after.fallen(claim(after, "lost")));
        assertEquals(
                new Claim.Ranking(Rank.DEPRECATED, Optional.of(Records.text("denied"))),
                claim(after, "lost").ranking());
        assertEquals(new Support(0, 0), support(after, "lost"));
        assertFalse(after.fallen(claim(after, "kept")));
        assertEquals(new Support(1, 1), support(after, "kept"));
        assertTrue(after.disputes().isEmpty());
    }

    @Test
    void aWithdrawalIsNotKnownBeforeItsDay() {
        Records records =
                new Records()
                        .source("a", "2024-01-10")
                        .force("one", 100, "2024", "a")
                        .withdraw("a", "2025-01-01");
        Knowledge before = records.knownOn("2024-12-31");
        assertFalse(before.fallen(claim(before, "one")));
        Knowledge after = records.knownOn("2025-01-01");
        assertTrue(after.fallen(claim(after, "one")));
    }
}

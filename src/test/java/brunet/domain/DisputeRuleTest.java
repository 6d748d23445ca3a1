package brunet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import brunet.store.DefaultRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisputeRuleTest {
    @ParameterizedTest
    @CsvSource({
        "ABOUT,   7000, OVER,     6350, 1",
        "ABOUT,   7000, EXACTLY,  7100, 0",
        "OVER,    7000, EXACTLY,  7200, 0",
        "UNDER,   7000, EXACTLY,  7100, 1",
        "NEARLY,  7000, EXACTLY,  6900, 0",
        "EXACTLY, 7000, EXACTLY,  7001, 1",
        "EXACTLY, 7000, AT_LEAST, 7000, 0",
    })
    void figuresDifferBeyondTheirOperators(
            Operator one, int amount, Operator other, int otherAmount, int disputes) {
        Knowledge knowledge =
                new Records()
                        .force("a", one, amount, "2024", Rank.NORMAL)
                        .force("b", other, otherAmount, "2024", Rank.NORMAL)
                        .knowledge();
        assertEquals(disputes, knowledge.disputes().size());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-11/.., 2023-01-12/.., 1",
        "2023-01-11/.., 2023-01/..,    0",
        "2023-02/..,    2023-01-31/.., 1",
        "2022/..,       2023-01/..,    1",
        "2023/..,       2023-01-11/.., 0",
        "2023-01-11,    2023-01-11/.., 0",
        "/..,           2023-01-11/.., 0",
    })
    void aStageIsReachedOnOneDay(String one, String other, int disputes) {
        Knowledge knowledge = new Records().signed("a", one).signed("b", other).knowledge();
        assertEquals(disputes, knowledge.disputes().size());
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023, 1",
        "2023, 2023-07, 1",
        "2023, 2024, 0",
        "2023-07/.., 2024-01/.., 0",
    })
    void aLaterStrengthFollowsAnEarlierOne(String one, String other, int disputes) {
        Knowledge knowledge = new Records().force("a", 100, one).force("b", 200, other).knowledge();
        assertEquals(disputes, knowledge.disputes().size());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-08/2024-09-20, 2024-09-08/2024-09-21, 1",
        "2024-09,               2024-09-08/2024-09-20, 0",
        "2024-09-08/..,         2024-09-08/2024-09-20, 0",
        "2024-08,               2024-09-08/2024-09-20, 1",
    })
    void datesOfAnExerciseDifferWhereTheyShareNoDay(String one, String other, int disputes) {
        Knowledge knowledge = new Records().held("a", one).held("b", other).knowledge();
        assertEquals(disputes, knowledge.disputes().size());
    }

    /// The 54 places where the sources of the default record disagree: three numbers are not used.
    @Test
    void everyKnownConflictOfTheDefaultRecordIsADispute() {
        Set<String> conflicts = new TreeSet<>();
        for (int i = 1; i <= 57; i++) {
            conflicts.add("C%02d".formatted(i));
        }
        conflicts.removeAll(Set.of("C50", "C55", "C56"));
        assertEquals(54, conflicts.size());
        defaultDisputes().stream()
                .filter(dispute -> dispute.finding().isPresent())
                .filter(dispute -> dispute.claimIds().size() > 1)
                .forEach(dispute -> conflicts.remove(dispute.id()));
        assertEquals(Set.of(), conflicts);
    }

    /// The README's Decisions say why each of them is right.
    @Test
    void theRuleFindsTheseDisputesBesides() {
        assertEquals(
                List.of(
                        "base-okinawa-msdf.location~base-okinawa-msdf.location.2",
                        "ex-ps24.held~ex-ps24.held.2",
                        "ter-clipperton.eez-area.2013~ter-clipperton.eez-area.2021",
                        "ter-nc.eez-area.2013~ter-nc.eez-area.2021",
                        "ter-pf.eez-area.2013~ter-pf.eez-area.2015",
                        "ter-pf.eez-area.2013~ter-pf.eez-area.2021",
                        "ter-pf.eez-area.2021~ter-pf.eez-area.2015",
                        "ter-re.eez-area.2013~ter-re.eez-area.2021",
                        "ter-taaf.eez-area.crozet.2013~ter-taaf.eez-area.crozet.2021",
                        "ter-wf.eez-area.2013~ter-wf.eez-area.2021",
                        "ter-yt.eez-area.2013~ter-yt.eez-area.2021"),
                defaultDisputes().stream()
                        .filter(dispute -> dispute.finding().isEmpty())
                        .map(Dispute::id)
                        .sorted()
                        .toList());
    }

    private static List<Dispute> defaultDisputes() {
        var pack = DefaultRecord.read();
        Record record =
                new Record(
                        pack.sources(),
                        pack.scopes(),
                        pack.entities(),
                        pack.claims(),
                        pack.disputes());
        return new ArrayList<>(new Knowledge(record, Optional.empty()).disputes());
    }
}

package brunet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Happening.Phase;
import brunet.domain.exchange.Pack;
import brunet.store.DefaultRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the default record says on dates that its sources settle.
class SituationTest {
    private static final Record RECORD = read();

    private static Record read() {
        Pack pack = DefaultRecord.read();
        return new Record(
                pack.sources(), pack.scopes(), pack.entities(), pack.claims(), pack.disputes());
    }

    private static Situation on(String day) {
        return Situation.of(new Knowledge(RECORD, Optional.empty()), LocalDate.parse(day));
    }

    private static StageMark stage(Situation situation, String agreement) {
        return situation.agreement(agreement).orElseThrow().current().orElseThrow();
    }

    @Test
    void thePhilippinesAgreementIsInTalksAsTheArticleKnewIt() {
        LocalDate day = LocalDate.parse("2024-05-03");
        Situation situation = Situation.of(new Knowledge(RECORD, Optional.of(day)), day);
        assertEquals(Stage.TALKS, stage(situation, "ag-raa-ph").stage());
    }

    @Test
    void thePhilippinesAgreementIsInForceSinceSeptember2025() {
        StageMark mark = stage(on("2025-10-01"), "ag-raa-ph");
        assertEquals(Stage.IN_FORCE, mark.stage());
        assertEquals(Optional.of(Edtf.date("2025-09-11")), mark.date());
    }

    @Test
    void itIsNotInForceTheDayBefore() {
        assertEquals(Stage.RATIFIED, stage(on("2025-09-10"), "ag-raa-ph").stage());
    }

    @Test
    void theBritishAgreementKeepsBothDatesOfItsSignature() {
        AgreementState agreement = on("2025-10-01").agreement("ag-raa-uk").orElseThrow();
        StageMark signed =
                agreement.stages().stream()
                        .filter(m -> m.stage() == Stage.SIGNED)
                        .findFirst()
                        .orElseThrow();
        assertEquals(Optional.of(Edtf.date("2023-01-11")), signed.date());
        assertTrue(signed.alternatives().stream().anyMatch(c -> c.id().equals("A-022")));
        assertTrue(agreement.disputed());
        assertEquals(
                Optional.of(Edtf.date("2023-10-15")), agreement.current().orElseThrow().date());
    }

    @Test
    void theIndianEntryOfTheArticleReachesNoStage() {
        AgreementState entry = on("2025-10-01").agreement("ag-raa-in").orElseThrow();
        assertTrue(entry.current().isEmpty());
        assertTrue(entry.disputed());
    }

    @Test
    void brunetTakamori24RunsFromItsFirstDayToItsLast() {
        assertEquals(Phase.UPCOMING, phase("2024-09-07"));
        assertEquals(Phase.RUNNING, phase("2024-09-08"));
        assertEquals(Phase.RUNNING, phase("2024-09-20"));
        assertEquals(Phase.PAST, phase("2024-09-21"));
    }

    private static Phase phase(String day) {
        return on(day).happening("ex-bt-2024").orElseThrow().phase();
    }

    @Test
    void theForcesInNewCaledoniaAreDisputed() {
        Figure forces =
                on("2025-09-11")
                        .profile("ter-nc")
                        .flatMap(p -> p.figure(Property.PERSONNEL))
                        .orElseThrow();
        List<BigDecimal> values =
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(forces.claim()),
                                forces.alternatives().stream())
                        .map(c -> ((Value.Quantity) c.value()).amount())
                        .toList();
        assertTrue(
                values.containsAll(
                        List.of(new BigDecimal(1450), new BigDecimal(1600), new BigDecimal(1650))),
                values::toString);
    }

    @Test
    void in1951ThereIsTheSecurityTreatyAndAlmostNothingElse() {
        Situation situation = on("1951-09-08");
        assertEquals(
                List.of("ag-treaty-1951"),
                situation.reached().stream().map(a -> a.entity().id()).toList());
        assertTrue(situation.bases().isEmpty());
        assertTrue(situation.exercises().stream().allMatch(e -> e.phase() == Phase.UPCOMING));
        assertTrue(situation.territories().stream().allMatch(t -> t.figures().isEmpty()));
    }

    @Test
    void theChronicleStepsFromChangeToChange() {
        Chronicle chronicle = Chronicle.of(new Knowledge(RECORD, Optional.empty()));
        assertEquals(Optional.of(LocalDate.parse("1951-09-08")), chronicle.first());
        assertEquals(
                Optional.of(LocalDate.parse("1952-04-28")),
                chronicle.changeAfter(LocalDate.parse("1951-09-08")));
        assertTrue(chronicle.changeBefore(LocalDate.parse("1951-09-08")).isEmpty());
        assertFalse(chronicle.on(LocalDate.parse("2025-09-11")).isEmpty());
    }
}

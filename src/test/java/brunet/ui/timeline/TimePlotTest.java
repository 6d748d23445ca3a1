package brunet.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Chronicle;
import brunet.domain.Claim;
import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.Knowledge;
import brunet.domain.LocalText;
import brunet.domain.PartialDate;
import brunet.domain.Period;
import brunet.domain.Property;
import brunet.domain.Rank;
import brunet.domain.Record;
import brunet.domain.Value;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimePlotTest {
    private static final LocalDate LAST_SOURCE = LocalDate.of(2026, 3, 13);

    private static TimePlot plot(PartialDate... dates) {
        List<Entity> entities = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < dates.length; i++) {
            String id = "ev-" + i;
            entities.add(
                    new Entity(
                            id,
                            EntityKind.EVENT,
                            new LocalText(id, id, id),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            Map.of()));
            claims.add(
                    new Claim(
                            id + ".happened",
                            id,
                            new Claim.Statement(
                                    Property.HAPPENED,
                                    new Value.During(Period.of(dates[i])),
                                    Optional.empty()),
                            Optional.empty(),
                            new Claim.Modality.Asserted(Optional.empty()),
                            new Claim.Ranking(Rank.NORMAL, Optional.empty()),
                            new Claim.Grounds(List.of(), Optional.empty())));
        }
        Record record = new Record(List.of(), List.of(), entities, claims, List.of());
        return TimePlot.of(
                Chronicle.of(new Knowledge(record, Optional.empty())),
                LAST_SOURCE,
                TimeFrame.of(1128, 132));
    }

    private static PartialDate day(int year, int month, int day) {
        return PartialDate.day(LocalDate.of(year, month, day));
    }

    @Test
    void everyDayIsFoundAgainAtItsPlace() {
        TimeScale scale = plot(day(1951, 9, 8)).scale();
        LocalDate day = LocalDate.of(2010, 1, 1);
        while (day.isBefore(scale.end())) {
            assertEquals(day, scale.dayAt(scale.x(day)));
            day = day.plusDays(11);
        }
    }

    @Test
    void columnsAreMonthsFrom2010AndTwoYearsBefore() {
        TimeScale scale = plot(day(1951, 9, 8)).scale();
        TimeColumn early = scale.column(LocalDate.of(1954, 6, 11));
        assertEquals(LocalDate.of(1953, 1, 1), early.from());
        assertEquals(LocalDate.of(1954, 12, 31), early.to());
        TimeColumn late = scale.column(LocalDate.of(2024, 2, 11));
        assertEquals(LocalDate.of(2024, 2, 1), late.from());
        assertEquals(LocalDate.of(2024, 2, 29), late.to());
    }

    @Test
    void daysOutsideStandAtTheEnds() {
        TimeScale scale = plot(day(1951, 9, 8)).scale();
        assertEquals(scale.left(), scale.x(LocalDate.of(1858, 12, 31)));
        assertEquals(scale.right(), scale.x(LocalDate.of(2040, 1, 1)));
        assertEquals(LocalDate.of(1951, 1, 1), scale.dayAt(-50));
        assertEquals(LocalDate.of(2026, 12, 31), scale.dayAt(5000));
    }

    @Test
    void whatIsKnownToTheYearStandsInJulyBelowWhatIsKnownToTheDay() {
        TimePlot plot = plot(day(2018, 7, 3), PartialDate.year(2018));
        TimeColumn july = plot.scale().column(LocalDate.of(2018, 7, 1));
        List<TimeMark> marks = plot.in(july).toList();
        assertEquals(2, marks.size());
        assertFalse(marks.getFirst().exact());
        assertEquals(0, marks.getFirst().row());
        assertEquals(1, marks.getLast().row());
        assertTrue(marks.getFirst().reached(LocalDate.of(2018, 1, 1)));
    }

    @Test
    void aPlaceNearAChangeMeansItsDay() {
        TimePlot plot = plot(day(2020, 3, 17));
        double x = plot.scale().x(LocalDate.of(2020, 3, 17));
        assertEquals(LocalDate.of(2020, 3, 17), plot.snapped(x + 2.5, 3));
        assertEquals(LocalDate.of(2020, 3, 17), plot.snapped(x - 2.5, 3));
        assertEquals(plot.scale().dayAt(x + 2.5), plot.snapped(x + 2.5, 0));
        assertEquals(plot.scale().dayAt(x + 4), plot.snapped(x + 4, 3));
    }

    @Test
    void squaresAreSmallerInTallColumnsAndBarsInColumnsTooTallToCount() {
        PartialDate may = PartialDate.month(YearMonth.of(2024, 5));
        assertEquals(4.9, plot(may).pitch(), 1e-9);
        TimePlot fourteen = plot(repeated(may, 14));
        assertEquals(45.0 / 14, fourteen.pitch(), 1e-9);
        assertFalse(fourteen.bars());
        assertTrue(plot(repeated(may, 16)).bars());
    }

    private static PartialDate[] repeated(PartialDate date, int times) {
        return java.util.Collections.nCopies(times, date).toArray(PartialDate[]::new);
    }
}

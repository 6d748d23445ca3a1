package brunet.ui.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// Where days stand along the time line: months from 2010, before it steps of two years in less
/// room.
///
/// @param start the first day
/// @param end the day after the last
/// @param middle where 2010 begins; at the left end when nothing is earlier
record TimeScale(LocalDate start, LocalDate end, double left, double middle, double right) {
    static final LocalDate MONTHS_FROM = LocalDate.of(2010, 1, 1);
    static final int STEP_YEARS = 2;
    private static final double MOST_EARLY = 0.25;

    /// Whole years around two days.
    ///
    /// @param earlyYear how wide a year before 2010 is
    static TimeScale over(
            LocalDate first, LocalDate last, double left, double right, double earlyYear) {
        LocalDate start = first.withDayOfYear(1);
        LocalDate end = last.withDayOfYear(1).plusYears(1);
        if (!end.isAfter(MONTHS_FROM)) {
            end = MONTHS_FROM.plusYears(1);
        }
        int earlyYears = Math.max(0, MONTHS_FROM.getYear() - start.getYear());
        double early = Math.min(earlyYears * earlyYear, (right - left) * MOST_EARLY);
        return new TimeScale(start, end, left, left + early, right);
    }

    boolean early() {
        return start.isBefore(MONTHS_FROM);
    }

    private LocalDate lateStart() {
        return early() ? MONTHS_FROM : start;
    }

    /// Where a day stands; one outside stands at the end it is beyond.
    double x(LocalDate day) {
        if (day.isBefore(start)) {
            return left;
        }
        if (!day.isBefore(end)) {
            return right;
        }
        return day.isBefore(lateStart())
                ? between(day, start, MONTHS_FROM, left, middle)
                : between(day, lateStart(), end, middle, right);
    }

    private static double between(
            LocalDate day, LocalDate from, LocalDate to, double left, double right) {
        return left + (right - left) * days(from, day) / days(from, to);
    }

    private static double days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    /// The day that stands at a place, the nearest one where none does.
    LocalDate dayAt(double x) {
        LocalDate day =
                x < middle
                        ? start.plusDays(day(x, left, middle, days(start, lateStart())))
                        : lateStart().plusDays(day(x, middle, right, days(lateStart(), end)));
        LocalDate last = end.minusDays(1);
        return day.isBefore(start) ? start : day.isAfter(last) ? last : day;
    }

    private static long day(double x, double left, double right, double days) {
        return (long) Math.floor((x - left) / (right - left) * days + 1e-6);
    }

    TimeColumn column(LocalDate day) {
        LocalDate from;
        LocalDate next;
        if (day.isBefore(lateStart())) {
            int steps = (day.getYear() - start.getYear()) / STEP_YEARS;
            from = start.plusYears((long) steps * STEP_YEARS);
            next = from.plusYears(STEP_YEARS);
            next = next.isAfter(MONTHS_FROM) ? MONTHS_FROM : next;
        } else {
            from = YearMonth.from(day).atDay(1);
            next = from.plusMonths(1);
        }
        return new TimeColumn(from, next.minusDays(1), x(from), x(next) - x(from));
    }
}

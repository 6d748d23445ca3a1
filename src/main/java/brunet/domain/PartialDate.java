package brunet.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/// A date known to the day, month or year, possibly approximate. It covers its whole month or year.
///
/// @param first the first day it covers
public record PartialDate(LocalDate first, Precision precision, boolean approximate) {
    public PartialDate {
        first =
                switch (precision) {
                    case DAY -> first;
                    case MONTH -> first.withDayOfMonth(1);
                    case YEAR -> first.withDayOfYear(1);
                };
    }

    public static PartialDate day(LocalDate day) {
        return new PartialDate(day, Precision.DAY, false);
    }

    public static PartialDate month(YearMonth month) {
        return new PartialDate(month.atDay(1), Precision.MONTH, false);
    }

    public static PartialDate year(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR, false);
    }

    /// The last day it covers.
    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> YearMonth.from(first).atEndOfMonth();
            case YEAR -> LocalDate.of(first.getYear(), 12, 31);
        };
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last());
    }

    @Override
    public String toString() {
        return Edtf.format(this);
    }
}

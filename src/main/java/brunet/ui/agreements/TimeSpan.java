package brunet.ui.agreements;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// What the time axis of the lanes reaches over.
///
/// @param end the first day beyond
record TimeSpan(LocalDate from, LocalDate end) {

    /// Where a day stands on an axis of a width; beyond its ends for days outside.
    double x(LocalDate day, double width) {
        double days = ChronoUnit.DAYS.between(from, end);
        return ChronoUnit.DAYS.between(from, day) / days * width;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(end);
    }
}

package brunet.ui.timeline;

import java.time.LocalDate;

/// A stretch of the time line on whose days things pile up.
///
/// @param to its last day
record TimeColumn(LocalDate from, LocalDate to, double x, double width) {
    double centre() {
        return x + width / 2;
    }

    boolean month() {
        return from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
    }
}

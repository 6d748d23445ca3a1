package brunet.ui.timeline;

import brunet.domain.Occurrence;
import brunet.domain.Precision;
import java.time.LocalDate;

/// A dated thing in its place on the time line.
///
/// @param row how many things lie between it and the line
record TimeMark(Occurrence occurrence, TimeColumn column, int row) {
    enum Kind {
        WORD,
        EXERCISE,
        INCIDENT
    }

    Kind kind() {
        return switch (occurrence.type()) {
            case STAGE, MILESTONE, EVENT -> Kind.WORD;
            case EXERCISE_BEGINS, EXERCISE_ENDS -> Kind.EXERCISE;
            case INCIDENT -> Kind.INCIDENT;
        };
    }

    boolean deed() {
        return occurrence.type().deed();
    }

    /// Whether its day is known.
    static boolean exact(Occurrence occurrence) {
        return occurrence.date().precision() == Precision.DAY && !occurrence.date().approximate();
    }

    boolean exact() {
        return exact(occurrence);
    }

    boolean reached(LocalDate asOf) {
        return !occurrence.date().first().isAfter(asOf);
    }
}

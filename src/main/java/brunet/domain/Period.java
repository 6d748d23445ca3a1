package brunet.domain;

import java.time.LocalDate;
import java.util.Optional;

/// A stretch of time between two bounds, both inclusive.
public record Period(Bound start, Bound end) {
    /// One end of a period.
    public sealed interface Bound {
        record At(PartialDate date) implements Bound {}

        /// Goes on without a limit.
        record Open() implements Bound {}

        /// Has a limit that no source gives.
        record Unknown() implements Bound {}
    }

    public static final Bound OPEN = new Bound.Open();
    public static final Bound UNKNOWN = new Bound.Unknown();

    public Period {
        if (start instanceof Bound.At(PartialDate from)
                && end instanceof Bound.At(PartialDate to)
                && to.last().isBefore(from.first())) {
            throw new IllegalArgumentException("ends before it starts: " + from + "/" + to);
        }
    }

    public static Period of(PartialDate date) {
        return new Period(new Bound.At(date), new Bound.At(date));
    }

    public static Period since(PartialDate date) {
        return new Period(new Bound.At(date), OPEN);
    }

    public Optional<PartialDate> startDate() {
        return date(start);
    }

    public Optional<PartialDate> endDate() {
        return date(end);
    }

    /// Whether a source gives any bound at all.
    public boolean dated() {
        return startDate().isPresent() || endDate().isPresent();
    }

    /// Whether it has begun by the day; a month or year counts from its first day.
    public boolean begunBy(LocalDate day) {
        return startDate().map(from -> !from.first().isAfter(day)).orElse(true);
    }

    /// Whether it is over on the day; a month or year counts to its last day.
    public boolean overBy(LocalDate day) {
        return endDate().map(to -> to.last().isBefore(day)).orElse(false);
    }

    public boolean covers(LocalDate day) {
        return begunBy(day) && !overBy(day);
    }

    public boolean overlaps(Period other) {
        boolean afterOther = after(this, other);
        boolean otherAfter = after(other, this);
        return !afterOther && !otherAfter;
    }

    private static boolean after(Period later, Period earlier) {
        return later.startDate().isPresent()
                && earlier.endDate().isPresent()
                && later.startDate().get().first().isAfter(earlier.endDate().get().last());
    }

    private static Optional<PartialDate> date(Bound bound) {
        return bound instanceof Bound.At(PartialDate date) ? Optional.of(date) : Optional.empty();
    }

    @Override
    public String toString() {
        return Edtf.format(this);
    }
}

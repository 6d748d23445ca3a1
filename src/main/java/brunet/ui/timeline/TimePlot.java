package brunet.ui.timeline;

import brunet.domain.Chronicle;
import brunet.domain.Occurrence;
import brunet.domain.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What stands where on the time line of one size: words pile up above the line, deeds below it.
///
/// @param lastSource the day after which nothing can be known
/// @param marks in the order of columns, from the line outwards
/// @param tallestWords how many words the fullest column holds
record TimePlot(
        Chronicle chronicle,
        LocalDate lastSource,
        TimeFrame frame,
        TimeScale scale,
        List<TimeMark> marks,
        int tallestWords,
        int tallestDeeds) {
    private static final double PITCH = 4.9;
    private static final double GAP = 0.6;

    /// Above so many in a column, and below such a pitch, squares can no longer be counted.
    private static final int COUNTABLE = 12;

    private static final double LEAST_PITCH = 3;

    TimePlot {
        marks = List.copyOf(marks);
    }

    static TimePlot of(Chronicle chronicle, LocalDate lastSource, TimeFrame frame) {
        TimeScale scale =
                TimeScale.over(
                        chronicle.first().orElse(lastSource),
                        chronicle.last().filter(day -> day.isAfter(lastSource)).orElse(lastSource),
                        frame.left(),
                        frame.right(),
                        frame.earlyYear());
        List<TimeMark> marks = marks(chronicle, scale);
        return new TimePlot(
                chronicle,
                lastSource,
                frame,
                scale,
                marks,
                tallest(marks, mark -> !mark.deed()),
                tallest(marks, TimeMark::deed));
    }

    private static List<TimeMark> marks(Chronicle chronicle, TimeScale scale) {
        Map<LocalDate, Integer> words = new HashMap<>();
        Map<LocalDate, Integer> deeds = new HashMap<>();
        List<Occurrence> things = new ArrayList<>(chronicle.things());
        things.sort(
                Comparator.comparing((Occurrence o) -> standsOn(o).withDayOfMonth(1))
                        .thenComparing(TimeMark::exact)
                        .thenComparing(Occurrence::type)
                        .thenComparing(o -> o.date().first()));
        List<TimeMark> marks = new ArrayList<>();
        for (Occurrence thing : things) {
            TimeColumn column = scale.column(standsOn(thing));
            int height =
                    (thing.type().deed() ? deeds : words).merge(column.from(), 1, Integer::sum);
            marks.add(new TimeMark(thing, column, height - 1));
        }
        return marks;
    }

    /// What is known to the year stands in its middle.
    private static LocalDate standsOn(Occurrence thing) {
        LocalDate first = thing.date().first();
        return thing.date().precision() == Precision.YEAR ? first.withMonth(7) : first;
    }

    private static int tallest(List<TimeMark> marks, Predicate<TimeMark> side) {
        return marks.stream().filter(side).mapToInt(mark -> mark.row() + 1).max().orElse(0);
    }

    /// From one square of a column to the next.
    double pitch() {
        return Math.min(
                PITCH,
                Math.min(
                        frame.wordsHeight() / Math.max(1, tallestWords),
                        frame.deedsHeight() / Math.max(1, tallestDeeds)));
    }

    double square() {
        return pitch() - GAP;
    }

    /// Whether columns are too tall for squares that one can count.
    boolean bars() {
        return Math.max(tallestWords, tallestDeeds) > COUNTABLE && pitch() < LEAST_PITCH;
    }

    Stream<TimeMark> in(TimeColumn column) {
        return marks.stream().filter(mark -> mark.column().from().equals(column.from()));
    }

    /// The day meant by a place: that of a change which stands near it, else its own.
    LocalDate snapped(double x, double reach) {
        LocalDate day = scale.dayAt(x);
        return Stream.of(chronicle.changeBefore(day.plusDays(1)), chronicle.changeAfter(day))
                .flatMap(Optional::stream)
                .filter(change -> distance(change, x) <= reach)
                .min(Comparator.comparingDouble(change -> distance(change, x)))
                .orElse(day);
    }

    private double distance(LocalDate day, double x) {
        return Math.abs(scale.x(day) - Math.clamp(x, scale.left(), scale.right()));
    }
}

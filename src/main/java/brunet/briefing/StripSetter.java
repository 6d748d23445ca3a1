package brunet.briefing;

import brunet.portrayal.text.Run;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// Places the marks of the small timeline and as many of their words as there is room for.
final class StripSetter {
    static final double START = Page.LEFT + 193;
    static final double AS_OF = Page.LEFT + 726;
    static final double RADIUS = 5.5;

    /// Between a mark and its words, and between words and what follows.
    private static final double GAP = 5;

    /// A ball is left out where the next one is nearer than this.
    private static final double CLOSE = 1.9 * RADIUS;

    private final Typesetter typesetter;

    StripSetter(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /// @param ball whether the mark itself is drawn
    /// @param words empty where none fits
    record Placed(Strip.Mark mark, double x, boolean ball, Optional<Words> words) {
        /// Where the line from the mark before has to end.
        double start() {
            return words.filter(w -> w.x() < x).map(w -> w.x() - GAP).orElse(x - RADIUS);
        }

        /// Where the line to the next mark may begin.
        double end() {
            return words.filter(w -> w.x() > x)
                    .map(w -> w.x() + w.width() + GAP)
                    .orElse(x + RADIUS);
        }
    }

    record Words(double x, double width, List<Run> runs) {
        Words {
            runs = List.copyOf(runs);
        }
    }

    record Row(String label, List<Placed> marks) {
        Row {
            marks = List.copyOf(marks);
        }
    }

    static double x(Strip strip, LocalDate day) {
        double all = ChronoUnit.DAYS.between(strip.from(), strip.asOf());
        return START + (AS_OF - START) * ChronoUnit.DAYS.between(strip.from(), day) / all;
    }

    List<Row> place(Strip strip) {
        return strip.rows().stream()
                .map(row -> new Row(row.label(), place(strip, row.marks())))
                .toList();
    }

    /// With the fullest words that leave each mark some, or else most of them.
    private List<Placed> place(Strip strip, List<Strip.Mark> marks) {
        int most = marks.stream().mapToInt(mark -> mark.words().size()).max().orElse(0);
        List<Placed> best = List.of();
        for (int shorter = 0; shorter < most; shorter++) {
            List<Placed> placed = place(strip, marks, shorter);
            if (best.isEmpty() || worded(placed) > worded(best)) {
                best = placed;
            }
        }
        return best;
    }

    private static long worded(List<Placed> placed) {
        return placed.stream().filter(mark -> mark.words().isPresent()).count();
    }

    /// @param shorter how many of the longest words of each mark to leave out
    private List<Placed> place(Strip strip, List<Strip.Mark> marks, int shorter) {
        List<Placed> placed = new ArrayList<>();
        double free = START;
        for (int i = 0; i < marks.size(); i++) {
            double x = Math.max(START, x(strip, marks.get(i).date().first()));
            boolean last = i + 1 == marks.size();
            double next =
                    last ? AS_OF + GAP - 2 : x(strip, marks.get(i + 1).date().first()) - RADIUS;
            boolean ball = last || next + RADIUS - x > CLOSE;
            Optional<Words> words =
                    ball
                            ? words(shorter(marks.get(i), shorter), x, free, next - GAP)
                            : Optional.empty();
            placed.add(new Placed(marks.get(i), x, ball, words));
            free = placed.getLast().end() + GAP;
        }
        return placed;
    }

    private static List<List<Run>> shorter(Strip.Mark mark, int shorter) {
        int last = mark.words().size();
        return mark.words().subList(Math.min(shorter, last - 1), last);
    }

    private Optional<Words> words(List<List<Run>> choices, double x, double free, double until) {
        double right = x + RADIUS + GAP;
        for (List<Run> runs : choices) {
            double width = width(runs);
            if (right + width <= until) {
                return Optional.of(new Words(right, width, runs));
            }
        }
        for (List<Run> runs : choices) {
            double width = width(runs);
            double left = x - RADIUS - GAP - width;
            if (left >= free) {
                return Optional.of(new Words(left, width, runs));
            }
        }
        return Optional.empty();
    }

    private double width(List<Run> runs) {
        return typesetter.width(
                PanelSetter.spans(
                        PanelSetter.numbered(runs, id -> PanelSetter.WIDEST),
                        Type.STRIP,
                        Type.MARK));
    }

    static List<Row> numbered(List<Row> rows, ToIntFunction<String> number) {
        return rows.stream()
                .map(row ->
                        new Row(
                                row.label(),
                                row.marks().stream().map(m -> numbered(m, number)).toList()))
                .toList();
    }

    private static Placed numbered(Placed placed, ToIntFunction<String> number) {
        return new Placed(
                placed.mark(),
                placed.x(),
                placed.ball(),
                placed.words()
                        .map(words ->
                                new Words(
                                        words.x(),
                                        words.width(),
                                        PanelSetter.numbered(words.runs(), number))));
    }
}

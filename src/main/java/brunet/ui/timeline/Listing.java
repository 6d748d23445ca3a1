package brunet.ui.timeline;

import brunet.domain.PartialDate;
import brunet.domain.Precision;
import brunet.portrayal.text.Narration;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/// The names of what stands in a column, as many as one can read at a glance.
///
/// @param more how many are not named, or nothing
record Listing(String title, String counts, List<Line> lines, String more) {
    private static final int MOST = 4;

    record Line(String date, String words) {}

    Listing {
        lines = List.copyOf(lines);
    }

    /// What is known to the day comes first.
    static Listing of(
            TimeColumn column, List<TimeMark> marks, Narration narration, Messages messages) {
        long deeds = marks.stream().filter(TimeMark::deed).count();
        int named = marks.size() > MOST ? MOST - 1 : marks.size();
        return new Listing(
                title(column, messages),
                counts(marks.size() - deeds, deeds, messages),
                marks.stream()
                        .sorted(
                                Comparator.comparing((TimeMark mark) -> !mark.exact())
                                        .thenComparing(mark -> mark.occurrence().date().first()))
                        .limit(named)
                        .map(mark -> line(column, mark, narration, messages))
                        .toList(),
                marks.size() > named ? messages.counted("listing.more", marks.size() - named) : "");
    }

    private static String title(TimeColumn column, Messages messages) {
        return column.month()
                ? messages.wording().fullDate(PartialDate.month(YearMonth.from(column.from())))
                : messages.text(
                        "listing.years",
                        Integer.toString(column.from().getYear()),
                        Integer.toString(column.to().getYear()));
    }

    private static String counts(long words, long deeds, Messages messages) {
        String w = messages.counted("listing.words", words);
        String d = messages.counted("listing.deeds", deeds);
        return words == 0 ? d : deeds == 0 ? w : messages.text("listing.both", w, d);
    }

    private static Line line(
            TimeColumn column, TimeMark mark, Narration narration, Messages messages) {
        PartialDate date = mark.occurrence().date();
        boolean dayIsEnough = column.month() && date.precision() == Precision.DAY;
        return new Line(
                dayIsEnough
                        ? messages.wording().dayAndMonth(date.first())
                        : messages.wording().date(date),
                narration.occurrence(mark.occurrence()));
    }
}

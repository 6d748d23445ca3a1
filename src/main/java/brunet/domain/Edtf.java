package brunet.domain;

import brunet.domain.Period.Bound;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads and writes the part of EDTF (ISO 8601-2) that a record uses: `2024`, `2024-05`,
/// `2024-05-02`, `2024~`, `2023-09-10/2023-09-30`, `2023-08-13/..`, `../2024-06`, and `/` for an
/// unknown end.
public final class Edtf {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(~)?");

    private Edtf() {}

    /// @throws IllegalArgumentException when the text is no such date, naming it
    public static PartialDate date(String text) {
        Matcher m = DATE.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("not an EDTF date: " + text);
        }
        try {
            int year = Integer.parseInt(m.group(1));
            boolean approximate = m.group(4) != null;
            if (m.group(2) == null) {
                return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR, approximate);
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
            return m.group(3) == null
                    ? new PartialDate(month.atDay(1), Precision.MONTH, approximate)
                    : new PartialDate(
                            month.atDay(1).withDayOfMonth(Integer.parseInt(m.group(3))),
                            Precision.DAY,
                            approximate);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such day: " + text, e);
        }
    }

    /// @throws IllegalArgumentException when the text is no such date or interval, naming it
    public static Period period(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Period.of(date(text));
        }
        return new Period(bound(text.substring(0, slash)), bound(text.substring(slash + 1)));
    }

    private static Bound bound(String text) {
        return switch (text) {
            case "" -> Period.UNKNOWN;
            case ".." -> Period.OPEN;
            default -> new Bound.At(date(text));
        };
    }

    public static String format(PartialDate date) {
        String iso = date.first().toString();
        String kept =
                switch (date.precision()) {
                    case DAY -> iso;
                    case MONTH -> iso.substring(0, iso.length() - 3);
                    case YEAR -> iso.substring(0, iso.length() - 6);
                };
        return date.approximate() ? kept + "~" : kept;
    }

    public static String format(Period period) {
        return period.start().equals(period.end()) && period.dated()
                ? format(period.start())
                : format(period.start()) + "/" + format(period.end());
    }

    private static String format(Bound bound) {
        return switch (bound) {
            case Bound.At(PartialDate date) -> format(date);
            case Bound.Open() -> "..";
            case Bound.Unknown() -> "";
        };
    }
}

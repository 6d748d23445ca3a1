package brunet.portrayal.text;

import brunet.domain.Language;
import brunet.domain.PartialDate;
import brunet.domain.Period;
import brunet.domain.Period.Bound;
import brunet.domain.Precision;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Dates and periods in words, never more precise than they are known.
final class DateWords {
    private final Messages messages;
    private final Language language;

    DateWords(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    String date(PartialDate date) {
        return dated(date, "short");
    }

    String fullDate(PartialDate date) {
        return dated(date, "full");
    }

    String dayAndMonth(LocalDate day) {
        return format(day, "short.day-month");
    }

    private String dated(PartialDate date, String length) {
        String words = plain(date, length);
        return date.approximate() ? messages.text("date.about", words) : words;
    }

    private String plain(PartialDate date, String length) {
        return switch (date.precision()) {
            case DAY -> format(date.first(), length + ".day");
            case MONTH -> format(date.first(), length + ".month");
            case YEAR -> format(date.first(), "year");
        };
    }

    private String format(LocalDate day, String pattern) {
        String words =
                DateTimeFormatter.ofPattern(
                                messages.text("date.pattern." + pattern), language.locale())
                        .format(day);
        return language == Language.FR && day.getDayOfMonth() == 1 && words.startsWith("1 ")
                ? "1er" + words.substring(1)
                : words;
    }

    /// "since 26 Jun 2019".
    String since(PartialDate date) {
        return bounded("date.since", date);
    }

    private String bounded(String key, PartialDate date) {
        boolean day = date.precision() == Precision.DAY && !date.approximate();
        return messages.text(key + (day ? ".day" : ".wide"), date(date));
    }

    String period(Period period) {
        return switch (period.start()) {
            case Bound.At(PartialDate from) ->
                    switch (period.end()) {
                        case Bound.At(PartialDate to) -> range(from, to);
                        case Bound.Open() -> since(from);
                        case Bound.Unknown() -> bounded("date.from", from);
                    };
            case Bound.Open(), Bound.Unknown() ->
                    period.endDate()
                            .map(to -> bounded("date.until", to))
                            .orElseGet(() -> messages.text("date.none"));
        };
    }

    private String range(PartialDate from, PartialDate to) {
        if (from.equals(to)) {
            return date(from);
        }
        boolean days = from.precision() == Precision.DAY && to.precision() == Precision.DAY;
        if (!days || from.approximate() || to.approximate()) {
            return messages.text("date.range.wide", date(from), date(to));
        }
        if (from.first().getYear() != to.first().getYear()) {
            return messages.text("date.range.wide", date(from), date(to));
        }
        if (from.first().getMonth() != to.first().getMonth()) {
            return messages.text("date.range.months", start(from), end(to));
        }
        return messages.text(
                "date.range.days", startDay(from), language == Language.JA ? endDay(to) : date(to));
    }

    /// The start of a range within one year: the year stands once, where the language puts it.
    private String start(PartialDate from) {
        return language == Language.JA ? date(from) : dayAndMonth(from.first());
    }

    private String end(PartialDate to) {
        return language == Language.JA ? dayAndMonth(to.first()) : date(to);
    }

    private String startDay(PartialDate from) {
        int day = from.first().getDayOfMonth();
        return switch (language) {
            case EN -> Integer.toString(day);
            case FR -> day == 1 ? "1er" : Integer.toString(day);
            case JA -> format(from.first(), "short.month") + day;
        };
    }

    private static String endDay(PartialDate to) {
        return Integer.toString(to.first().getDayOfMonth());
    }
}

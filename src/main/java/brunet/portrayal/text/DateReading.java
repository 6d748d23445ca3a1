package brunet.portrayal.text;

import brunet.domain.Language;
import brunet.domain.PartialDate;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a person meant by a typed date.
public sealed interface DateReading {
    /// @param day the last day of the date, which is the one shown
    record Read(PartialDate date, LocalDate day) implements DateReading {}

    /// @param message why it is no date, as a sentence
    record Refused(String message) implements DateReading {}

    /// Reads `2024`, `2024-05`, `2024-05-02`, and day, month and year in the words of any of the
    /// three languages.
    static DateReading parse(String text, Language language) {
        return new Parser(new Wording(language)).parse(text);
    }

    /// Reads one typed date and words the refusal.
    final class Parser {
        private static final Pattern NUMBERS =
                Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");
        private static final Pattern KANJI =
                Pattern.compile("(\\d{4})年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?");
        private static final Pattern WORDS =
                Pattern.compile("(?:(\\d{1,2})(?:er|st|nd|rd|th)?\\s+)?(\\p{L}+)\\.?\\s+(\\d{4})");

        private final Wording wording;

        private Parser(Wording wording) {
            this.wording = wording;
        }

        private DateReading parse(String text) {
            String typed = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
            for (Pattern pattern : List.of(NUMBERS, KANJI)) {
                Matcher m = pattern.matcher(typed);
                if (m.matches()) {
                    return read(number(m.group(1)), m.group(2), m.group(3));
                }
            }
            Matcher words = WORDS.matcher(typed);
            if (words.matches()) {
                Optional<Month> month = month(words.group(2));
                if (month.isPresent()) {
                    return read(
                            number(words.group(3)),
                            Integer.toString(month.get().getValue()),
                            words.group(1));
                }
            }
            return new Refused(wording.text("reading.refused", text.strip()));
        }

        private DateReading read(int year, @Nullable String month, @Nullable String day) {
            if (year == 0) {
                return new Refused(wording.text("reading.no-year"));
            }
            if (month == null) {
                return accept(PartialDate.year(year));
            }
            int monthNumber = number(month);
            if (monthNumber < 1 || monthNumber > 12) {
                return new Refused(wording.text("reading.no-month", monthNumber));
            }
            YearMonth within = YearMonth.of(year, monthNumber);
            if (day == null) {
                return accept(PartialDate.month(within));
            }
            int dayNumber = number(day);
            if (!within.isValidDay(dayNumber)) {
                return new Refused(
                        wording.text(
                                "reading.no-day",
                                Wording.capital(wording.fullDate(PartialDate.month(within))),
                                within.lengthOfMonth()));
            }
            return accept(PartialDate.day(within.atDay(dayNumber)));
        }

        private static DateReading accept(PartialDate date) {
            return new Read(date, date.last());
        }

        private static int number(String digits) {
            return Integer.parseInt(digits);
        }

        /// The one month that the word names or begins, in any of the languages.
        private static Optional<Month> month(String word) {
            String folded = Folding.fold(word);
            Set<Month> begun = EnumSet.noneOf(Month.class);
            for (Month month : Month.values()) {
                for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                    String name = Folding.fold(month.getDisplayName(TextStyle.FULL, locale));
                    if (name.equals(folded)) {
                        return Optional.of(month);
                    }
                    if (folded.length() >= 3 && name.startsWith(folded)) {
                        begun.add(month);
                    }
                }
            }
            return begun.size() == 1 ? begun.stream().findFirst() : Optional.empty();
        }
    }
}

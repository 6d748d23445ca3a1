package brunet.portrayal.exchange;

import brunet.domain.Language;
import brunet.domain.exchange.Problem;
import brunet.domain.exchange.Spot;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Says what is wrong with a file, one line for each problem.
public final class ProblemWords {
    private static final int LONGEST = 80;

    private final Language language;
    private final ResourceBundle bundle;

    public ProblemWords(Language language) {
        this.language = language;
        this.bundle =
                ResourceBundle.getBundle(
                        "brunet.portrayal.exchange.Messages",
                        language == Language.EN ? Locale.ROOT : language.locale());
    }

    /// The place, and what is wrong there and allowed instead.
    public String line(Problem problem) {
        String place = place(problem.spot());
        return place.isEmpty() ? reason(problem) : text("at", place, reason(problem));
    }

    public String place(Spot spot) {
        return switch (spot) {
            case Spot.Whole() -> "";
            case Spot.Line(int line, String pointer) ->
                    pointer.isEmpty()
                            ? text("line", line)
                            : text("pointer", line, shortened(pointer));
            case Spot.Cell(long row, String column, String value) ->
                    column.isEmpty()
                            ? text("row", row)
                            : text("cell", row, shortened(column), shortened(value));
        };
    }

    public String reason(Problem problem) {
        Object[] details = problem.details().toArray();
        if (details.length > 0) {
            details[0] = shortened(problem.details().getFirst());
        }
        return text(problem.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'), details);
    }

    /// What follows the problems that are shown.
    public String more(long count) {
        return text(count == 1 ? "more.one" : "more.other", count);
    }

    /// What a file holds might upset a terminal.
    String text(String key, Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = arguments[i] instanceof String s ? shown(s) : arguments[i];
        }
        return new MessageFormat(bundle.getString(key), language.locale()).format(shown);
    }

    private static String shown(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]", "\u00b7");
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}

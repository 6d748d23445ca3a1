package brunet.portrayal.map;

import brunet.domain.Language;
import brunet.domain.LocalText;
import brunet.domain.PartialDate;
import brunet.portrayal.text.Wording;
import java.text.MessageFormat;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of the map in one language.
final class MapWords {
    /// Kanji and kana stand taller in their line.
    private static final double JAPANESE_LEADING = 2;

    private final Wording wording;
    private final ResourceBundle bundle;

    MapWords(Wording wording) {
        this.wording = wording;
        // The base bundle is English: asking for it by the root locale keeps the default locale
        // out.
        this.bundle =
                ResourceBundle.getBundle(
                        "brunet.portrayal.map.Messages",
                        wording.language() == Language.EN
                                ? Locale.ROOT
                                : wording.language().locale());
    }

    Wording wording() {
        return wording;
    }

    Language language() {
        return wording.language();
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language().locale()).format(arguments);
    }

    /// @param key of two texts, one for one thing
    String counted(String key, int number, Object... more) {
        boolean one = number == 1 || (number == 0 && language() == Language.FR);
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = wording.number(number);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return text(key + (one ? ".one" : ".other"), arguments);
    }

    String in(LocalText text) {
        return text.in(language());
    }

    String joined(List<String> words) {
        return String.join(text("tag.joint"), words);
    }

    String sentence(List<String> words) {
        return joined(words) + text("spoken.end");
    }

    /// No more than the month of a date: "Sep 2024".
    String month(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> wording.date(date);
            case MONTH, DAY -> wording.date(PartialDate.month(YearMonth.from(date.first())));
        };
    }

    Mark.Label.Line line(String text, TextStyle style) {
        double leading = language() == Language.JA ? JAPANESE_LEADING : 0;
        return new Mark.Label.Line(text, style, style.lineHeight() + leading);
    }

    /// The latitude as written on the frame.
    String latitude(double degrees) {
        return degrees == 0
                ? text("equator")
                : text(degrees > 0 ? "degrees.north" : "degrees.south", plain(degrees));
    }

    String longitude(double degrees) {
        double east = degrees > 180 ? degrees - 360 : degrees;
        return east == 0 || Math.abs(east) == 180
                ? text("degrees", plain(east))
                : text(east > 0 ? "degrees.east" : "degrees.west", plain(east));
    }

    /// Degrees without a side, as at the scale.
    String degrees(double degrees) {
        return text("degrees", plain(degrees));
    }

    private static String plain(double degrees) {
        double size = Math.abs(Math.round(degrees * 10) / 10.0);
        return size == Math.rint(size) ? Long.toString(Math.round(size)) : Double.toString(size);
    }
}

package brunet.ui.map;

import brunet.domain.Language;
import brunet.portrayal.text.Wording;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the map says in one language, besides what it shows.
final class MapWords {

    private final Wording wording;
    private final ResourceBundle bundle;

    MapWords(Language language) {
        wording = new Wording(language);
        // The base bundle is English: asking for it by the root locale keeps the default locale
        // out.
        bundle =
                ResourceBundle.getBundle(
                        "brunet.ui.map.Messages",
                        language == Language.EN ? Locale.ROOT : language.locale());
    }

    Wording wording() {
        return wording;
    }

    String text(String key) {
        return bundle.getString(key);
    }

    String counted(String key, int number) {
        return format(key, wording.number(number));
    }

    String dated(String key, LocalDate day) {
        return format(key, wording.date(day));
    }

    private String format(String key, String argument) {
        return new MessageFormat(text(key), wording.language().locale())
                .format(new Object[] {argument});
    }
}

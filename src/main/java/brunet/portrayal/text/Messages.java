package brunet.portrayal.text;

import brunet.domain.Language;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of one language.
final class Messages {
    private final Language language;
    private final ResourceBundle bundle;

    Messages(Language language) {
        this.language = language;
        // The base bundle is English: asking for it by the root locale keeps the default locale
        // out.
        this.bundle =
                ResourceBundle.getBundle(
                        "brunet.portrayal.text.Messages",
                        language == Language.EN ? Locale.ROOT : language.locale());
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language.locale())
                .format(Arrays.stream(arguments).map(Object::toString).toArray());
    }

    /// The form of a text that goes with a number: key plus `.one` or `.other`.
    String counted(String key, long number, Object... arguments) {
        boolean one =
                switch (language) {
                    case EN -> number == 1;
                    case FR -> number < 2;
                    case JA -> false;
                };
        return text(key + (one ? ".one" : ".other"), arguments);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }
}

package brunet.ui.timeline;

import brunet.domain.Language;
import brunet.portrayal.text.Wording;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of the time dock in one language.
final class Messages {
    private final Wording wording;
    private final ResourceBundle bundle;

    Messages(Language language) {
        this.wording = new Wording(language);
        // The base bundle is English: asking for it by the root locale keeps the default locale
        // out.
        this.bundle =
                ResourceBundle.getBundle(
                        "brunet.ui.timeline.Messages",
                        language == Language.EN ? Locale.ROOT : language.locale());
    }

    Wording wording() {
        return wording;
    }

    Language language() {
        return wording.language();
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language().locale())
                .format(Arrays.stream(arguments).map(Object::toString).toArray());
    }

    /// The form of a text that goes with a number: key plus `.one` or `.other`.
    String counted(String key, long number) {
        boolean one =
                switch (language()) {
                    case EN -> number == 1;
                    case FR -> number < 2;
                    case JA -> false;
                };
        return text(key + (one ? ".one" : ".other"), wording.number(number));
    }
}

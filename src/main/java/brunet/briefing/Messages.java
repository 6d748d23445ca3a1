package brunet.briefing;

import brunet.domain.Language;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;

/// The words of the sheet itself, in one language.
final class Messages {
    private final Language language;
    private final ResourceBundle bundle;

    Messages(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("brunet.briefing.Messages", language.locale());
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language.locale())
                .format(Arrays.stream(arguments).map(Object::toString).toArray());
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// A count in words where the bundle has one: "three".
    String count(long number) {
        String key = "count." + number;
        return has(key) ? text(key) : Long.toString(number);
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
}

package brunet.cli;

import brunet.domain.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/// What the commands say, in one language.
record Messages(ResourceBundle bundle, Language language) {
    static Messages in(Language language) {
        return new Messages(
                ResourceBundle.getBundle("brunet.cli.Messages", language.locale()), language);
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }
}

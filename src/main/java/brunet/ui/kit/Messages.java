package brunet.ui.kit;

import brunet.domain.Language;
import brunet.portrayal.text.Wording;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The texts of the dashboard in the language being spoken; bound texts follow a change of
/// language. Used on the FX thread only.
public final class Messages {
    private final ReadOnlyObjectWrapper<Wording> wording;
    private ResourceBundle bundle;

    public Messages(Language first) {
        this.bundle = bundle(first);
        this.wording = new ReadOnlyObjectWrapper<>(new Wording(first));
    }

    private static ResourceBundle bundle(Language language) {
        // The base bundle is English: asking for it by the root locale keeps the default locale
        // out.
        return ResourceBundle.getBundle(
                "brunet.ui.kit.Messages",
                language == Language.EN ? Locale.ROOT : language.locale());
    }

    // Properties

    /// How the things of the record are said.
    public ReadOnlyObjectProperty<Wording> wordingProperty() {
        return wording.getReadOnlyProperty();
    }

    public Wording wording() {
        return wording.get();
    }

    public Language language() {
        return wording().language();
    }

    /// A text that follows the language.
    public ObservableValue<String> bound(String key) {
        return wording.map(w -> text(key));
    }

    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, language().locale())
                        .format(Arrays.stream(arguments).map(Object::toString).toArray());
    }

    // Commands

    public void speak(Language language) {
        if (language != language()) {
            bundle = bundle(language);
            wording.set(new Wording(language));
        }
    }
}

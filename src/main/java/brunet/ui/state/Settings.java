package brunet.ui.state;

import brunet.domain.Language;
import brunet.domain.Marking;
import brunet.portrayal.Theme;
import java.util.Optional;

/// What a person has chosen once and finds again at the next start.
///
/// @param marking empty until chosen for the first time
public record Settings(
        Language language, Theme theme, Optional<Marking> marking, boolean reducedMotion) {
    public Settings withLanguage(Language language) {
        return new Settings(language, theme, marking, reducedMotion);
    }

    public Settings withTheme(Theme theme) {
        return new Settings(language, theme, marking, reducedMotion);
    }

    public Settings withMarking(Marking marking) {
        return new Settings(language, theme, Optional.of(marking), reducedMotion);
    }
}

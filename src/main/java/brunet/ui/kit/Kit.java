package brunet.ui.kit;

import brunet.portrayal.Theme;
import javafx.beans.value.ObservableValue;

/// What the parts of one window share to show their content.
///
/// @param claims what is offered on a claim that is shown
/// @param theme the theme being worn; what is painted is painted anew when it changes
public record Kit(
        Messages messages,
        Overlay overlay,
        SourcePopover sources,
        Symbols symbols,
        ClaimMenu claims,
        ObservableValue<Theme> theme) {}

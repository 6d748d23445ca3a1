package brunet.ui.kit;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons of controls; the symbols of things are painted by `brunet.paint`.
public final class Icons {
    private Icons() {}

    public static FontIcon icon(BootstrapIcons glyph, int size) {
        FontIcon icon = new FontIcon(glyph);
        // AtlantaFX's style sheet sets a size of its own, which only another style sheet goes
        // above.
        icon.getStyleClass().addAll("icon", "icon-" + size);
        return icon;
    }
}

package brunet.ui.kit;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons of controls; the symbols of things are painted by `brunet.paint`.
public final class Icons {
    private Icons() {}

    public static FontIcon icon(BootstrapIcons glyph, int size) {
        FontIcon icon = new FontIcon(glyph);
        icon.setIconSize(size);
        icon.getStyleClass().add("icon");
        return icon;
    }
}

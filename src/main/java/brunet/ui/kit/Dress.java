package brunet.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import brunet.portrayal.Theme;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import javafx.scene.Scene;

/// Dresses a scene: AtlantaFX's Primer below, Brunet's own style sheet and colours above.
public final class Dress {
    private static final String SHEET =
            Objects.requireNonNull(Dress.class.getResource("brunet.css")).toExternalForm();

    private Dress() {}

    /// @param colours declarations of the looked-up colours of the theme
    public static void wear(Scene scene, Theme theme, String colours) {
        scene.setUserAgentStylesheet(
                switch (theme) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
        scene.getStylesheets().setAll(palette(colours), SHEET);
    }

    private static String palette(String colours) {
        byte[] css = (".root {\n" + colours + "}\n").getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css);
    }
}

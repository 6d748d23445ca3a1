package brunet.paint;

import brunet.portrayal.Theme;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.paint.Color;

/// The colours of one theme: the one table that painters and style sheets read.
public final class Palette {
    public static final Palette LIGHT = new Palette(Theme.LIGHT);
    public static final Palette DARK = new Palette(Theme.DARK);

    private final Map<Token, Color> colours = new EnumMap<>(Token.class);
    private final Theme theme;

    private Palette(Theme theme) {
        this.theme = theme;
        for (Token token : Token.values()) {
            colours.put(token, Color.web(hex(token)));
        }
    }

    public static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
        };
    }

    public Theme theme() {
        return theme;
    }

    public Color get(Token token) {
        Color colour = colours.get(token);
        if (colour == null) {
            throw new IllegalStateException("no colour for " + token);
        }
        return colour;
    }

    public Color get(Token token, double opacity) {
        return get(token).deriveColor(0, 1, 1, opacity);
    }

    /// Declarations of all tokens as looked-up colours, for a rule such as `.root { … }`.
    public String css() {
        StringBuilder css = new StringBuilder();
        for (Token token : Token.values()) {
            css.append(token.css()).append(": ").append(hex(token)).append(";\n");
        }
        return css.toString();
    }

    private String hex(Token token) {
        return switch (theme) {
            case LIGHT -> token.light();
            case DARK -> token.dark();
        };
    }
}

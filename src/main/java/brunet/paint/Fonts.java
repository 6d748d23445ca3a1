package brunet.paint;

import brunet.portrayal.map.TextMeasure;
import brunet.portrayal.map.TextStyle;
import brunet.portrayal.map.TextStyle.Face;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The bundled fonts. Each face is a family of its own, holding Latin and Japanese.
public final class Fonts implements TextMeasure {
    /// The ascender of the fonts, in ems.
    private static final double ASCENT = 0.96875;

    /// The descender of the fonts, in ems.
    private static final double DESCENT = 0.2412;

    private static final List<String> FILES =
            List.of(
                    "BrunetSans.ttf",
                    "BrunetSansMedium.ttf",
                    "BrunetSansSemiBold.ttf",
                    "BrunetSansItalic.ttf");

    private final Map<Key, Double> widths = new ConcurrentHashMap<>();

    private record Key(String text, Face face, double size) {}

    private Fonts() {}

    /// Registers the bundled fonts with JavaFX; also for style sheets, which then name the
    /// families.
    public static Fonts load() {
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream("/brunet/assets/fonts/" + file)) {
                if (in == null || Font.loadFont(in, 12) == null) {
                    throw new IllegalStateException(
                            "The bundled font " + file + " cannot be read.");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Fonts();
    }

    public static String family(Face face) {
        return switch (face) {
            case REGULAR -> "Brunet Sans";
            case MEDIUM -> "Brunet Sans Medium";
            case SEMI_BOLD -> "Brunet Sans SemiBold";
            case ITALIC -> "Brunet Sans Italic";
        };
    }

    public Font font(Face face, double size) {
        return Font.font(family(face), size);
    }

    public Font font(TextStyle style) {
        return font(style.face(), style.size());
    }

    /// Where the baseline lies below the top of a line.
    public static double baseline(double lineHeight, double size) {
        return (lineHeight - (ASCENT + DESCENT) * size) / 2 + ASCENT * size;
    }

    public double width(String text, Face face, double size) {
        return widths.computeIfAbsent(
                new Key(text, face, size),
                key -> {
                    Text probe = new Text(key.text());
                    probe.setFont(font(key.face(), key.size()));
                    return probe.getLayoutBounds().getWidth();
                });
    }

    @Override
    public double width(String text, TextStyle style) {
        return width(text, style.face(), style.size());
    }
}

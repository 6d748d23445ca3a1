package brunet.portrayal.text;

import java.text.Normalizer;
import java.util.Locale;

/// Makes texts comparable: without case and Latin accents, full and half width alike, hiragana as
/// katakana.
final class Folding {

    private Folding() {}

    static String fold(String text) {
        // Whole first: a half-width kana and its voicing mark are two code points.
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> folded.append(fold(c)));
        return folded.toString();
    }

    /// One code point folded, as it may become none or several.
    static String fold(int codePoint) {
        String apart = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> !latinMark(c))
                .map(Folding::plain)
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static boolean latinMark(int c) {
        return c >= 0x300 && c <= 0x36F;
    }

    private static int plain(int c) {
        if (c >= 0x3041 && c <= 0x3096) {
            return c + 0x60;
        }
        return switch (c) {
            case 'œ' -> 'o';
            case '’' -> '\'';
            case '–', '—', '‐' -> '-';
            default -> c;
        };
    }
}

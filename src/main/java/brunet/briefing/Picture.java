package brunet.briefing;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// A finished picture, ready to be written: its pixels, its density, and the texts it carries by
/// keyword (1 to 79 printable ASCII characters, the PNG rule). The texts are sorted so that the
/// same picture always gives the same file.
public record Picture(
        int width, int height, int dotsPerInch, Rows rows, SortedMap<String, String> texts) {

    /// Where the pixels come from, top row first.
    @FunctionalInterface
    public interface Rows {

        /// Writes row `y` into `pixels` from `offset` on, one opaque ARGB value per pixel.
        void copyRow(int y, int[] pixels, int offset);
    }

    public Picture {
        if (width < 1 || height < 1 || dotsPerInch < 1) {
            throw new IllegalArgumentException(
                    "not a picture: " + width + " x " + height + " at " + dotsPerInch + " dpi");
        }
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        texts.keySet().forEach(Picture::requireKeyword);
    }

    private static void requireKeyword(String keyword) {
        if (!keyword.matches("[!-~]([ -~]{0,77}[!-~])?")) {
            throw new IllegalArgumentException("not a PNG keyword: '" + keyword + "'");
        }
    }
}

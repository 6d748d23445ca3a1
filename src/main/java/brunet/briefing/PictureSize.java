package brunet.briefing;

/// The size of a picture in its own pixels.
public record PictureSize(int width, int height) {
    /// Fills a wide slide at 144 dots to the inch.
    public static final PictureSize FULL_HD = new PictureSize(1920, 1080);

    /// Text is no longer legible below the first, and nothing shows more than the second.
    static final int LEAST_WIDTH = 1280;

    static final int GREATEST_WIDTH = 3840;

    private static final int WIDE = 16;
    private static final int HIGH = 9;

    /// Whether a sheet fills it: nine high to sixteen wide, to the pixel.
    boolean fitsSheet() {
        return width >= LEAST_WIDTH
                && width <= GREATEST_WIDTH
                && height == Math.round(width * (double) HIGH / WIDE);
    }

    double scale() {
        return width / Page.WIDTH;
    }

    /// Shows the picture 13.333 inches wide, as slide programs expect it.
    int dotsPerInch() {
        return (int) Math.round(96 * scale());
    }
}

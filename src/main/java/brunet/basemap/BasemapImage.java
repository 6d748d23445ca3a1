package brunet.basemap;

/// A finished picture: opaque 0xAARRGGBB pixels, row by row. The array is handed over, not copied,
/// so that a tile costs no more than its pixels; it is not to be changed.
public final class BasemapImage {

    private final int width;
    private final int height;
    private final int[] argb;

    BasemapImage(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int[] argb() {
        return argb;
    }

    public int argbAt(int x, int y) {
        return argb[y * width + x];
    }
}

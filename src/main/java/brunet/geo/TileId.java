package brunet.geo;

/// One square of the map plane at a whole zoom: the plane is 2^zoom tiles wide, counted from the
/// cut at 30° W and from the north.
public record TileId(int zoom, int x, int y) {

    public static final int SIZE = 256;

    public TileId {
        if (zoom < 0 || zoom > 24) {
            throw new IllegalArgumentException("zoom outside 0..24: " + zoom);
        }
        int count = 1 << zoom;
        if (x < 0 || x >= count || y < 0 || y >= count) {
            throw new IllegalArgumentException("no tile " + x + ", " + y + " at zoom " + zoom);
        }
    }

    /// The tile that covers this one at the next coarser zoom.
    public TileId parent() {
        if (zoom == 0) {
            throw new IllegalStateException("the whole world has no parent tile");
        }
        return new TileId(zoom - 1, x >> 1, y >> 1);
    }
}

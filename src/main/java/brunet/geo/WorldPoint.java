package brunet.geo;

/// A point of the map plane: the whole world is 1 wide and 1 high, x grows eastwards from the cut
/// at 30° W, y southwards from 85.05° N. Outlines may run a little past the edges.
public record WorldPoint(double x, double y) {

    public WorldPoint {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("not a point of the plane: " + x + ", " + y);
        }
    }
}

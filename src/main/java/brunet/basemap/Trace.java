package brunet.basemap;

/// Points in pixels, reused from one outline to the next. Points that hardly differ from the one
/// before are left out: they cannot be seen. For one thread.
final class Trace {

    private static final double LEAST_STEP = 0.4;

    private double[] xy = new double[256];
    private int size;
    private int direction = 1;

    /// Replaces the points by those of an outline, scaled and moved into the picture.
    void take(Outline outline, double originX, double originY, double scale) {
        size = 0;
        direction = outline.signedArea() < 0 ? -1 : 1;
        if (xy.length < 2 * outline.size()) {
            xy = new double[Math.max(2 * outline.size(), 2 * xy.length)];
        }
        int last = outline.size() - 1;
        for (int i = 0; i <= last; i++) {
            double x = originX + outline.x(i) * scale;
            double y = originY + outline.y(i) * scale;
            if (i == 0 || i == last || isStep(x, y)) {
                xy[2 * size] = x;
                xy[2 * size + 1] = y;
                size++;
            }
        }
    }

    int size() {
        return size;
    }

    double x(int index) {
        return xy[2 * index];
    }

    double y(int index) {
        return xy[2 * index + 1];
    }

    /// 1, or -1 for an outline that runs the other way round.
    int direction() {
        return direction;
    }

    private boolean isStep(double x, double y) {
        return Math.abs(x - xy[2 * size - 2]) >= LEAST_STEP
                || Math.abs(y - xy[2 * size - 1]) >= LEAST_STEP;
    }
}

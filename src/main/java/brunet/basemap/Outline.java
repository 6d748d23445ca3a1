package brunet.basemap;

/// A chain of points in whole units of its source, with the box around it. Whether it is closed is
/// for its user to know; a closed one does not repeat its first point.
final class Outline {

    private final int[] xy;
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right = Integer.MIN_VALUE;
    private int bottom = Integer.MIN_VALUE;
    private final double signedArea;

    /// Takes the array over: x, y, x, y and so on.
    Outline(int[] xy) {
        this.xy = xy;
        for (int i = 0; i < xy.length; i += 2) {
            left = Math.min(left, xy[i]);
            right = Math.max(right, xy[i]);
            top = Math.min(top, xy[i + 1]);
            bottom = Math.max(bottom, xy[i + 1]);
        }
        signedArea = signedArea(xy);
    }

    private static double signedArea(int[] xy) {
        double twice = 0;
        for (int i = 0; i < xy.length; i += 2) {
            int next = (i + 2) % xy.length;
            twice += (double) xy[i] * xy[next + 1] - (double) xy[next] * xy[i + 1];
        }
        return twice / 2;
    }

    int size() {
        return xy.length / 2;
    }

    int x(int index) {
        return xy[2 * index];
    }

    int y(int index) {
        return xy[2 * index + 1];
    }

    double middleX() {
        return (left + right) / 2.0;
    }

    double middleY() {
        return (top + bottom) / 2.0;
    }

    /// The longer side of the box.
    int extent() {
        return Math.max(right - left, bottom - top);
    }

    /// What it surrounds when closed; negative when it runs the other way round.
    double signedArea() {
        return signedArea;
    }

    /// Its area spread over its length.
    double meanWidth() {
        return Math.abs(signedArea) / Math.max(1, extent());
    }

    boolean meets(double boxLeft, double boxTop, double boxRight, double boxBottom) {
        return right >= boxLeft && left <= boxRight && bottom >= boxTop && top <= boxBottom;
    }
}

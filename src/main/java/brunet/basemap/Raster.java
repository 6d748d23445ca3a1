package brunet.basemap;

import java.util.Arrays;

/// A picture under construction: opaque pixels, and fills, lines and dots with smooth edges. Its
/// own few lines instead of Java 2D: the same pixels on every platform, and no second toolkit to
/// start beside JavaFX. All drawing is cut to a window. Positions are in pixels of the whole
/// picture, the middle of the first pixel being (0.5, 0.5). For one thread.
final class Raster {

    private final int width;
    private final int[] argb;
    private final float[] cover;

    private int windowLeft;
    private int windowTop;
    private int windowWidth;
    private int windowHeight;
    private int firstRow;
    private int lastRow;

    Raster(int width, int height, int background) {
        this.width = width;
        argb = new int[width * height];
        Arrays.fill(argb, background);
        cover = new float[(width + 2) * height];
        setWindow(0, 0, width, height);
    }

    BasemapImage finish() {
        return new BasemapImage(width, argb.length / width, argb);
    }

    /// The window must lie within the picture; the right and bottom are outside it.
    void setWindow(int left, int top, int right, int bottom) {
        windowLeft = left;
        windowTop = top;
        windowWidth = right - left;
        windowHeight = bottom - top;
        forgetRows();
    }

    /// Adds a closed outline to the area that the next [#paintArea] fills. Outlines may overlap.
    void addArea(Trace trace) {
        int last = trace.size() - 1;
        float direction = trace.direction();
        double fromX = trace.x(last) - windowLeft;
        double fromY = trace.y(last) - windowTop;
        for (int i = 0; i <= last; i++) {
            double toX = trace.x(i) - windowLeft;
            double toY = trace.y(i) - windowTop;
            addEdge(fromX, fromY, toX, toY, direction);
            fromX = toX;
            fromY = toY;
        }
    }

    void paintArea(int colour) {
        int stride = windowWidth + 2;
        for (int row = firstRow; row <= lastRow; row++) {
            float sum = 0;
            int at = row * stride;
            int pixel = (row + windowTop) * width + windowLeft;
            for (int column = 0; column < windowWidth; column++) {
                sum += cover[at + column];
                blend(pixel + column, colour, Math.min(1, Math.abs(sum)));
            }
            Arrays.fill(cover, at, at + stride, 0);
        }
        forgetRows();
    }

    /// Adds a line to those that the next [#paintLines] draws; crossing lines do not darken.
    void addLine(Trace trace, boolean closed, double lineWidth) {
        int size = trace.size();
        for (int i = closed ? 0 : 1; i < size; i++) {
            int before = i == 0 ? size - 1 : i - 1;
            addSegment(
                    trace.x(before) - windowLeft,
                    trace.y(before) - windowTop,
                    trace.x(i) - windowLeft,
                    trace.y(i) - windowTop,
                    lineWidth / 2);
        }
    }

    void paintLines(int colour) {
        int stride = windowWidth + 2;
        for (int row = firstRow; row <= lastRow; row++) {
            int at = row * stride;
            int pixel = (row + windowTop) * width + windowLeft;
            for (int column = 0; column < windowWidth; column++) {
                blend(pixel + column, colour, cover[at + column]);
            }
            Arrays.fill(cover, at, at + stride, 0);
        }
        forgetRows();
    }

    void paintDot(double x, double y, double radius, int colour) {
        double inX = x - windowLeft;
        double inY = y - windowTop;
        addSegment(inX, inY, inX, inY, radius);
        paintLines(colour);
    }

    private void forgetRows() {
        firstRow = Integer.MAX_VALUE;
        lastRow = Integer.MIN_VALUE;
    }

    private void touchRows(int first, int last) {
        firstRow = Math.min(firstRow, first);
        lastRow = Math.max(lastRow, last);
    }

    private void blend(int pixel, int colour, float alpha) {
        if (alpha < 0.004f) {
            return;
        }
        int below = argb[pixel];
        argb[pixel] =
                0xFF000000
                        | mix(below >> 16, colour >> 16, alpha) << 16
                        | mix(below >> 8, colour >> 8, alpha) << 8
                        | mix(below, colour, alpha);
    }

    private static int mix(int below, int above, float alpha) {
        int from = below & 0xFF;
        return Math.round(from + ((above & 0xFF) - from) * alpha);
    }

    /// Cuts an edge at the left and right of the window. What lies left of it still covers the rows
    /// it passes, so it is moved onto the side.
    private void addEdge(double x0, double y0, double x1, double y1, float direction) {
        if (y0 == y1 || Math.max(y0, y1) <= 0 || Math.min(y0, y1) >= windowHeight) {
            return;
        }
        double side = windowWidth;
        if (Math.min(x0, x1) < 0 && Math.max(x0, x1) > 0) {
            double y = y0 + (y1 - y0) * -x0 / (x1 - x0);
            addEdge(x0, y0, 0, y, direction);
            addEdge(0, y, x1, y1, direction);
        } else if (Math.min(x0, x1) < side && Math.max(x0, x1) > side) {
            double y = y0 + (y1 - y0) * (side - x0) / (x1 - x0);
            addEdge(x0, y0, side, y, direction);
            addEdge(side, y, x1, y1, direction);
        } else if (y0 < y1) {
            coverRows(clampX(x0), y0, clampX(x1), y1, direction);
        } else {
            coverRows(clampX(x1), y1, clampX(x0), y0, -direction);
        }
    }

    private double clampX(double x) {
        return Math.clamp(x, 0, windowWidth);
    }

    private void coverRows(double x0, double y0, double x1, double y1, float direction) {
        double slope = (x1 - x0) / (y1 - y0);
        double top = Math.max(0, y0);
        double bottom = Math.min(windowHeight, y1);
        double x = x0 + (top - y0) * slope;
        int first = (int) top;
        int last = Math.min(windowHeight - 1, (int) bottom);
        touchRows(first, last);
        for (int row = first; row <= last; row++) {
            double height = Math.min(row + 1, bottom) - Math.max(row, top);
            double next = clampX(x + slope * height);
            coverRow(
                    row * (windowWidth + 2),
                    Math.min(x, next),
                    Math.max(x, next),
                    (float) (height * direction));
            x = next;
        }
    }

    /// Adds, for one row, how much of each pixel lies right of the edge, as differences between
    /// neighbouring pixels (the method of the font-rs rasteriser).
    private void coverRow(int at, double left, double right, float height) {
        int first = (int) left;
        int end = (int) Math.ceil(right);
        if (end <= first + 1) {
            float share = (float) ((left + right) / 2 - first);
            cover[at + first] += height * (1 - share);
            cover[at + first + 1] += height * share;
            return;
        }
        double perPixel = 1 / (right - left);
        double done = 0;
        double before = 0;
        for (int column = first; column < end; column++) {
            double from = Math.max(left, column);
            double to = Math.min(right, column + 1);
            double part = (to - from) * perPixel;
            double covered = done + part * (column + 1 - (from + to) / 2);
            cover[at + column] += (float) (height * (covered - before));
            before = covered;
            done += part;
        }
        cover[at + end] += (float) (height * (1 - before));
    }

    private void addSegment(double x0, double y0, double x1, double y1, double halfWidth) {
        double reach = halfWidth + 0.5;
        int top = Math.max(0, (int) Math.floor(Math.min(y0, y1) - reach));
        int bottom = Math.min(windowHeight - 1, (int) Math.floor(Math.max(y0, y1) + reach));
        if (top > bottom
                || Math.max(x0, x1) + reach < 0
                || Math.min(x0, x1) - reach > windowWidth) {
            return;
        }
        touchRows(top, bottom);
        double dx = x1 - x0;
        double dy = y1 - y0;
        double lengthSquared = dx * dx + dy * dy;
        double perRow = Math.abs(dy) > 1e-9 ? dx / dy : 0;
        double sideways =
                Math.abs(dy) > 1e-9
                        ? reach * Math.sqrt(lengthSquared) / Math.abs(dy) + Math.abs(perRow) / 2
                        : Double.POSITIVE_INFINITY;
        float most = (float) Math.min(1, 2 * halfWidth);
        for (int row = top; row <= bottom; row++) {
            double y = row + 0.5;
            double middle = x0 + (y - y0) * perRow;
            double from = Math.max(Math.min(x0, x1) - reach, middle - sideways);
            double to = Math.min(Math.max(x0, x1) + reach, middle + sideways);
            int first = Math.max(0, (int) Math.floor(from));
            int last = Math.min(windowWidth - 1, (int) Math.floor(to));
            int at = row * (windowWidth + 2);
            for (int column = first; column <= last; column++) {
                double x = column + 0.5;
                double along =
                        lengthSquared == 0
                                ? 0
                                : Math.clamp(((x - x0) * dx + (y - y0) * dy) / lengthSquared, 0, 1);
                double distance = Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
                float here = (float) Math.min(most, reach - distance);
                if (here > cover[at + column]) {
                    cover[at + column] = here;
                }
            }
        }
    }
}

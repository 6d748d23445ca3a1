package brunet.ui.timeline;

/// The measures of the time line in one size of the dock.
///
/// @param top where columns and grid lines end above
/// @param line where the line lies that parts words and deeds
/// @param clear how far the first square stands off the line
record TimeFrame(
        double left,
        double right,
        double top,
        double line,
        double bottom,
        double clear,
        double earlyYear,
        boolean compact) {
    static final double FULL_HEIGHT = 132;
    private static final double SIDE = 14;

    static TimeFrame of(double width, double height) {
        double right = Math.max(SIDE + 1, width - SIDE);
        return height < FULL_HEIGHT
                ? new TimeFrame(SIDE, right, 22, 54, 77, 3, 1.63, true)
                : new TimeFrame(SIDE, right, 24, 74, 108, 5, 2.1, false);
    }

    double wordsHeight() {
        return line - clear - top;
    }

    double deedsHeight() {
        return bottom - line - clear;
    }
}

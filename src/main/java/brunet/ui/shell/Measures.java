package brunet.ui.shell;

/// How a window of a size is shared out, and what gives way when it is small.
record Measures(double width, double height) {
    static final double SMALLEST_WIDTH = 1024;
    static final double SMALLEST_HEIGHT = 640;
    static final double HEADER = 48;
    static final double RAIL = 48;
    static final double DRAWER = 312;
    static final double LEGEND = 32;
    static final double STATUS = 26;

    /// Whether the left pane has shrunk to a rail and opens over the map.
    boolean rail() {
        return width < 1360;
    }

    /// Whether headings are set smaller.
    boolean compact() {
        return rail() || compactDock();
    }

    /// Whether the card lies over the map rather than beside it.
    boolean slidingCard() {
        return width < 1100;
    }

    double left() {
        return rail() ? RAIL : width >= 1720 ? 360 : DRAWER;
    }

    double right() {
        return width >= 1720 ? 400 : width <= 1280 ? 344 : 368;
    }

    boolean oneLineStrip() {
        return height < 680;
    }

    double strip() {
        return oneLineStrip() ? 36 : 54;
    }

    boolean compactDock() {
        return height < 800;
    }

    double dock() {
        return compactDock() ? 100 : 132;
    }

    /// The width of the time controls, which stand below the left pane.
    double dockControls() {
        return rail() ? 300 : left();
    }
}

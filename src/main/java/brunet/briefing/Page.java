package brunet.briefing;

import brunet.portrayal.map.Box;

/// The measures of the sheet in logical pixels.
final class Page {
    static final double WIDTH = 1280;
    static final double HEIGHT = 720;
    static final double LEFT = 52;
    static final double RIGHT = WIDTH - LEFT;
    static final double TOP = 28;
    static final double BOTTOM = HEIGHT - TOP;

    static final double MAP_WIDTH = 784;
    static final double PANEL_X = 860;
    static final double PANEL_WIDTH = 368;

    static final double MARKING_HEIGHT = 22;
    static final double MARKING_SIZE = 15;
    static final double SUBJECT_Y = 30;
    static final double TITLE_Y = 53;
    static final double DATES_Y = 54;
    static final double BODY_Y = 128;
    static final double FOOT_Y = 654.5;

    /// Where the sources begin when they fill four rows; each further row pushes them up.
    private static final double SOURCES_Y = 590;

    static final int LEAST_SOURCE_ROWS = 4;
    static final int MOST_SOURCE_ROWS = 5;
    private static final double SOURCE_ROW = 16;

    static final double LEGEND_ROW = 19;
    static final double STRIP_HEIGHT = 66;
    static final int MOST_LEGEND_ROWS = 3;

    /// Room under the map for one row of the legend, and under the strip.
    private static final double LEGEND_MARGIN = 11;

    private static final double STRIP_MARGIN = 16;

    private Page() {}

    static double sourcesY(int rows) {
        return SOURCES_Y - (rows - LEAST_SOURCE_ROWS) * SOURCE_ROW;
    }

    static Box map(int sourceRows, int legendRows) {
        double below = LEGEND_MARGIN + legendRows * LEGEND_ROW + STRIP_HEIGHT + STRIP_MARGIN;
        double height = sourcesY(sourceRows) - below - BODY_Y;
        // Even, so that it is whole in pixels at half steps of scale.
        return new Box(LEFT, BODY_Y, MAP_WIDTH, 2 * Math.floor(height / 2));
    }

    static Box panel(int sourceRows) {
        return new Box(PANEL_X, BODY_Y, PANEL_WIDTH, sourcesY(sourceRows) - 6 - BODY_Y);
    }
}

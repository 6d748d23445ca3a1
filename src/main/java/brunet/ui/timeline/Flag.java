package brunet.ui.timeline;

import brunet.paint.Fonts;
import brunet.portrayal.map.TextStyle.Face;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The as-of line with the date on it, which is the handle of the slider.
final class Flag extends Region {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("axis-focused");
    private static final double TOP = 4;
    private static final double HEIGHT = 17;
    private static final double LEAST_WIDTH = 78;
    private static final double PADDING = 4;
    private static final double TEXT = 11;
    private static final double LINE = 1.5;
    private static final double POINTER = 8;
    private static final double REACH_X = 6;
    private static final double REACH_BOTTOM = 32;

    private final Fonts fonts;
    private final Label plate = new Label();
    private final Region pointer = new Region();
    private final Region line = new Region();
    private double width = LEAST_WIDTH;

    Flag(Fonts fonts) {
        this.fonts = fonts;
        setManaged(false);
        setMouseTransparent(true);
        plate.getStyleClass().setAll("time-flag");
        plate.setFont(fonts.font(Face.SEMI_BOLD, TEXT));
        pointer.getStyleClass().setAll("time-flag-pointer");
        line.getStyleClass().setAll("time-flag-line");
        getChildren().setAll(line, pointer, plate);
        getChildren().forEach(child -> child.setManaged(false));
    }

    /// Makes room for the widest of the dates, so that the flag keeps its width.
    void fit(List<String> dates) {
        width =
                dates.stream()
                        .mapToDouble(date -> fonts.width(date, Face.SEMI_BOLD, TEXT) + 2 * PADDING)
                        .reduce(LEAST_WIDTH, Math::max);
        width = Math.ceil(width);
    }

    void write(String date) {
        plate.setText(date);
    }

    void showFocus(boolean focused) {
        plate.pseudoClassStateChanged(FOCUSED, focused);
    }

    /// Stands at a place of the time line; the plate stays within its ends.
    void stand(double x, TimeFrame frame) {
        double left = Math.max(frame.left(), Math.min(x - width / 2, frame.right() - width));
        plate.resizeRelocate(Math.rint(left), TOP, width, HEIGHT);
        pointer.resizeRelocate(x - POINTER / 2, TOP + HEIGHT - 1, POINTER, 6);
        line.resizeRelocate(
                Math.rint(x - LINE / 2), TOP + HEIGHT, LINE, frame.bottom() + 2 - TOP - HEIGHT);
    }

    /// Whether a place is near enough to the plate to take hold of it.
    boolean within(double x, double y) {
        return x >= plate.getLayoutX() - REACH_X
                && x <= plate.getLayoutX() + width + REACH_X
                && y <= REACH_BOTTOM;
    }

    double plateLeft() {
        return plate.getLayoutX();
    }

    double plateRight() {
        return plate.getLayoutX() + width;
    }
}

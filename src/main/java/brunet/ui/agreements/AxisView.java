package brunet.ui.agreements;

import brunet.ui.kit.Controls;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;

/// The years above the lanes, with a pointer at the date shown.
final class AxisView extends Pane {
    private static final double HEIGHT = 21;
    private static final double SIDE = 8;
    private static final int STEP = 5;

    private final TimeSpan span;
    private LocalDate asOf;
    private final List<Label> years = new ArrayList<>();
    private final Polygon pointer = new Polygon(-5, -6, 5, -6, 0, 0);

    AxisView(LaneRow.Axis axis) {
        this.span = axis.span();
        this.asOf = axis.asOf();
        for (int year : ticks(span)) {
            years.add(Controls.label(Integer.toString(year), "axis-year"));
        }
        pointer.getStyleClass().add("axis-pointer");
        pointer.setVisible(span.holds(asOf));
        getChildren().addAll(years);
        getChildren().add(pointer);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
    }

    /// Points at another date on the same years; false for other years.
    boolean show(LaneRow.Axis other) {
        boolean same = other.span().equals(span);
        if (same) {
            asOf = other.asOf();
            pointer.setVisible(span.holds(asOf));
            requestLayout();
        }
        return same;
    }

    /// The years that have a line: every fifth.
    static List<Integer> ticks(TimeSpan span) {
        return IntStream.rangeClosed(span.from().getYear(), span.end().getYear())
                .filter(year -> year % STEP == 0 && year > span.from().getYear())
                .boxed()
                .toList();
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - 2 * SIDE;
        List<Integer> ticks = ticks(span);
        for (int i = 0; i < years.size(); i++) {
            Label label = years.get(i);
            label.autosize();
            double x =
                    SIDE + span.x(LocalDate.of(ticks.get(i), 1, 1), inner) - label.getWidth() / 2;
            label.relocate(Math.clamp(x, 0, Math.max(0, getWidth() - label.getWidth())), 0);
        }
        pointer.setLayoutX(SIDE + span.x(asOf, inner));
        pointer.setLayoutY(HEIGHT);
    }
}

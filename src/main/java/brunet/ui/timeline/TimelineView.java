package brunet.ui.timeline;

import brunet.paint.Fonts;
import brunet.ui.state.TimelineCommands;
import java.net.URL;
import java.util.Objects;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;

/// The time dock. It is compact when lower than 132. Used on the FX thread only.
public final class TimelineView extends Region implements TimelineCommands {
    private static final double CONTROLS_WIDTH = 312;

    private final TimelineViewModel model;
    private final TimeControls controls;
    private final AxisView axis;
    private final DoubleProperty controlsWidth = new SimpleDoubleProperty(CONTROLS_WIDTH);

    public TimelineView(TimelineViewModel model, Fonts fonts) {
        this.model = model;
        this.axis = new AxisView(model, fonts);
        this.controls = new TimeControls(model, fonts, axis::requestFocus);
        getStyleClass().add("time-dock");
        URL style = Objects.requireNonNull(TimelineView.class.getResource("timeline.css"));
        getStylesheets().add(style.toExternalForm());
        // The axis first: what floats from it lies below the controls.
        getChildren().addAll(controls, axis);
        controlsWidth.subscribe(this::requestLayout);
        setMinSize(0, 0);
    }

    // Properties

    /// How wide the controls are; they stand below the left pane and are as wide.
    public DoubleProperty controlsWidthProperty() {
        return controlsWidth;
    }

    // Commands

    @Override
    public void playOrPause() {
        model.playOrPause();
    }

    @Override
    public void editDate() {
        controls.field().edit();
    }

    @Override
    protected void layoutChildren() {
        double left = Math.min(controlsWidth.get(), getWidth());
        controls.resizeRelocate(0, 0, left, getHeight());
        axis.resizeRelocate(left, 0, getWidth() - left, getHeight());
    }
}

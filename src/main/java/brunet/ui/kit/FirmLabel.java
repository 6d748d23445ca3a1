package brunet.ui.kit;

import brunet.portrayal.text.Unbroken;
import javafx.scene.control.Label;

/// A label that gives way to others in its line, but only down to a width.
public final class FirmLabel extends Label {
    private final double least;

    public FirmLabel(String text, double least, String... styles) {
        super(Unbroken.of(text));
        this.least = least;
        getStyleClass().addAll(styles);
        widthProperty().subscribe(this::tellWhatIsCut);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(computePrefWidth(height), least);
    }

    private void tellWhatIsCut() {
        boolean cut = getWidth() > 0 && getWidth() < computePrefWidth(-1) - 0.5;
        setTooltip(cut ? Controls.tooltip(textProperty()) : null);
    }
}

package brunet.ui.map;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// The words that appear beside the pointer when it rests on something.
final class MapTip extends Label {

    private static final Duration DELAY = Duration.millis(150);
    private static final double GAP = 14;
    private static final double EDGE = 4;
    private static final double MAX_WIDTH = 320;

    private final PauseTransition delay = new PauseTransition(DELAY);

    MapTip() {
        getStyleClass().add("map-tip");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setWrapText(true);
        setMaxWidth(MAX_WIDTH);
    }

    /// Appears beside a point of its parent, unless the pointer moves on before.
    void showSoon(Optional<String> words, double x, double y) {
        hide();
        words.ifPresent(text -> {
            delay.setOnFinished(event -> show(text, x, y));
            delay.playFromStart();
        });
    }

    void hide() {
        delay.stop();
        setVisible(false);
    }

    private void show(String text, double x, double y) {
        setText(text);
        applyCss();
        double width = Math.min(MAX_WIDTH, prefWidth(-1));
        double height = prefHeight(width);
        double roomRight = getParent().getLayoutBounds().getWidth() - width - EDGE;
        double roomBelow = getParent().getLayoutBounds().getHeight() - height - EDGE;
        double top = y + GAP > roomBelow ? y - GAP - height : y + GAP;
        resizeRelocate(Math.max(EDGE, Math.min(x + GAP, roomRight)), top, width, height);
        setVisible(true);
    }
}

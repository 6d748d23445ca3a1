package brunet.ui.timeline;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The arrow keys.
enum Arrow {
    LEFT,
    RIGHT;

    /// The key as printed on it.
    static StackPane key(Arrow arrow) {
        Region sign = new Region();
        sign.getStyleClass().add(arrow == LEFT ? "time-arrow-left" : "time-arrow-right");
        StackPane key = new StackPane(sign);
        key.getStyleClass().add("time-key");
        return key;
    }
}

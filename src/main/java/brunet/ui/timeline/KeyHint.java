package brunet.ui.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Says beside the flag what keys move it.
final class KeyHint extends HBox {
    private static final double GAP = 10;

    KeyHint(TimelineViewModel model) {
        super(6);
        getStyleClass().add("time-keys");
        setAlignment(Pos.CENTER_LEFT);
        setManaged(false);
        setVisible(false);
        model.messagesProperty().subscribe(this::write);
    }

    private void write(Messages messages) {
        getChildren()
                .setAll(
                        Arrow.key(Arrow.LEFT),
                        Arrow.key(Arrow.RIGHT),
                        new Label(messages.text("keys.change")),
                        key(messages.text("key.shift")),
                        new Label(messages.text("keys.month")),
                        key(messages.text("key.control")),
                        new Label(messages.text("keys.year")));
    }

    private static Label key(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("time-key");
        return label;
    }

    /// Stands on the side of the flag that has room.
    void stand(Flag flag, double width) {
        double w = Math.ceil(prefWidth(-1));
        double h = Math.ceil(prefHeight(w));
        double left = flag.plateLeft() - GAP - w;
        double x = left >= 0 ? left : Math.min(flag.plateRight() + GAP, width - w);
        resizeRelocate(Math.rint(x), 1, w, h);
    }
}

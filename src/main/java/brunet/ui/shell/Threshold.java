package brunet.ui.shell;

import brunet.ui.kit.Controls;
import brunet.ui.kit.Messages;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// The empty frame that stands at once, while the record is read.
public final class Threshold {
    private static final Duration QUIET = Duration.millis(300);

    private Threshold() {}

    public static Region of(Messages messages) {
        HBox header = new HBox(10, Header.brand(messages));
        header.getStyleClass().add("header");
        header.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Label loading = Controls.label(messages.bound("loading.title"), "muted", "body");
        loading.setVisible(false);
        PauseTransition quiet = new PauseTransition(QUIET);
        quiet.setOnFinished(event -> loading.setVisible(true));
        quiet.play();
        return new ShellFrame(
                header,
                new ShellFrame.Sides(part("rail"), part("left-pane"), part("card")),
                new ShellFrame.Middle(part("strip"), new StackPane(loading), part("legend")),
                new Region(),
                part("status-bar"));
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        return part;
    }
}

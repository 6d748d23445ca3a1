package brunet.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Stands where a list would: what is not there, why, and one way out.
public final class EmptyNote extends VBox {

    public EmptyNote(String what, String why, Button wayOut) {
        getStyleClass().add("empty-note");
        Label reason = Controls.label(why, "muted");
        reason.setWrapText(true);
        Label missing = Controls.label(what, "empty-title");
        missing.setWrapText(true);
        getChildren().addAll(missing, reason, wayOut);
    }
}

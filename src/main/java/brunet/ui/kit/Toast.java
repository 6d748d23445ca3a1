package brunet.ui.kit;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A message of what was done, with one thing to do about it.
public final class Toast extends HBox {

    public Toast(String what, String more, Optional<Button> action) {
        super(24);
        getStyleClass().add("toast");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(what + " " + more);
        VBox words = new VBox(Controls.label(what, "toast-title"));
        if (!more.isEmpty()) {
            words.getChildren().add(Controls.label(more, "toast-more"));
        }
        getChildren().add(Controls.growing(words));
        action.ifPresent(getChildren()::add);
    }
}

package brunet.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A dialog: title, content, buttons at its right foot.
public final class DialogFrame extends VBox {

    public DialogFrame(String title, Region content, List<Button> buttons) {
        getStyleClass().add("dialog-frame");
        Label head = Controls.label(title, "dialog-title");
        head.setWrapText(true);
        HBox foot = new HBox(8, Controls.spacer());
        foot.getChildren().addAll(buttons.toArray(Node[]::new));
        foot.getStyleClass().add("dialog-foot");
        getChildren().addAll(head, Controls.rule("hair"), content, foot);
        setAccessibleText(title);
    }
}

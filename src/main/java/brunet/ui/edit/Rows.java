package brunet.ui.edit;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Rows of a dialog that scroll where they do not fit.
final class Rows {
    private static final double WIDTH = 640;

    private Rows() {}

    static ScrollPane scrolled(VBox rows) {
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportWidth(WIDTH);
        scroll.getStyleClass().addAll("pane-scroll", "edit-rows");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }
}

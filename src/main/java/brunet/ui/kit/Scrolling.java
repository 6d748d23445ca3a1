package brunet.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

final class Scrolling {
    private Scrolling() {}

    /// Scrolls up or down as little as brings a node of the content into view.
    static void reveal(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double height = content.getLayoutBounds().getHeight();
        double view = pane.getViewportBounds().getHeight();
        double hidden = height - view;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        double wanted = Math.min(at.getMinY(), Math.max(top, at.getMaxY() - view));
        pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
}

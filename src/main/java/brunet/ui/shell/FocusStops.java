package brunet.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;

/// Where the keyboard can stand in a part of the window.
final class FocusStops {
    private FocusStops() {}

    static Optional<Node> first(Node within) {
        if (!within.isVisible() || within.isDisabled()) {
            return Optional.empty();
        }
        if (within.isFocusTraversable()) {
            return Optional.of(within);
        }
        return within instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    /// Puts the keyboard there and shows that it is there, as Tab would.
    static void enter(Node node) {
        node.requestFocus();
        node.requestFocusTraversal(TraversalDirection.NEXT);
        Node next = node.getScene().getFocusOwner();
        if (next != null && !next.equals(node)) {
            next.requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
        if (!node.isFocused()) {
            node.requestFocus();
        }
    }

    static boolean within(Node node, Node ancestor) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}

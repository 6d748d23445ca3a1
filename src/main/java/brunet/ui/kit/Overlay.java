package brunet.ui.kit;

import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// The window's content with what floats over it: one popover beside its anchor, one dialog, one
/// toast. Used on the FX thread only.
public final class Overlay extends StackPane {
    private static final double EDGE = 8;
    private static final double GAP = 4;
    private static final double ABOVE_TIME_LINE = 176;
    private static final Duration OPENING = Duration.millis(160);
    private static final Duration TOAST_STAYS = Duration.seconds(8);

    private final Pane popoverLayer = new Pane();
    private final StackPane dialogLayer = new StackPane();
    private final StackPane toastLayer = new StackPane();
    private final PauseTransition toastTime = new PauseTransition(TOAST_STAYS);
    private Optional<Popover> popover = Optional.empty();
    private Optional<Node> focusedBefore = Optional.empty();
    private Runnable escape = this::hideDialog;
    private boolean reducedMotion;

    private record Popover(Node anchor, Region content) {}

    public Overlay() {
        getStyleClass().add("overlay");
        popoverLayer.setPickOnBounds(false);
        toastLayer.setPickOnBounds(false);
        toastLayer.setMouseTransparent(false);
        toastLayer.setAlignment(Pos.BOTTOM_CENTER);
        dialogLayer.getStyleClass().add("dialog-layer");
        dialogLayer.setVisible(false);
        getChildren().addAll(new Pane(), popoverLayer, dialogLayer, toastLayer);
        toastTime.setOnFinished(event -> toastLayer.getChildren().clear());
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .subscribe(this::keepFocusInDialog);
    }

    /// Puts the content of the window below all that floats.
    public void setContent(Region content) {
        getChildren().set(0, content);
    }

    public void reduceMotion(boolean reduced) {
        reducedMotion = reduced;
    }

    public boolean floating() {
        return popover.isPresent() || dialogOpen();
    }

    public boolean dialogOpen() {
        return dialogLayer.isVisible();
    }

    /// Shows a popover below its anchor, above where there is no room, in place of any other.
    public void showPopover(Node anchor, Region content) {
        hidePopover();
        content.getStyleClass().add("popover");
        popover = Optional.of(new Popover(anchor, content));
        popoverLayer.getChildren().setAll(content);
        content.applyCss();
        content.autosize();
        place(anchor, content);
        appear(content);
    }

    private void place(Node anchor, Region content) {
        Bounds at = sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
        double x = Math.min(at.getMinX(), getWidth() - content.getWidth() - EDGE);
        double below = at.getMaxY() + GAP;
        double above = at.getMinY() - GAP - content.getHeight();
        double y = below + content.getHeight() + EDGE > getHeight() && above > EDGE ? above : below;
        double lowest = getHeight() - content.getHeight() - EDGE;
        content.relocate(
                Math.floor(Math.max(EDGE, x)), Math.floor(Math.max(EDGE, Math.min(y, lowest))));
    }

    public void hidePopover() {
        popover.ifPresent(p -> popoverLayer.getChildren().clear());
        popover = Optional.empty();
    }

    public boolean shows(Node anchor) {
        return popover.filter(p -> p.anchor().equals(anchor)).isPresent();
    }

    public boolean holds(Node node) {
        return popover.filter(p -> within(node, p.content())).isPresent();
    }

    /// Shows a dialog over a still window; Escape closes it.
    public void showDialog(Region dialog) {
        showDialog(dialog, this::hideDialog);
    }

    /// Shows a dialog that only its own buttons close.
    public void insist(Region dialog) {
        showDialog(dialog, () -> {});
    }

    /// Shows a dialog that says itself what Escape does.
    public void showDialog(Region dialog, Runnable escape) {
        this.escape = escape;
        hidePopover();
        if (!dialogOpen()) {
            focusedBefore = Optional.ofNullable(getScene()).map(s -> s.getFocusOwner());
        }
        dialog.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        dialogLayer.getChildren().setAll(dialog);
        dialogLayer.setVisible(true);
        appear(dialog);
        firstControl(dialog).ifPresent(Node::requestFocus);
    }

    public void hideDialog() {
        if (dialogOpen()) {
            dialogLayer.setVisible(false);
            dialogLayer.getChildren().clear();
            focusedBefore.ifPresent(Node::requestFocus);
            focusedBefore = Optional.empty();
        }
    }

    /// Shows a message at the foot of the window for a while.
    public void toast(Region message) {
        StackPane.setMargin(message, new Insets(0, 0, ABOVE_TIME_LINE, 0));
        message.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        toastLayer.getChildren().setAll(message);
        appear(message);
        toastTime.playFromStart();
    }

    private void appear(Node node) {
        if (!reducedMotion) {
            FadeTransition fade = new FadeTransition(OPENING, node);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
    }

    private void pressed(MouseEvent event) {
        if (event.getTarget() instanceof Node target) {
            popover.filter(p -> !within(target, p.content()) && !within(target, p.anchor()))
                    .ifPresent(p -> hidePopover());
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && floating()) {
            if (!closePopover()) {
                escape.run();
            }
            event.consume();
        }
    }

    /// Closes the popover and gives the keyboard back to its anchor; false when there is none.
    public boolean closePopover() {
        Optional<Node> anchor = popover.map(Popover::anchor);
        hidePopover();
        anchor.ifPresent(Node::requestFocus);
        return anchor.isPresent();
    }

    private void keepFocusInDialog(@org.jspecify.annotations.Nullable Node focused) {
        if (dialogOpen() && focused != null && !within(focused, dialogLayer)) {
            firstControl(dialogLayer).ifPresent(Node::requestFocus);
        }
    }

    private static Optional<Node> firstControl(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled()) {
            return Optional.of(node);
        }
        return node instanceof javafx.scene.Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .flatMap(child -> firstControl(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean within(Node node, Node ancestor) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}

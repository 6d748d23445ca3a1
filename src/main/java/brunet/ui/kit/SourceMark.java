package brunet.ui.kit;

import brunet.portrayal.text.Citations;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.util.Duration;

/// The number of a source in brackets; shows the source when pointed at, focused or entered.
public final class SourceMark extends Label {
    private static final Duration POINTED = Duration.millis(150);

    SourceMark(Citations.Entry entry, SourcePopover popover) {
        super("[" + entry.number() + "]");
        getStyleClass().setAll("source-mark");
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(entry.line());
        setFocusTraversable(true);
        PauseTransition pointed = new PauseTransition(POINTED);
        pointed.setOnFinished(event -> popover.show(this, entry));
        setOnMouseEntered(event -> pointed.playFromStart());
        setOnMouseExited(event -> {
            pointed.stop();
            popover.leave(this);
        });
        // Not where the keyboard only comes back to it from what it had opened.
        focusVisibleProperty()
                .subscribe((was, is) -> {
                    if (is) {
                        popover.show(this, entry);
                    } else if (was) {
                        popover.leave(this);
                    }
                });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                pointed.stop();
                popover.show(this, entry);
                event.consume();
            }
        });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        popover.show(this, entry);
                        popover.enter();
                        event.consume();
                    }
                });
    }
}

package brunet.ui.shell;

import brunet.ui.kit.Controls;
import brunet.ui.kit.DialogFrame;
import brunet.ui.kit.Icons;
import brunet.ui.kit.Messages;
import brunet.ui.kit.Overlay;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Says in words what went wrong and what to do next; the technical message is folded below.
public final class Troubles {
    private final Messages messages;
    private final Overlay overlay;

    public Troubles(Messages messages, Overlay overlay) {
        this.messages = messages;
        this.overlay = overlay;
    }

    /// Another Brunet has the store open.
    public void inUse(Runnable openReadOnly, Runnable quit) {
        Button readOnly =
                Controls.primaryButton(
                        messages.bound("busy.read-only"),
                        () -> {
                            overlay.hideDialog();
                            openReadOnly.run();
                        });
        Button leave = Controls.outlineButton(messages.bound("dialog.quit"), quit);
        overlay.insist(
                dialog(
                        "busy.title",
                        new VBox(words(messages.text("busy.why"))),
                        List.of(leave, readOnly)));
    }

    /// The store in a folder cannot be opened.
    public void notOpened(Path folder, Throwable cause, Runnable quit) {
        Button leave = Controls.primaryButton(messages.bound("dialog.quit"), quit);
        overlay.insist(
                dialog(
                        "failure.title",
                        new VBox(10, words(messages.text("failure.why", folder)), details(cause)),
                        List.of(leave)));
    }

    /// Something failed that should not have.
    public void unexpected(Throwable cause) {
        Button close = Controls.primaryButton(messages.bound("dialog.close"), overlay::hideDialog);
        overlay.showDialog(
                dialog(
                        "failure.unexpected",
                        new VBox(
                                10, words(messages.text("failure.unexpected.why")), details(cause)),
                        List.of(close)));
    }

    private DialogFrame dialog(String title, VBox content, List<Button> buttons) {
        content.setPrefWidth(420);
        HBox told = new HBox(12, Icons.icon(BootstrapIcons.EXCLAMATION_TRIANGLE, 16), content);
        return new DialogFrame(messages.text(title), told, buttons);
    }

    private static Label words(String text) {
        Label words = Controls.label(text, "body");
        words.setWrapText(true);
        return words;
    }

    private VBox details(Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        TextArea text = new TextArea(trace.toString());
        text.setEditable(false);
        text.setPrefRowCount(10);
        text.setVisible(false);
        text.managedProperty().bind(text.visibleProperty());
        Button unfold =
                Controls.linkButton(
                        messages.bound("dialog.details"), () -> text.setVisible(!text.isVisible()));
        return new VBox(6, unfold, text);
    }
}

package brunet.ui.kit;

import brunet.domain.Source;
import brunet.portrayal.text.Citations;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Shows the source behind a mark. Used on the FX thread only.
public final class SourcePopover {
    private static final Duration LEAVING = Duration.millis(250);

    private final Messages messages;
    private final Overlay overlay;
    private final Consumer<String> openSource;
    private final PauseTransition leaving = new PauseTransition(LEAVING);
    private Optional<VBox> content = Optional.empty();

    /// @param openSource shows all that a source, named by its id, supports
    public SourcePopover(Messages messages, Overlay overlay, Consumer<String> openSource) {
        this.messages = messages;
        this.overlay = overlay;
        this.openSource = openSource;
    }

    void show(Node anchor, Citations.Entry entry) {
        leaving.stop();
        if (!overlay.shows(anchor)) {
            open(anchor, entry);
        }
    }

    private void open(Node anchor, Citations.Entry entry) {
        VBox page = page(entry);
        page.setOnMouseEntered(event -> leaving.stop());
        page.setOnMouseExited(event -> leave(anchor));
        content = Optional.of(page);
        overlay.showPopover(anchor, page);
    }

    /// Closes the popover a moment after its mark is left, unless it is entered meanwhile.
    void leave(Node anchor) {
        leaving.setOnFinished(event -> {
            boolean kept =
                    anchor.isFocused()
                            || anchor.isHover()
                            || content.filter(Node::isHover).isPresent()
                            || Optional.ofNullable(overlay.getScene())
                                    .map(scene -> scene.getFocusOwner())
                                    .filter(overlay::holds)
                                    .isPresent();
            if (!kept && overlay.shows(anchor)) {
                overlay.hidePopover();
            }
        });
        leaving.playFromStart();
    }

    /// Moves the keyboard into the popover.
    void enter() {
        content.flatMap(page ->
                        page.lookupAll(".link-button").stream()
                                .filter(Button.class::isInstance)
                                .findFirst())
                .ifPresent(Node::requestFocus);
    }

    private VBox page(Citations.Entry entry) {
        Source source = entry.source();
        Label number =
                Controls.label(messages.text("source.number", entry.number()), "popover-head");
        Label tier =
                Controls.label(
                        messages.text(
                                "source.tier",
                                source.tier().grade(),
                                messages.wording().tier(source.tier())),
                        "chip");
        Label language =
                Controls.label(
                        messages.wording().languageName(source.imprint().language()),
                        "muted",
                        "small");
        HBox head = new HBox(8, number, tier, Controls.spacer(), language);
        head.getStyleClass().add("popover-line");
        Label title = Controls.label(source.title(), "popover-title");
        title.setWrapText(true);
        Label credit = Controls.label(entry.credit(), "muted", "small");
        credit.setWrapText(true);
        VBox page = new VBox(head, title, credit);
        source.link()
                .map(link -> Controls.label(bare(link), "muted", "tiny"))
                .ifPresent(link -> page.getChildren().add(link));
        source.note()
                .map(note -> Controls.label(messages.wording().in(note), "small"))
                .ifPresent(note -> {
                    note.setWrapText(true);
                    page.getChildren().addAll(Controls.rule("hair"), note);
                });
        Button all =
                Controls.linkButton(
                        messages.bound("source.all"),
                        () -> {
                            overlay.hidePopover();
                            openSource.accept(source.id());
                        });
        Button copy =
                Controls.linkButton(messages.bound("source.copy"), () -> copy(reference(entry)));
        HBox actions = new HBox(16, all, copy);
        actions.getStyleClass().add("popover-actions");
        page.getChildren().add(actions);
        page.getStyleClass().add("source-popover");
        return page;
    }

    private static String bare(String link) {
        return link.replaceFirst("^https?://(www\\.)?", "");
    }

    private String reference(Citations.Entry entry) {
        return entry.source().title()
                + ". "
                + entry.credit()
                + entry.source().link().map(link -> ". " + link).orElse("");
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}

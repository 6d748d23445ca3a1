package brunet.ui.kit;

import brunet.portrayal.text.CardSection.DisputeNote;
import brunet.portrayal.text.CardSection.Position;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/// The orange mark beside what sources dispute; opens every position with its sources and the
/// reason.
public final class DisputeTag extends Button {
    private static final double SIZE = 14;

    private final Kit kit;

    public DisputeTag(Kit kit, RunText text, String about, List<DisputeNote> notes) {
        super(kit.messages().wording().differ(), kit.symbols().disputeMark(SIZE));
        this.kit = kit;
        getStyleClass().setAll("brunet-button", "dispute-tag");
        setAccessibleText(about + ", " + kit.messages().text("differ.accessible"));
        setOnAction(event -> toggle(text, notes));
    }

    private void toggle(RunText text, List<DisputeNote> notes) {
        if (kit.overlay().shows(this)) {
            kit.overlay().hidePopover();
        } else {
            VBox page = new VBox();
            page.getStyleClass().add("dispute-popover");
            notes.forEach(note -> page.getChildren().add(note(kit, text, note)));
            kit.overlay().showPopover(this, page);
        }
    }

    /// Both positions with their sources, then what was found and why.
    public static Node note(Kit kit, RunText text, DisputeNote note) {
        HBox head =
                new HBox(
                        6,
                        kit.symbols().disputeMark(SIZE),
                        Controls.label(note.topic(), "dispute-topic"));
        VBox positions = new VBox();
        note.positions()
                .forEach(position -> positions.getChildren().add(position(kit, text, position)));
        VBox box = new VBox(head, barred(positions));
        note.finding().ifPresent(finding -> box.getChildren().add(remark(finding, "small")));
        note.reason().ifPresent(reason -> box.getChildren().add(remark(reason, "small", "muted")));
        box.getStyleClass().add("dispute-note");
        return box;
    }

    private static TextFlow position(Kit kit, RunText text, Position position) {
        TextFlow flow = text.flow(position.runs());
        kit.claims().offer(flow, position.claimId());
        if (position.better()) {
            flow.getStyleClass().add("better");
        }
        return flow;
    }

    private static Label remark(String words, String... styles) {
        Label remark = Controls.label(words, styles);
        remark.setWrapText(true);
        return remark;
    }

    /// Values behind the bar that joins what cannot all be true.
    public static HBox barred(VBox values) {
        HBox barred = new HBox(Controls.rule("dispute-bar"), Controls.growing(values));
        barred.getStyleClass().add("barred");
        return barred;
    }
}

package brunet.ui.kit;

import brunet.portrayal.text.CardSection.FactLine;
import brunet.portrayal.text.CardSection.FactRow;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/// A label and its values, one a line; those that sources dispute stand behind a bar.
public final class FactRowView extends HBox {

    public FactRowView(Kit kit, RunText text, FactRow row, Folds folds) {
        getStyleClass().add("fact-row");
        Label label = Controls.label(row.label(), "fact-label");
        label.setWrapText(true);
        VBox left = new VBox(label);
        left.getStyleClass().add("fact-labels");
        left.setMinWidth(Region.USE_PREF_SIZE);
        VBox values = new VBox();
        values.getStyleClass().add("fact-values");
        values.getChildren().addAll(lines(kit, text, row.lines()));
        row.more()
                .ifPresent(more -> {
                    VBox rest = new VBox();
                    rest.getStyleClass().add("fact-values");
                    rest.getChildren().addAll(lines(kit, text, more.rest()));
                    rest.managedProperty().bind(rest.visibleProperty());
                    values.getChildren()
                            .addAll(rest, folds.link(row.label(), more, rest::setVisible));
                });
        if (row.disputed()) {
            left.getChildren().add(new DisputeTag(kit, text, row.label(), row.notes()));
        }
        getChildren().addAll(left, Controls.growing(values));
    }

    /// The disputed lines stand first, behind one bar.
    private static List<Node> lines(Kit kit, RunText text, List<FactLine> lines) {
        List<Node> nodes = new ArrayList<>();
        VBox disputed = new VBox();
        disputed.getStyleClass().add("fact-values");
        for (FactLine line : lines) {
            (line.disputed() ? disputed.getChildren() : nodes).add(line(kit, text, line));
        }
        if (!disputed.getChildren().isEmpty()) {
            nodes.addFirst(DisputeTag.barred(disputed));
        }
        return nodes;
    }

    private static TextFlow line(Kit kit, RunText text, FactLine line) {
        TextFlow flow = text.flow(line.runs());
        line.claimId().ifPresent(id -> kit.claims().offer(flow, id));
        return flow;
    }
}

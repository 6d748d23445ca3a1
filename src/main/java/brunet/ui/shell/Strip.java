package brunet.ui.shell;

import brunet.ui.kit.Controls;
import brunet.ui.kit.Kit;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The date shown, what changed on it, and what it counts. Never gives way, at most loses a line.
final class Strip extends HBox {
    private final Label asOf;
    private final Label date;
    private final Label today;
    private final Label counts;

    Strip(Kit kit, ShellViewModel model) {
        getStyleClass().add("strip");
        setAlignment(Pos.CENTER_LEFT);
        asOf = Controls.label(kit.messages().bound("strip.as-of"), "strip-as-of");
        date = Controls.label(model.date(), "strip-date");
        date.setId("as-of-date");
        date.setMinWidth(Region.USE_PREF_SIZE);
        today = told(model.onThisDay(), "strip-today");
        counts = told(model.counts(), "strip-counts");
        fold(false);
    }

    private static Label told(ObservableValue<String> words, String style) {
        Label label = Controls.label(words, style);
        label.setMinWidth(0);
        label.setTooltip(Controls.tooltip(words));
        return label;
    }

    /// Lays it out in one line, or in two.
    void fold(boolean oneLine) {
        Region rule = Controls.rule("strip-rule");
        if (oneLine) {
            asOf.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().setAll(asOf, date, rule, today);
        } else {
            VBox dated = new VBox(asOf, date);
            dated.setMinWidth(Region.USE_PREF_SIZE);
            dated.setAlignment(Pos.CENTER_LEFT);
            VBox said = new VBox(today, counts);
            said.setAlignment(Pos.CENTER_LEFT);
            getChildren().setAll(dated, rule, said);
        }
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("one-line"), oneLine);
    }
}

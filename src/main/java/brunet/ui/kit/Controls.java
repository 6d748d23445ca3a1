package brunet.ui.kit;

import brunet.portrayal.text.Unbroken;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Plain controls in the dress of the look.
public final class Controls {
    private static final Duration TOOLTIP = Duration.millis(150);

    private Controls() {}

    public static Label label(ObservableValue<String> text, String... styles) {
        Label label = new Label();
        label.textProperty().bind(text.map(Unbroken::of));
        label.getStyleClass().addAll(styles);
        return label;
    }

    public static Label label(String text, String... styles) {
        Label label = new Label(Unbroken.of(text));
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A button of an icon alone, with its words as tooltip and accessible text.
    public static Button iconButton(
            BootstrapIcons glyph, int size, ObservableValue<String> words, Runnable action) {
        Button button = button(action, "icon-button");
        button.setGraphic(Icons.icon(glyph, size));
        button.accessibleTextProperty().bind(words);
        button.setTooltip(tooltip(words));
        return button;
    }

    public static Button textButton(ObservableValue<String> text, Runnable action) {
        Button button = button(action, "text-button");
        button.textProperty().bind(text);
        return button;
    }

    public static Button outlineButton(ObservableValue<String> text, Runnable action) {
        Button button = button(action, "outline-button");
        button.textProperty().bind(text);
        return button;
    }

    /// The one button of a part that does what it is there for.
    public static Button primaryButton(ObservableValue<String> text, Runnable action) {
        Button button = button(action, "primary-button");
        button.textProperty().bind(text);
        return button;
    }

    public static Button linkButton(ObservableValue<String> text, Runnable action) {
        Button button = button(action, "link-button");
        button.textProperty().bind(text);
        return button;
    }

    /// A link with a count.
    public static Button countButton(
            ObservableValue<String> text, ObservableValue<String> count, Runnable action) {
        Button button = button(action, "link-button");
        button.getStyleClass().add("count-button");
        button.textProperty().bind(text);
        button.setGraphic(label(count, "count"));
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    private static Button button(Runnable action, String style) {
        Button button = new Button();
        button.getStyleClass().setAll("brunet-button", style);
        button.setOnAction(event -> action.run());
        return button;
    }

    public static Tooltip tooltip(ObservableValue<String> words) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words);
        tooltip.setShowDelay(TOOLTIP);
        return tooltip;
    }

    /// A key as printed on it.
    public static Label keyCap(String key) {
        return label(key, "key-cap");
    }

    public static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    public static Region rule(String style) {
        Region rule = new Region();
        rule.getStyleClass().add(style);
        return rule;
    }

    /// A bold heading with a muted count or remark beside it.
    public static HBox sectionHead(String title, String caption) {
        HBox head = new HBox(8, label(title, "section-title"));
        if (!caption.isEmpty()) {
            head.getChildren().add(label(caption, "section-caption"));
        }
        head.getStyleClass().add("section-head");
        return head;
    }

    /// The node, as wide as what it stands in.
    public static <T extends Node> T growing(T node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }
}

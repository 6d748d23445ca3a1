package brunet.ui.edit;

import brunet.ui.kit.Controls;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A control with its name above it and, below, why what stands in it is not right, or how it was
/// read. A reason shows once the control was typed in or left.
final class FormField extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final BooleanProperty touched = new SimpleBooleanProperty();

    FormField(
            String name,
            Node control,
            ObservableValue<String> problem,
            ObservableValue<String> hint) {
        super(3);
        getStyleClass().add("form-field");
        Label said = new Label();
        said.setWrapText(true);
        said.getStyleClass().add("form-said");
        Label title = Controls.label(name, "form-name");
        title.setLabelFor(control);
        control.setAccessibleText(name);
        getChildren().addAll(title, control, said);
        said.managedProperty().bind(said.visibleProperty());
        problem.subscribe(reason -> show(said, reason, hint.getValue()));
        hint.subscribe(words -> show(said, problem.getValue(), words));
        touched.subscribe(was -> show(said, problem.getValue(), hint.getValue()));
        control.focusWithinProperty()
                .subscribe((was, is) -> {
                    if (was && !is) {
                        touched.set(true);
                    }
                });
    }

    /// Shows a reason from now on.
    void touch() {
        touched.set(true);
    }

    private void show(Label said, String reason, String hint) {
        boolean wrong = touched.get() && !reason.isEmpty();
        said.setText(wrong ? reason : hint);
        said.setVisible(!said.getText().isEmpty());
        said.pseudoClassStateChanged(WRONG, wrong);
        pseudoClassStateChanged(WRONG, wrong);
    }
}

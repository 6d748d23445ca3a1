package brunet.ui.kit;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// A field that searches as one types, with room for more at its end.
public final class SearchField extends HBox {
    private final TextField field = new TextField();

    public SearchField(ObservableValue<String> prompt) {
        super(8);
        getStyleClass().add("search-field");
        setAlignment(Pos.CENTER_LEFT);
        field.promptTextProperty().bind(prompt);
        field.accessibleTextProperty().bind(prompt);
        getChildren().addAll(Icons.icon(BootstrapIcons.SEARCH, 15), Controls.growing(field));
        field.focusedProperty()
                .subscribe(focused ->
                        pseudoClassStateChanged(
                                javafx.css.PseudoClass.getPseudoClass("within"), focused));
        field.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                        field.clear();
                        event.consume();
                    }
                });
    }

    public StringProperty textProperty() {
        return field.textProperty();
    }

    public TextField field() {
        return field;
    }

    /// What the down key does.
    public void setOnDown(Runnable action) {
        field.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN) {
                        action.run();
                        event.consume();
                    }
                });
    }
}

package brunet.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that JavaFX can show: a window with one label.
final class BareWindow {
    private BareWindow() {}

    static void main(String[] args) {
        Platform.startup(
                () -> {
                    Stage stage = new Stage();
                    stage.setScene(new Scene(new StackPane(new Label("Brunet")), 1440, 900));
                    stage.show();
                });
    }
}

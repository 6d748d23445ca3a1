package brunet.ui.map;

import brunet.ui.state.MapCommands;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// Zoom in, zoom out and home. They are for the pointer: the keyboard has keys for the same.
final class MapButtons extends VBox {

    private static final Duration TOOLTIP = Duration.millis(150);

    MapButtons(MapViewModel viewModel, MapCommands commands) {
        getStyleClass().add("map-buttons");
        getChildren()
                .addAll(
                        button(BootstrapIcons.PLUS, viewModel.text("zoom.in"), commands::zoomIn),
                        button(BootstrapIcons.DASH, viewModel.text("zoom.out"), commands::zoomOut),
                        button(BootstrapIcons.HOUSE, viewModel.text("home"), commands::home));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private static Button button(
            BootstrapIcons glyph, ObservableValue<String> words, Runnable action) {
        Button button = new Button();
        FontIcon icon = new FontIcon(glyph);
        icon.getStyleClass().add("icon");
        button.getStyleClass().setAll("map-button");
        button.setGraphic(icon);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        button.accessibleTextProperty().bind(words);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words);
        tooltip.setShowDelay(TOOLTIP);
        button.setTooltip(tooltip);
        return button;
    }
}

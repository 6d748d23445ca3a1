package brunet.ui.map;

import brunet.ui.kit.Controls;
import brunet.ui.state.MapCommands;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Zoom in, zoom out and home. They are for the pointer: the keyboard has keys for the same.
final class MapButtons extends VBox {

    private static final int ICON_SIZE = 15;

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
        Button button = Controls.iconButton(glyph, ICON_SIZE, words, action);
        button.getStyleClass().add("map-button");
        button.setFocusTraversable(false);
        return button;
    }
}

package brunet.ui.map;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that mean something only while the map has the focus; the window knows the others.
final class MapKeys {

    private MapKeys() {}

    static void install(MapPane pane, MapViewModel viewModel) {
        pane.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getTarget() == pane && answer(event, viewModel)) {
                        event.consume();
                    }
                });
    }

    /// Tab walks on; after the last thing it leaves the map as from any other control.
    private static boolean answer(KeyEvent event, MapViewModel viewModel) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            return viewModel.walk(event.isShiftDown() ? -1 : 1);
        }
        if (event.getCode() == KeyCode.ENTER) {
            viewModel.open();
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            viewModel.clear();
            return true;
        }
        return false;
    }
}

package brunet.ui.map;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the map while it has the focus.
final class MapKeys {

    private MapKeys() {}

    static void install(MapPane pane, MapViewModel viewModel) {
        pane.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getTarget() == pane && answer(event, pane, viewModel)) {
                        event.consume();
                    }
                });
    }

    private static boolean answer(KeyEvent event, MapPane pane, MapViewModel viewModel) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            return viewModel.walk(event.isShiftDown() ? -1 : 1);
        }
        Optional<Runnable> action =
                event.isAltDown() ? pan(event.getCode(), pane) : plain(event, pane, viewModel);
        action.ifPresent(Runnable::run);
        return action.isPresent();
    }

    private static Optional<Runnable> pan(KeyCode code, MapPane pane) {
        return switch (code) {
            case LEFT -> Optional.of(() -> pane.pan(-1, 0));
            case RIGHT -> Optional.of(() -> pane.pan(1, 0));
            case UP -> Optional.of(() -> pane.pan(0, -1));
            case DOWN -> Optional.of(() -> pane.pan(0, 1));
            default -> Optional.empty();
        };
    }

    private static Optional<Runnable> plain(
            KeyEvent event, MapPane pane, MapViewModel viewModel) {
        return switch (event.getCode()) {
            case ENTER -> Optional.of(viewModel::open);
            case ESCAPE -> Optional.of(viewModel::clear);
            case ADD, PLUS -> Optional.of(pane::zoomIn);
            case SUBTRACT, MINUS -> Optional.of(pane::zoomOut);
            case DIGIT0, NUMPAD0 -> Optional.of(pane::home);
            default ->
                    switch (event.getText()) {
                        case "+" -> Optional.of(pane::zoomIn);
                        case "-" -> Optional.of(pane::zoomOut);
                        case "0" -> Optional.of(pane::home);
                        default -> Optional.empty();
                    };
        };
    }
}

package brunet.ui.card;

import brunet.geo.GeoBounds;
import brunet.portrayal.map.MapScene;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Window;

/// The small map on a card. What stands on it opens on a click; the lists below it are its twin for
/// the keyboard.
final class LocatorView extends Region {
    private static final double EDGE = 1;
    private static final double PADDING = 22;

    private final Locators locators;
    private final GeoBounds bounds;
    private final ImageView ground = new ImageView();
    private final Canvas canvas = new Canvas();
    private Optional<MapScene> scene = Optional.empty();

    LocatorView(Locators locators, GeoBounds bounds, String spoken) {
        this.locators = locators;
        this.bounds = bounds;
        getStyleClass().add("locator");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        ground.setMouseTransparent(true);
        canvas.setMouseTransparent(true);
        getChildren().addAll(ground, canvas);
        setOnMouseMoved(event -> setCursor(at(event).isPresent() ? Cursor.HAND : Cursor.DEFAULT));
        setOnMouseClicked(event -> at(event).ifPresent(locators::open));
    }

    private Optional<String> at(MouseEvent event) {
        return scene.flatMap(
                s -> s.at(event.getX() - EDGE, event.getY() - EDGE).stream().findFirst());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * EDGE;
        double height = getHeight() - 2 * EDGE;
        boolean drawn = width == canvas.getWidth() && height == canvas.getHeight();
        if (!drawn && width > 0 && height > 0) {
            draw(width, height);
        }
        ground.relocate(EDGE, EDGE);
        canvas.relocate(EDGE, EDGE);
    }

    private void draw(double width, double height) {
        MapScene drawn = locators.scene(bounds, width, height, PADDING);
        scene = Optional.of(drawn);
        canvas.setWidth(width);
        canvas.setHeight(height);
        canvas.getGraphicsContext2D().clearRect(0, 0, width, height);
        locators.painter().paint(canvas.getGraphicsContext2D(), drawn);
        ground.setFitWidth(width);
        ground.setFitHeight(height);
        CompletableFuture<Void> _ =
                locators.ground(drawn.viewport(), pixelScale())
                        .thenAccept(image -> {
                            if (scene.filter(drawn::equals).isPresent()) {
                                ground.setImage(image);
                            }
                        });
    }

    private double pixelScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? Screen.getPrimary().getOutputScaleX() : window.getRenderScaleX();
    }
}

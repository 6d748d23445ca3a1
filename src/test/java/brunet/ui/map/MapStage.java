package brunet.ui.map;

import brunet.basemap.Basemap;
import brunet.basemap.OfflineTileRetriever;
import brunet.basemap.Zone;
import brunet.domain.Language;
import brunet.domain.Record;
import brunet.domain.exchange.Pack;
import brunet.geo.GeoPoint;
import brunet.geo.ScreenPoint;
import brunet.geo.Viewport;
import brunet.paint.Fonts;
import brunet.paint.Palette;
import brunet.portrayal.Theme;
import brunet.portrayal.map.MapScene;
import brunet.portrayal.map.Mark;
import brunet.store.DefaultRecord;
import brunet.ui.kit.Dress;
import brunet.ui.state.Desk;
import brunet.ui.state.Outlook;
import brunet.ui.state.Settings;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// A window with the map of the default record, between two other controls.
final class MapStage {

    static final double WIDTH = 760;
    static final double HEIGHT = 588;

    private static final Basemap BASEMAP = Basemap.load();
    private static final Pack PACK = DefaultRecord.read();

    final Desk desk;
    final MapViewModel viewModel;
    final MapPane pane;
    final BorderPane root = new BorderPane();
    final Stage stage;

    MapStage(Stage stage, LocalDate asOf, boolean reducedMotion) {
        this.stage = stage;
        OfflineTileRetriever tiles = OfflineTileRetriever.installed();
        tiles.start(BASEMAP.renderer(), Runnable::run, Runnable::run).join();
        Record record =
                new Record(
                        PACK.sources(),
                        PACK.scopes(),
                        PACK.entities(),
                        PACK.claims(),
                        PACK.disputes());
        Settings settings = new Settings(Language.EN, Theme.LIGHT, Optional.empty(), reducedMotion);
        desk = new Desk(Outlook.of(record, Optional.empty(), asOf), settings, kept -> {});
        Fonts fonts = Fonts.load();
        viewModel =
                new MapViewModel(
                        desk,
                        fonts,
                        id -> BASEMAP.zones().of(id).map(Zone::rings).orElse(List.of()));
        StillGround ground = new StillGround(BASEMAP.renderer(), Runnable::run, Platform::runLater);
        pane = new MapPane(viewModel, tiles, ground, fonts);
        root.setTop(new Button("before"));
        root.setCenter(pane);
        root.setBottom(new Button("after"));
        pane.setPrefSize(WIDTH, HEIGHT);
        Scene scene = new Scene(root);
        Dress.wear(scene, Theme.LIGHT, Palette.LIGHT.css());
        stage.setScene(scene);
        stage.sizeToScene();
        // Where the headless platform believes every window to be.
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    Viewport view() {
        return desk.viewProperty().get().orElseThrow();
    }

    MapScene scene() {
        return viewModel.shownProperty().get().orElseThrow();
    }

    /// Where what stands for an entity lies on the screen.
    Point2D at(String id) {
        ScreenPoint at =
                scene().marks().stream()
                        .filter(Mark.Symbol.class::isInstance)
                        .map(Mark.Symbol.class::cast)
                        .filter(symbol -> symbol.ids().contains(id))
                        .findFirst()
                        .orElseThrow()
                        .at();
        return pane.localToScreen(at.x(), at.y());
    }

    /// A symbol that stands for several things, on the map or in a lens.
    Mark.Symbol stack() {
        return scene().marks().stream()
                .filter(Mark.Symbol.class::isInstance)
                .map(Mark.Symbol.class::cast)
                .filter(symbol -> symbol.ids().size() > 1)
                .findFirst()
                .orElseThrow();
    }

    /// Where a place lies on the screen.
    Point2D onScreen(GeoPoint place) {
        ScreenPoint at = view().toScreen(place);
        return pane.localToScreen(at.x(), at.y());
    }

    /// The place under a point of the screen.
    GeoPoint under(Point2D onScreen) {
        Point2D at = pane.screenToLocal(onScreen);
        return view().toGeo(at.getX(), at.getY());
    }

    /// Waits until nothing moves any more.
    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    <T> T onFx(Callable<T> action) {
        try {
            return WaitForAsyncUtils.asyncFx(action).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    void doOnFx(Runnable action) {
        onFx(() -> {
            action.run();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    WritableImage snapshot(String name) throws IOException {
        WritableImage image = onFx(() -> root.snapshot(null, null));
        Snapshots.write(image, name);
        return image;
    }
}

package brunet.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.basemap.Basemap;
import brunet.basemap.BasemapImage;
import brunet.basemap.BasemapPalette;
import brunet.basemap.OfflineTileRetriever;
import brunet.basemap.TileRenderer;
import brunet.geo.GeoPoint;
import brunet.geo.Viewport;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class GluonMapTest {

    private static final TileRenderer RENDERER = Basemap.load().renderer();
    private static final double WIDTH = 800;
    private static final double HEIGHT = 500;
    private static final GeoPoint NOUMEA = new GeoPoint(-22.28, 166.46);

    private final List<Viewport> painted = new ArrayList<>();
    private final GluonMap map = new GluonMap((canvas, view) -> painted.add(view));

    @Start
    void open(Stage stage) {
        OfflineTileRetriever.installed().start(RENDERER, Runnable::run, Runnable::run).join();
        stage.setScene(new Scene(new Pane(map.node()), WIDTH, HEIGHT));
        stage.show();
        map.resize(WIDTH, HEIGHT);
    }

    @Test
    void tilesLieWhereTheReadBackViewSays() throws Exception {
        List<Double> zooms = List.of(2.79, 3.4, 5.0, 7.7, 3.3);
        for (double zoom : zooms) {
            WritableImage shown = shownAfter(Viewport.of(NOUMEA, zoom, WIDTH, HEIGHT));
            Viewport view = map.view().orElseThrow();
            assertEquals(zoom, view.zoom(), 1e-9);
            BasemapImage exact = RENDERER.render(view, 1, BasemapPalette.LIGHT);
            double here = difference(shown, exact, 0, 0);
            for (int[] aside : new int[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
                double there = difference(shown, exact, aside[0], aside[1]);
                assertTrue(here < there, "shifted by " + aside[0] + ", " + aside[1]);
            }
        }
    }

    private WritableImage shownAfter(Viewport view) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> map.show(view)).get();
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.asyncFx(() -> map.node().snapshot(null, null)).get();
    }

    private static double difference(WritableImage shown, BasemapImage exact, int dx, int dy) {
        long sum = 0;
        int count = 0;
        for (int y = 2; y < exact.height() - 2; y++) {
            for (int x = 2; x < exact.width() - 2; x++) {
                int a = shown.getPixelReader().getArgb(x, y);
                int b = exact.argbAt(x + dx, y + dy);
                sum +=
                        Math.abs((a & 0xFF) - (b & 0xFF))
                                + Math.abs((a >> 16 & 0xFF) - (b >> 16 & 0xFF));
                count++;
            }
        }
        return (double) sum / count;
    }
}

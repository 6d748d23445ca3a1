package brunet.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.geo.GeoPoint;
import brunet.geo.PacificMercator;
import brunet.geo.TileId;
import brunet.geo.WorldPoint;
import com.gluonhq.maps.tile.TileRetrieverProvider;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

final class OfflineTileRetrieverTest {

    private static final TileRenderer RENDERER = Basemap.load().renderer();
    private static final GeoPoint OUTBACK = new GeoPoint(-25, 135);

    private final OfflineTileRetriever retriever = new OfflineTileRetriever();
    private final Later later = new Later();

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void gluonUsesOurTilesAndNoOthers() {
        assertInstanceOf(OfflineTileRetriever.class, TileRetrieverProvider.getInstance().load());
        assertSame(TileRetrieverProvider.getInstance().load(), OfflineTileRetriever.installed());
    }

    @Test
    void aTileIsAnsweredAtOnceEvenBeforeThereIsAMap() {
        CompletableFuture<Image> tile = retriever.loadTile(3, 4, 4);
        assertTrue(tile.isDone());
        assertEquals(512, tile.join().getWidth());
        assertColour(BasemapPalette.LIGHT.sea(), tile.join(), 256, 256);
    }

    @Test
    void aTileBeyondTheEdgeOfTheWorldIsSea() {
        assertColour(BasemapPalette.LIGHT.sea(), retriever.loadTile(2, 3, -1).join(), 0, 0);
        assertColour(BasemapPalette.LIGHT.sea(), retriever.loadTile(2, 3, 4).join(), 0, 0);
        assertColour(BasemapPalette.LIGHT.sea(), retriever.loadTile(2, -1, 3).join(), 0, 0);
        assertColour(BasemapPalette.LIGHT.sea(), retriever.loadTile(2, 4, 3).join(), 0, 0);
    }

    @Test
    void withDirectExecutorsATileIsCompleteWhenAnswered() {
        startDirectly();
        assertColour(BasemapPalette.LIGHT.land(), outback(5));
    }

    @Test
    void aTileShowsTheCoarserOneUntilItIsDrawn() {
        startInBackground();
        Shown tile = outback(4);
        assertColour(BasemapPalette.LIGHT.land(), tile);
        assertEquals(1, later.size());
        int before = distinctPixels(tile.image());
        later.runAll();
        assertTrue(distinctPixels(tile.image()) > before, "the coarse tile was not painted over");
    }

    @Test
    void theTileAskedLastIsDrawnFirst() {
        startInBackground();
        Image first = retriever.loadTile(6, 40, 20).join();
        Shown last = outback(6);
        int before = distinctPixels(first);
        later.runOne();
        assertEquals(before, distinctPixels(first));
        assertColour(BasemapPalette.LIGHT.land(), last);
    }

    @Test
    void anAnsweredTileIsKept() {
        startDirectly();
        assertSame(retriever.loadTile(5, 3, 3).join(), retriever.loadTile(5, 3, 3).join());
    }

    @Test
    void tilesOnScreenChangeTheirColoursInPlaceAndTogether() {
        startDirectly();
        Shown tile = outback(5);
        startInBackground();
        CompletableFuture<Void> done = retriever.setPalette(BasemapPalette.DARK);
        assertColour(BasemapPalette.LIGHT.land(), tile);
        later.runAll();
        assertTrue(done.isDone());
        assertColour(BasemapPalette.DARK.land(), tile);
    }

    private void startDirectly() {
        retriever.start(RENDERER, Runnable::run, Runnable::run).join();
    }

    private void startInBackground() {
        CompletableFuture<Void> started = retriever.start(RENDERER, later, Runnable::run);
        later.runAll();
        started.join();
    }

    private Shown outback(int zoom) {
        WorldPoint at = PacificMercator.project(OUTBACK);
        double column = at.x() * (1 << zoom);
        double row = at.y() * (1 << zoom);
        TileId id = new TileId(zoom, (int) column, (int) row);
        Image image = retriever.loadTile(zoom, id.x(), id.y()).join();
        return new Shown(image, (int) ((column - id.x()) * 512), (int) ((row - id.y()) * 512));
    }

    private static void assertColour(int expected, Shown shown) {
        assertColour(expected, shown.image(), shown.x(), shown.y());
    }

    private static void assertColour(int expected, Image image, int x, int y) {
        int actual = image.getPixelReader().getArgb(x, y);
        assertEquals(Integer.toHexString(expected), Integer.toHexString(actual));
    }

    private static int distinctPixels(Image image) {
        int changes = 0;
        for (int y = 0; y < 512; y++) {
            for (int x = 1; x < 512; x++) {
                int here = image.getPixelReader().getArgb(x, y);
                changes += here == image.getPixelReader().getArgb(x - 1, y) ? 0 : 1;
            }
        }
        return changes;
    }

    private record Shown(Image image, int x, int y) {}

    /// Runs nothing until it is told to.
    private static final class Later implements Executor {

        private final Deque<Runnable> tasks = new ArrayDeque<>();

        @Override
        public void execute(Runnable task) {
            tasks.add(task);
        }

        int size() {
            return tasks.size();
        }

        void runOne() {
            tasks.remove().run();
        }

        void runAll() {
            while (!tasks.isEmpty()) {
                runOne();
            }
        }
    }
}

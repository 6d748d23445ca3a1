package brunet.basemap;

import brunet.geo.TileId;
import com.gluonhq.maps.tile.TileRetriever;
import com.gluonhq.maps.tile.TileRetrieverProvider;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executor;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Gives Gluon Maps our own tiles, without a network. Gluon reads the projection as standard Web
/// Mercator over longitudes counted from 150° E, so its tile numbers are ours.
///
/// A tile is answered at once and never fails: the same image first shows the nearest coarser tile,
/// enlarged, and is painted over when its own drawing is ready, the latest asked first. An image
/// that was handed out is also painted over when the palette changes.
///
/// Gluon makes its one instance itself, by the service loader, and keeps it for ever; the
/// composition root fetches it from Gluon with [#installed] and hands it what it needs with
/// [#start]. All methods are for the FX thread; only drawing happens on the render executor.
public final class OfflineTileRetriever implements TileRetriever {

    /// Tiles kept for reuse, at one megabyte each. Gluon may hold more, softly.
    private static final int KEPT_TILES = 96;

    private static final int SIZE = 2 * TileId.SIZE;

    /// Always kept, as the coarsest thing to show: four tiles.
    private static final int OVERVIEW_ZOOM = 1;

    private final Map<TileId, WritableImage> overview = new HashMap<>();
    private final Map<TileId, WritableImage> kept =
            new LinkedHashMap<>(KEPT_TILES, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<TileId, WritableImage> eldest) {
                    return size() > KEPT_TILES;
                }
            };
    private final Map<TileId, WeakReference<WritableImage>> handedOut = new HashMap<>();
    private final Deque<Request> wanted = new ConcurrentLinkedDeque<>();
    private BasemapPalette palette = BasemapPalette.LIGHT;
    private Optional<Drawing> drawing = Optional.empty();

    /// The instance that every Gluon map in this program uses.
    public static OfflineTileRetriever installed() {
        TileRetriever installed = TileRetrieverProvider.getInstance().load();
        if (installed instanceof OfflineTileRetriever ours) {
            return ours;
        }
        throw new IllegalStateException("Another map tile source is installed: " + installed);
    }

    /// Begins to draw; until then tiles show plain sea. With `Runnable::run` for both executors
    /// every tile is complete when it is answered, as a snapshot needs it. Done when all tiles that
    /// were answered before are drawn.
    public CompletableFuture<Void> start(TileRenderer renderer, Executor render, Executor fx) {
        wanted.clear();
        drawing = Optional.of(new Drawing(renderer, render, fx));
        int count = 1 << OVERVIEW_ZOOM;
        for (int x = 0; x < count; x++) {
            for (int y = 0; y < count; y++) {
                TileId tile = new TileId(OVERVIEW_ZOOM, x, y);
                overview.computeIfAbsent(tile, this::newImage);
            }
        }
        return repaint();
    }

    /// Draws all tiles anew in other colours, those on screen in one go. Done when they show them.
    public CompletableFuture<Void> setPalette(BasemapPalette newPalette) {
        if (newPalette.equals(palette)) {
            return CompletableFuture.completedFuture(null);
        }
        palette = newPalette;
        return repaint();
    }

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long column, long row) {
        long count = 1L << zoom;
        if (column < 0 || column >= count || row < 0 || row >= count) {
            return CompletableFuture.completedFuture(plainSea());
        }
        return CompletableFuture.completedFuture(
                image(new TileId(zoom, Math.toIntExact(column), Math.toIntExact(row))));
    }

    private WritableImage image(TileId tile) {
        WritableImage image = living(tile).orElse(null);
        if (image == null) {
            image = newImage(tile);
            request(tile, image);
        }
        kept.put(tile, image);
        return image;
    }

    private Optional<WritableImage> living(TileId tile) {
        WeakReference<WritableImage> reference = handedOut.get(tile);
        return reference == null ? Optional.empty() : Optional.ofNullable(reference.get());
    }

    private WritableImage newImage(TileId tile) {
        handedOut.values().removeIf(reference -> reference.refersTo(null));
        WritableImage image = coarserCopy(tile);
        handedOut.put(tile, new WeakReference<>(image));
        return image;
    }

    private WritableImage coarserCopy(TileId tile) {
        TileId coarser = tile;
        for (int steps = 1; coarser.zoom() > 0; steps++) {
            coarser = coarser.parent();
            Optional<WritableImage> image = living(coarser);
            if (image.isPresent()) {
                return enlarge(image.get(), tile, steps);
            }
        }
        return plainSea();
    }

    private static WritableImage enlarge(WritableImage coarser, TileId tile, int steps) {
        int left = partOf(tile.x(), steps);
        int top = partOf(tile.y(), steps);
        int part = Math.max(1, SIZE >> steps);
        int[] from = new int[part * part];
        coarser.getPixelReader()
                .getPixels(
                        left, top, part, part, PixelFormat.getIntArgbPreInstance(), from, 0, part);
        int[] to = new int[SIZE * SIZE];
        for (int y = 0; y < SIZE; y++) {
            int row = y * part / SIZE * part;
            for (int x = 0; x < SIZE; x++) {
                to[y * SIZE + x] = from[row + x * part / SIZE];
            }
        }
        WritableImage image = new WritableImage(SIZE, SIZE);
        write(image, to);
        return image;
    }

    /// Where a tile begins in the tile that many zooms coarser, in its pixels.
    private static int partOf(int index, int steps) {
        long within = index & ((1L << steps) - 1);
        return (int) ((within * SIZE) >> steps);
    }

    private WritableImage plainSea() {
        WritableImage image = new WritableImage(SIZE, SIZE);
        floodWithSea(image);
        return image;
    }

    private void floodWithSea(WritableImage image) {
        int[] pixels = new int[SIZE * SIZE];
        Arrays.fill(pixels, palette.sea());
        write(image, pixels);
    }

    private void request(TileId tile, WritableImage image) {
        drawing.ifPresent(with -> {
            wanted.push(new Request(tile, new WeakReference<>(image), palette));
            with.render.execute(() -> drawLatest(with));
        });
    }

    /// On the render executor.
    private void drawLatest(Drawing with) {
        Request request = wanted.poll();
        if (request == null || request.image.refersTo(null)) {
            return;
        }
        BasemapImage drawn = with.renderer.render(request.tile, request.palette);
        with.fx.execute(() -> show(request, drawn));
    }

    private void show(Request request, BasemapImage drawn) {
        WritableImage image = request.image.get();
        if (image != null && request.palette.equals(palette)) {
            write(image, drawn.argb());
        }
    }

    /// Draws what may be on screen in one go, so that it changes at once, then the rest one by one.
    private CompletableFuture<Void> repaint() {
        if (drawing.isEmpty()) {
            handedOut.keySet().forEach(tile -> living(tile).ifPresent(this::floodWithSea));
            return CompletableFuture.completedFuture(null);
        }
        Drawing with = drawing.get();
        List<Request> atOnce = new ArrayList<>();
        handedOut.forEach((tile, reference) -> {
            if (kept.containsKey(tile) || overview.containsKey(tile)) {
                atOnce.add(new Request(tile, reference, palette));
            } else {
                living(tile).ifPresent(image -> request(tile, image));
            }
        });
        return CompletableFuture.supplyAsync(() -> drawAll(atOnce, with.renderer), with.render)
                .thenAcceptAsync(drawn -> showAll(atOnce, drawn), with.fx);
    }

    private static List<BasemapImage> drawAll(List<Request> requests, TileRenderer renderer) {
        return requests.stream()
                .map(request -> renderer.render(request.tile, request.palette))
                .toList();
    }

    private void showAll(List<Request> requests, List<BasemapImage> drawn) {
        for (int i = 0; i < requests.size(); i++) {
            show(requests.get(i), drawn.get(i));
        }
    }

    private static void write(WritableImage image, int[] pixels) {
        image.getPixelWriter()
                .setPixels(0, 0, SIZE, SIZE, PixelFormat.getIntArgbPreInstance(), pixels, 0, SIZE);
    }

    private record Drawing(TileRenderer renderer, Executor render, Executor fx) {}

    private record Request(
            TileId tile, WeakReference<WritableImage> image, BasemapPalette palette) {}
}

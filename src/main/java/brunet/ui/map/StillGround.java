package brunet.ui.map;

import brunet.basemap.BasemapImage;
import brunet.basemap.BasemapPalette;
import brunet.basemap.TileRenderer;
import brunet.geo.Viewport;
import brunet.paint.Ground;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// The base map drawn for one exact view, for lenses and for a map at rest: tiles shown between two
/// zooms have soft, broken lines. Drawn on the render executor; all else is for the FX thread.
public final class StillGround implements Ground {

    private static final int KEPT = 24;

    private final TileRenderer renderer;
    private final Executor render;
    private final Executor fx;
    private final Set<Wanted> underway = new HashSet<>();
    private final Map<Wanted, Image> drawn =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Wanted, Image> eldest) {
                    return size() > KEPT;
                }
            };
    private BasemapPalette palette = BasemapPalette.LIGHT;
    private double pixelScale = 1;
    private Runnable ready = () -> {};

    public StillGround(TileRenderer renderer, Executor render, Executor fx) {
        this.renderer = renderer;
        this.render = render;
        this.fx = fx;
    }

    private record Wanted(Viewport view, BasemapPalette palette, double pixelScale) {}

    /// @param listener told whenever a picture that was asked for and not there has been drawn
    void onReady(Runnable listener) {
        ready = listener;
    }

    /// Sets how many pixels of the screen there are to a logical one.
    void scaleTo(double scale) {
        pixelScale = scale;
    }

    @Override
    public Optional<Image> of(Viewport view) {
        Wanted wanted = new Wanted(view, palette, pixelScale);
        Optional<Image> image = Optional.ofNullable(drawn.get(wanted));
        if (image.isEmpty() && underway.add(wanted)) {
            render.execute(() -> {
                BasemapImage picture = draw(wanted);
                fx.execute(() -> keep(wanted, picture));
            });
        }
        return image;
    }

    /// Draws these views in other colours first, and only then gives pictures of those colours.
    CompletableFuture<Void> setPalette(BasemapPalette newPalette, List<Viewport> views) {
        List<Wanted> all =
                views.stream().map(view -> new Wanted(view, newPalette, pixelScale)).toList();
        return CompletableFuture.supplyAsync(() -> all.stream().map(this::draw).toList(), render)
                .thenAcceptAsync(
                        pictures -> {
                            for (int i = 0; i < all.size(); i++) {
                                drawn.put(all.get(i), toImage(pictures.get(i)));
                            }
                            palette = newPalette;
                        },
                        fx);
    }

    private BasemapImage draw(Wanted wanted) {
        return renderer.render(wanted.view, wanted.pixelScale, wanted.palette);
    }

    private void keep(Wanted wanted, BasemapImage picture) {
        underway.remove(wanted);
        drawn.put(wanted, toImage(picture));
        ready.run();
    }

    private static Image toImage(BasemapImage picture) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbPreInstance(),
                        picture.argb(),
                        0,
                        picture.width());
        return image;
    }
}

package brunet.ui.card;

import brunet.basemap.BasemapImage;
import brunet.basemap.BasemapPalette;
import brunet.basemap.TileRenderer;
import brunet.geo.GeoBounds;
import brunet.geo.Viewport;
import brunet.paint.Fonts;
import brunet.paint.MapPainter;
import brunet.paint.Palette;
import brunet.portrayal.Theme;
import brunet.portrayal.map.MapPortrayal;
import brunet.portrayal.map.MapRequest;
import brunet.portrayal.map.MapScene;
import brunet.portrayal.map.ZoneOutlines;
import brunet.ui.kit.Messages;
import brunet.ui.state.Desk;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/// Makes the small maps on cards. Their ground is drawn on the render executor and kept; all else
/// is for the FX thread.
public final class Locators {
    private static final int KEPT = 16;

    private final Desk desk;
    private final Messages messages;
    private final Fonts fonts;
    private final ZoneOutlines zones;
    private final TileRenderer renderer;
    private final Executor render;
    private final Executor fx;
    private final Map<Ground, CompletableFuture<Image>> grounds =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<Ground, CompletableFuture<Image>> eldest) {
                    return size() > KEPT;
                }
            };

    public Locators(
            Desk desk,
            Messages messages,
            Fonts fonts,
            ZoneOutlines zones,
            TileRenderer renderer,
            Executor render,
            Executor fx) {
        this.desk = desk;
        this.messages = messages;
        this.fonts = fonts;
        this.zones = zones;
        this.renderer = renderer;
        this.render = render;
        this.fx = fx;
    }

    private record Ground(Viewport view, Theme theme, double pixelScale) {}

    /// The small map of a territory on the date shown; empty for what is none, and for one too
    /// wide.
    public Optional<Region> of(String entityId) {
        return portrayal()
                .closeUp(desk.situation(), entityId)
                .map(bounds -> new LocatorView(this, bounds, spoken(entityId)));
    }

    private String spoken(String entityId) {
        return desk.situation()
                .record()
                .entity(entityId)
                .map(entity -> messages.text("card.locator", messages.wording().name(entity)))
                .orElse("");
    }

    private MapPortrayal portrayal() {
        return new MapPortrayal(messages.wording(), fonts, zones);
    }

    MapScene scene(GeoBounds bounds, double width, double height, double padding) {
        return portrayal()
                .closeUp(
                        desk.situation(),
                        MapRequest.of(Viewport.fit(bounds, width, height, padding)));
    }

    MapPainter painter() {
        return new MapPainter(Palette.of(theme()), fonts, view -> Optional.empty());
    }

    /// The base map below a view, once it is drawn; answers on the FX thread.
    CompletableFuture<Image> ground(Viewport view, double pixelScale) {
        return grounds.computeIfAbsent(new Ground(view, theme(), pixelScale), this::draw);
    }

    private CompletableFuture<Image> draw(Ground ground) {
        BasemapPalette palette =
                switch (ground.theme()) {
                    case LIGHT -> BasemapPalette.LIGHT;
                    case DARK -> BasemapPalette.DARK;
                };
        return CompletableFuture.supplyAsync(
                        () -> renderer.render(ground.view(), ground.pixelScale(), palette), render)
                .thenApplyAsync(Locators::toImage, fx);
    }

    private Theme theme() {
        return desk.settings().theme();
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

    void open(String entityId) {
        desk.open(entityId);
    }
}

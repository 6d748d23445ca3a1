package brunet.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.basemap.Basemap;
import brunet.basemap.BasemapImage;
import brunet.basemap.BasemapPalette;
import brunet.basemap.Zone;
import brunet.domain.Knowledge;
import brunet.domain.Language;
import brunet.domain.Record;
import brunet.domain.Situation;
import brunet.domain.exchange.Pack;
import brunet.geo.GeoPoint;
import brunet.geo.ScreenPoint;
import brunet.geo.Viewport;
import brunet.portrayal.map.Box;
import brunet.portrayal.map.MapPortrayal;
import brunet.portrayal.map.MapRequest;
import brunet.portrayal.map.MapScene;
import brunet.portrayal.map.Mark;
import brunet.portrayal.map.TextStyle.Face;
import brunet.portrayal.text.Wording;
import brunet.store.DefaultRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class MapPainterTest {
    private static final Viewport PACIFIC = Viewport.of(new GeoPoint(-3, 177), 2.79, 734, 588);
    private static final Basemap BASEMAP = Basemap.load();
    private static final int SCALE = 2;

    private final Fonts fonts = Fonts.load();

    private MapScene scene(Language language) {
        Pack pack = DefaultRecord.read();
        Record record =
                new Record(
                        pack.sources(),
                        pack.scopes(),
                        pack.entities(),
                        pack.claims(),
                        pack.disputes());
        Situation situation =
                Situation.of(new Knowledge(record, Optional.empty()), LocalDate.of(2025, 9, 11));
        return new MapPortrayal(
                        new Wording(language),
                        fonts,
                        id -> BASEMAP.zones().of(id).map(Zone::rings).orElse(List.of()))
                .portray(situation, MapRequest.of(PACIFIC).selecting(Optional.of("ter-nc")));
    }

    private Canvases paint(MapScene scene, Palette palette, BasemapPalette colours) {
        Ground ground = viewport -> Optional.of(image(viewport, colours));
        return Canvases.paint(
                PACIFIC.width(),
                PACIFIC.height(),
                SCALE,
                gc -> {
                    gc.drawImage(image(PACIFIC, colours), 0, 0, PACIFIC.width(), PACIFIC.height());
                    new MapPainter(palette, fonts, ground).paint(gc, scene);
                });
    }

    private static Image image(Viewport viewport, BasemapPalette colours) {
        BasemapImage drawn = BASEMAP.renderer().render(viewport, SCALE, colours);
        WritableImage image = new WritableImage(drawn.width(), drawn.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        drawn.width(),
                        drawn.height(),
                        PixelFormat.getIntArgbInstance(),
                        drawn.argb(),
                        0,
                        drawn.width());
        return image;
    }

    @Test
    void theMapOfTheBusyDayShowsItsSymbolsWhereTheyBelong() {
        MapScene scene = scene(Language.EN);
        Canvases picture = paint(scene, Palette.LIGHT, BasemapPalette.LIGHT);
        picture.save("map-light");
        ScreenPoint plum = symbol(scene, "ex-bt-2025").at();
        ScreenPoint expected = PACIFIC.toScreen(new GeoPoint(-22.28, 166.64));
        assertEquals(expected.x(), plum.x(), 0.5);
        assertEquals(Palette.LIGHT.get(Token.EXERCISE), picture.at(plum.x() + 2, plum.y() + 2));
        assertTrue(holds(picture, Palette.LIGHT.get(Token.INK), chip(scene)));
    }

    @Test
    void theDarkMapIsPaintedFromTheSameScene() {
        MapScene scene = scene(Language.JA);
        Canvases picture = paint(scene, Palette.DARK, BasemapPalette.DARK);
        picture.save("map-dark-ja");
        ScreenPoint steller = symbol(scene, "ex-ps25").at();
        assertEquals(Palette.DARK.get(Token.HALO), picture.at(steller.x(), steller.y()));
    }

    @Test
    void theFocusRingStandsAroundItsObjectAndIsOfInk() {
        MapScene scene = scene(Language.EN);
        ScreenPoint at = symbol(scene, "ex-ps25").at();
        double edge = scene.object("ex-ps25").orElseThrow().box().grown(3).right();
        Canvases picture =
                Canvases.paint(
                        PACIFIC.width(),
                        PACIFIC.height(),
                        SCALE,
                        gc ->
                                new MapPainter(Palette.LIGHT, fonts, view -> Optional.empty())
                                        .paintFocus(
                                                gc, scene, scene.object("ex-ps25").orElseThrow()));
        assertEquals(Palette.LIGHT.get(Token.INK), picture.at(edge, at.y()));
    }

    @Test
    void theBundledFontsMeasureBothScripts() {
        assertEquals(13, fonts.width("日", Face.REGULAR, 13), 0.2);
        assertTrue(fonts.width("Iwatesan", Face.REGULAR, 13) < 13 * 8 * 0.7);
    }

    private static Mark.Symbol symbol(MapScene scene, String id) {
        return scene.marks().stream()
                .filter(Mark.Symbol.class::isInstance)
                .map(Mark.Symbol.class::cast)
                .filter(symbol -> symbol.ids().contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static Box chip(MapScene scene) {
        return scene.marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .filter(Mark.Label::chip)
                .findFirst()
                .orElseThrow()
                .textBox();
    }

    private static boolean holds(Canvases picture, Color colour, Box box) {
        return picture.at(box.x() + 5, box.centre().y()).equals(colour);
    }
}

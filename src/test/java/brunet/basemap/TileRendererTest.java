package brunet.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.geo.GeoPoint;
import brunet.geo.PacificMercator;
import brunet.geo.TileId;
import brunet.geo.Viewport;
import brunet.geo.WorldPoint;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TileRendererTest {

    private static final BasemapPalette LIGHT = BasemapPalette.LIGHT;
    private static final TileRenderer RENDERER = Basemap.load().renderer();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Kanto, 36.2, 139.0, 3, JAPAN",
        "Hokkaido, 43.3, 142.8, 3, JAPAN",
        "Kyushu, 32.5, 131.0, 5, JAPAN",
        "Okinawa, 26.7, 128.2, 9, JAPAN",
        "Ishigaki, 24.41, 124.18, 11, JAPAN",
        "Grande Terre, -21.5, 165.5, 6, FRANCE",
        "Noumea hills, -22.2, 166.55, 12, FRANCE",
        "Tahiti, -17.62, -149.45, 9, FRANCE",
        "Wallis, -13.29, -176.2, 11, FRANCE",
        "Futuna, -14.28, -178.13, 11, FRANCE",
        "Reunion, -21.1, 55.5, 8, FRANCE",
        "Mayotte, -12.83, 45.15, 11, FRANCE",
        "Kerguelen, -49.35, 69.3, 8, FRANCE",
        "Australia, -25, 135, 3, OTHER",
        "China, 40, 113, 4, OTHER",
        "California, 36, -119, 3, OTHER",
        "Chukotka at the date line, 67.5, 180, 5, OTHER",
        "Antarctica, -80, 100, 3, OTHER",
        "Korea, 36.5, 128, 5, OTHER",
        "Taiwan, 23.8, 121, 6, OTHER",
        "Sakhalin, 51, 143, 5, OTHER",
        "Kunashiri, 44.4, 146.25, 8, OTHER",
        "Africa on the prime meridian, 20, 0, 4, OTHER",
        "Viti Levu, -17.8, 178, 6, OTHER"
    })
    void landLiesWhereItIsAndHasItsTint(
            String name, double latitude, double longitude, double zoom, LandOwner owner) {
        int expected = LIGHT.land(owner);
        assertEquals(Integer.toHexString(expected), colourAt(latitude, longitude, zoom), name);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Pacific, 0, -140, 3",
        "north Pacific, 35, 170, 5",
        "Coral Sea, -17, 155, 7",
        "Sea of Japan, 40, 134.5, 6",
        "Indian Ocean, -35, 80, 9",
        "Atlantic cut, 20, -30, 4",
        "just west of the date line, -30, 179.99, 10",
        "Caspian Sea, 42, 50.5, 5",
        "lagoon of Rangiroa, -15.1, -147.7, 11",
        "lagoon of Noumea, -22.4, 166.3, 12"
    })
    void theSeaIsWhereItIs(String name, double latitude, double longitude, double zoom) {
        assertEquals(Integer.toHexString(LIGHT.sea()), colourAt(latitude, longitude, zoom), name);
    }

    @Test
    void anAtollTooSmallToSeeIsAFrenchDot() {
        BasemapImage image = around(new GeoPoint(10.3, -109.21), 3, 8);
        assertTrue(coloursOf(image).contains(LIGHT.isletFrance()), "no dot for Clipperton");
    }

    @Test
    void everyTileIsFullyPainted() {
        Random random = new Random(30);
        for (int zoom = 0; zoom <= 14; zoom++) {
            for (int i = 0; i < 8; i++) {
                int count = 1 << zoom;
                TileId tile = new TileId(zoom, random.nextInt(count), random.nextInt(count));
                BasemapImage image = RENDERER.render(tile, BasemapPalette.DARK);
                for (int argb : image.argb()) {
                    assertEquals(0xFF, argb >>> 24, tile::toString);
                }
            }
        }
    }

    @Test
    void tilesAndViewsAreOnePicture() {
        Viewport view = new Viewport(new WorldPoint(3 / 8.0, 3 / 8.0), 3, 512, 512);
        BasemapImage whole = RENDERER.render(view, 2, LIGHT);
        for (int column = 0; column < 2; column++) {
            for (int row = 0; row < 2; row++) {
                BasemapImage tile = RENDERER.render(new TileId(3, 2 + column, 2 + row), LIGHT);
                for (int y = 0; y < 512; y++) {
                    for (int x = 0; x < 512; x++) {
                        int inWhole = whole.argbAt(512 * column + x, 512 * row + y);
                        assertTrue(isClose(inWhole, tile.argbAt(x, y)), "seam at " + x + "," + y);
                    }
                }
            }
        }
    }

    @Test
    void theTwoEdgesOfTheWorldMeetWithoutASeam() {
        int count = 1 << 4;
        int different = 0;
        int land = 0;
        for (int y = 0; y < count; y++) {
            BasemapImage last = RENDERER.render(new TileId(4, count - 1, y), LIGHT);
            BasemapImage first = RENDERER.render(new TileId(4, 0, y), LIGHT);
            for (int row = 0; row < 512; row++) {
                int left = last.argbAt(511, row);
                int right = first.argbAt(0, row);
                different += isClose(left, right) ? 0 : 1;
                land += left == LIGHT.land() ? 1 : 0;
            }
        }
        assertTrue(land > 500, "Greenland and Antarctica lie on the cut, but " + land);
        assertTrue(different < 60, different + " rows of 8192 differ");
    }

    @Test
    void noLineIsDrawnAtTheDateLineOrBetweenSquaresOfTheData() {
        Viewport chukotka = Viewport.of(new GeoPoint(67.5, 180), 7, 64, 64);
        assertEquals(
                Set.of(LIGHT.land()), coloursOf(RENDERER.render(chukotka, 2, LIGHT)), "date line");
        Viewport sahara = Viewport.of(new GeoPoint(21.943, 22.5), 6, 24, 24);
        assertEquals(Set.of(LIGHT.land()), coloursOf(RENDERER.render(sahara, 2, LIGHT)), "squares");
    }

    private static String colourAt(double latitude, double longitude, double zoom) {
        BasemapImage image = around(new GeoPoint(latitude, longitude), zoom, 4);
        return Integer.toHexString(image.argbAt(4, 4));
    }

    private static BasemapImage around(GeoPoint place, double zoom, double size) {
        Viewport view = new Viewport(PacificMercator.project(place), zoom, size, size);
        return RENDERER.render(view, 2, LIGHT);
    }

    private static Set<Integer> coloursOf(BasemapImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int argb : image.argb()) {
            colours.add(argb);
        }
        return colours;
    }

    private static boolean isClose(int a, int b) {
        for (int shift = 0; shift < 24; shift += 8) {
            if (Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)) > 2) {
                return false;
            }
        }
        return true;
    }
}

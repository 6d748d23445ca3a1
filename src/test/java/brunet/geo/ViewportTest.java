package brunet.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ViewportTest {

    private static final double TINY = 1e-6;

    private static final GeoPoint TOKYO = new GeoPoint(35.68, 139.77);
    private static final GeoPoint PAPEETE = new GeoPoint(-17.54, -149.57);
    private static final GeoPoint REUNION = new GeoPoint(-21.1, 55.5);

    @Test
    void everyPixelComesBackFromItsPlace() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            Viewport view =
                    Viewport.of(
                            new GeoPoint(random.nextDouble(-80, 80), random.nextDouble(-180, 180)),
                            random.nextDouble(0, 14),
                            random.nextDouble(50, 1600),
                            random.nextDouble(50, 1200));
            double x = random.nextDouble(view.width());
            double y = random.nextDouble(view.height());
            ScreenPoint back = view.toScreen(view.toGeo(x, y));
            assertEquals(x, back.x(), 1e-4);
            assertEquals(y, back.y(), 1e-4);
        }
    }

    @Test
    void tokyoLiesLeftOfPapeete() {
        Viewport view = Viewport.of(new GeoPoint(0, 170), 3, 1200, 800);
        double apart = view.toScreen(PAPEETE).x() - view.toScreen(TOKYO).x();
        assertEquals((360 - 149.57 - 139.77) / 360 * 256 * 8, apart, TINY);
    }

    @Test
    void theWorldAlwaysFillsTheView() {
        Viewport view = Viewport.of(TOKYO, 0, 1024, 600);
        assertEquals(2, view.zoom(), TINY);
        assertEquals(0.5, view.centre().x(), TINY);
        Viewport corner = Viewport.of(new GeoPoint(85, -30), 5, 1024, 600);
        GeoBounds bounds = corner.bounds();
        assertEquals(-30, bounds.west(), TINY);
        assertEquals(PacificMercator.MAX_LATITUDE, bounds.north(), TINY);
    }

    @Test
    void theWholeWorldIsOneTurnWide() {
        GeoBounds bounds = Viewport.of(TOKYO, 0, 512, 512).bounds();
        assertEquals(-30, bounds.west(), TINY);
        assertEquals(330, bounds.east(), TINY);
    }

    @Test
    void aFittedBoxIsSeenWithItsPadding() {
        GeoBounds box = GeoBounds.around(List.of(REUNION, TOKYO, PAPEETE));
        Viewport view = Viewport.fit(box, 900, 600, 20);
        assertEquals(20, view.toScreen(REUNION).x(), TINY);
        assertEquals(880, view.toScreen(PAPEETE).x(), TINY);
        assertTrue(view.shows(TOKYO));
    }

    @Test
    void aSinglePlaceIsFittedAtTheClosestZoom() {
        Viewport view = Viewport.fit(GeoBounds.around(List.of(TOKYO)), 300, 200, 10);
        assertEquals(Viewport.MAX_ZOOM, view.zoom(), TINY);
        assertEquals(150, view.toScreen(TOKYO).x(), 1e-3);
    }

    @Test
    void aDragMovesTheMapWithThePointer() {
        Viewport view = Viewport.of(PAPEETE, 6, 800, 600).pan(30, -40);
        assertEquals(430, view.toScreen(PAPEETE).x(), TINY);
        assertEquals(260, view.toScreen(PAPEETE).y(), TINY);
    }

    @Test
    void aZoomKeepsThePlaceUnderThePointer() {
        Viewport view = Viewport.of(new GeoPoint(-10, 175), 5, 800, 600);
        GeoPoint under = view.toGeo(650, 120);
        ScreenPoint after = view.zoomTo(7.5, 650, 120).toScreen(under);
        assertEquals(650, after.x(), 1e-4);
        assertEquals(120, after.y(), 1e-4);
    }

    @Test
    void aBoxOverTheDateLineHoldsWhatLiesInIt() {
        GeoBounds pacific = new GeoBounds(120, 50, 240, -50);
        assertTrue(pacific.contains(TOKYO));
        assertTrue(pacific.contains(PAPEETE));
        assertFalse(pacific.contains(REUNION));
    }
}

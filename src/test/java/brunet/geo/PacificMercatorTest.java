package brunet.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class PacificMercatorTest {

    private static final double TINY = 1e-9;

    @Test
    void theCentralMeridianLiesInTheMiddleOfThePlane() {
        WorldPoint middle = PacificMercator.project(new GeoPoint(0, 150));
        assertEquals(0.5, middle.x(), TINY);
        assertEquals(0.5, middle.y(), TINY);
    }

    @Test
    void nothingTearsAtTheDateLine() {
        double west = PacificMercator.project(new GeoPoint(0, 179.99)).x();
        double line = PacificMercator.project(new GeoPoint(0, 180)).x();
        double east = PacificMercator.project(new GeoPoint(0, -179.99)).x();
        assertEquals(0.01 / 360, line - west, TINY);
        assertEquals(0.01 / 360, east - line, TINY);
    }

    @Test
    void thePlaneBeginsAndEndsInTheAtlantic() {
        assertEquals(0, PacificMercator.project(new GeoPoint(0, -30)).x(), TINY);
        assertTrue(PacificMercator.project(new GeoPoint(0, -30.001)).x() > 0.99999);
        assertTrue(PacificMercator.project(new GeoPoint(0, -29.999)).x() < 0.00001);
    }

    @Test
    void oneMeridianHasOneLongitude() {
        assertEquals(new GeoPoint(10, -180), new GeoPoint(10, 180));
        assertEquals(new GeoPoint(10, -160), new GeoPoint(10, 200));
        assertEquals(new GeoPoint(10, 170), new GeoPoint(10, -550));
    }

    @Test
    void virtualLongitudesAreCountedFromTheCentralMeridian() {
        assertEquals(0, PacificMercator.virtualLongitude(150), TINY);
        assertEquals(60.43, PacificMercator.virtualLongitude(-149.57), TINY);
        assertEquals(-180, PacificMercator.virtualLongitude(-30), TINY);
        assertEquals(-149.57, PacificMercator.fromVirtualLongitude(60.43), TINY);
    }

    @Test
    void everyPlaceComesBackFromThePlane() {
        Random random = new Random(150);
        for (int i = 0; i < 10_000; i++) {
            GeoPoint place = new GeoPoint(random.nextDouble(-85, 85), random.nextDouble(-180, 180));
            WorldPoint on = PacificMercator.project(place);
            GeoPoint back = PacificMercator.unproject(on);
            assertTrue(on.x() >= 0 && on.x() < 1 && on.y() >= 0 && on.y() <= 1);
            assertEquals(place.latitude(), back.latitude(), TINY);
            assertEquals(0, sideways(place, back), TINY);
        }
    }

    @Test
    void whatIsNoPlaceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new GeoPoint(90.1, 0));
        assertThrows(IllegalArgumentException.class, () -> new GeoPoint(Double.NaN, 0));
        assertThrows(
                IllegalArgumentException.class, () -> new GeoPoint(0, Double.POSITIVE_INFINITY));
    }

    private static double sideways(GeoPoint a, GeoPoint b) {
        return PacificMercator.normaliseLongitude(a.longitude() - b.longitude());
    }
}

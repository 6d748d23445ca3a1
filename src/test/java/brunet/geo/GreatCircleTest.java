package brunet.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class GreatCircleTest {

    private static final GeoPoint TOKYO = new GeoPoint(35.6762, 139.6503);
    private static final GeoPoint NOUMEA = new GeoPoint(-22.2758, 166.458);
    private static final GeoPoint PARIS = new GeoPoint(48.8566, 2.3522);

    @Test
    void distancesAreThoseOfTheAtlas() {
        assertEquals(7_000, GreatCircle.distanceKm(TOKYO, NOUMEA), 60);
        assertEquals(16_700, GreatCircle.distanceKm(PARIS, NOUMEA), 60);
        assertEquals(111.32, GreatCircle.distanceKm(onEquator(179.5), onEquator(-179.5)), 0.01);
    }

    @Test
    void theCourseIsCountedClockwiseFromNorth() {
        assertEquals(90, GreatCircle.initialBearing(onEquator(179), onEquator(-179)), 1e-9);
        assertEquals(270, GreatCircle.initialBearing(onEquator(-179), onEquator(179)), 1e-9);
        double home = GreatCircle.initialBearing(NOUMEA, TOKYO);
        assertTrue(home > 330 && home < 340, () -> "course " + home);
    }

    @Test
    void theWayRunsFromEndToEndInEvenSteps() {
        List<GeoPoint> way = GreatCircle.points(TOKYO, NOUMEA, 9);
        assertEquals(TOKYO, way.getFirst());
        assertEquals(NOUMEA, way.getLast());
        double step = GreatCircle.distanceKm(TOKYO, NOUMEA) / 8;
        for (int i = 1; i < way.size(); i++) {
            assertEquals(step, GreatCircle.distanceKm(way.get(i - 1), way.get(i)), 0.001);
        }
    }

    private static GeoPoint onEquator(double longitude) {
        return new GeoPoint(0, longitude);
    }
}

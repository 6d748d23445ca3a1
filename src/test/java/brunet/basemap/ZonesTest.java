package brunet.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.geo.GeoBounds;
import brunet.geo.GeoPoint;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ZonesTest {

    private final Zones zones = Zones.load();

    @Test
    void everyTerritoryWithAZoneIsPickedAtItsIslands() {
        assertPicked("ter-nc", -22.28, 166.46);
        assertPicked("ter-pf", -17.54, -149.57);
        assertPicked("ter-wf", -13.28, -176.17);
        assertPicked("ter-clipperton", 10.3, -109.22);
        assertPicked("ter-re", -21.1, 55.5);
        assertPicked("ter-yt", -12.8, 45.15);
        assertPicked("ter-taaf", -49.35, 70.2);
        assertPicked("ter-taaf", -46.4, 51.8);
        assertPicked("ter-taaf", -37.8, 77.55);
        assertPicked("ter-eparses-europa", -22.37, 40.36);
        assertPicked("ter-eparses-juan", -17.05, 42.72);
        assertPicked("ter-eparses-bassas", -21.48, 39.68);
        assertPicked("ter-eparses-glorieuses", -11.57, 47.3);
        assertPicked("ter-eparses-tromelin", -15.89, 54.52);
    }

    @Test
    void theHighSeasAndOtherCountriesBelongToNoTerritory() {
        for (GeoPoint place :
                List.of(
                        new GeoPoint(0, -160),
                        new GeoPoint(-33.9, 151.2),
                        new GeoPoint(-17.8, 178),
                        new GeoPoint(35.7, 139.7))) {
            assertEquals(Optional.empty(), zones.territoryAt(place), place::toString);
        }
    }

    @Test
    void japanReachesFromYonaguniToMinamitorishimaButNotToKorea() {
        assertTrue(zones.japan().contains(new GeoPoint(24.45, 122.99)));
        assertTrue(zones.japan().contains(new GeoPoint(24.29, 153.98)));
        assertTrue(zones.japan().contains(new GeoPoint(36, 138)));
        assertFalse(zones.japan().contains(new GeoPoint(35.2, 129.1)));
        assertFalse(zones.japan().contains(new GeoPoint(26, 136)), "high seas within the zone");
    }

    @Test
    void theBoundsOfAZoneReachTwoHundredMilesOut() {
        GeoBounds bounds = zones.of("ter-clipperton").orElseThrow().bounds();
        assertEquals(-112.6, bounds.west(), 0.1);
        assertEquals(6.8, bounds.east() - bounds.west(), 0.1);
        assertEquals(13.66, bounds.north(), 0.1);
    }

    @Test
    void whatHasNoZoneHasNone() {
        assertEquals(Optional.empty(), zones.of("ter-taaf-adelie").map(Zone::id));
    }

    private void assertPicked(String territory, double latitude, double longitude) {
        assertEquals(Optional.of(territory), zones.territoryAt(new GeoPoint(latitude, longitude)));
    }
}

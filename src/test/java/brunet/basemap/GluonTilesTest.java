package brunet.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import brunet.geo.GeoPoint;
import brunet.geo.PacificMercator;
import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapView;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class GluonTilesTest {

    private static final BasemapPalette LIGHT = BasemapPalette.LIGHT;
    private static final Map<GeoPoint, Integer> COLOURS =
            Map.of(
                    new GeoPoint(-21.1, 55.5), LIGHT.landFrance(),
                    new GeoPoint(36.2, 139), LIGHT.landJapan(),
                    new GeoPoint(-25, 135), LIGHT.land(),
                    new GeoPoint(67.5, 180), LIGHT.land(),
                    new GeoPoint(0, -140), LIGHT.sea(),
                    new GeoPoint(-30, -179.9), LIGHT.sea(),
                    new GeoPoint(36, -119), LIGHT.land());

    private final Probe probe = new Probe();
    private MapView map = new MapView();

    @Start
    void show(Stage stage) {
        OfflineTileRetriever.installed()
                .start(Basemap.load().renderer(), Runnable::run, Runnable::run)
                .join();
        map = new MapView();
        map.addLayer(probe);
        stage.setScene(new Scene(map, 900, 700));
        stage.show();
    }

    @Test
    void theLandLiesUnderThePositionsThatGluonGives(FxRobot robot) {
        for (Map.Entry<GeoPoint, Integer> place : COLOURS.entrySet()) {
            robot.interact(() -> lookAt(place.getKey()));
            robot.interact(() -> assertColourAt(place.getKey(), place.getValue()));
        }
    }

    private void lookAt(GeoPoint place) {
        map.setZoom(5);
        map.setCenter(place.latitude(), PacificMercator.virtualLongitude(place.longitude()) + 3);
    }

    private void assertColourAt(GeoPoint place, int colour) {
        Image shot = map.snapshot(null, null);
        Point2D at = probe.positionOf(place);
        int actual = shot.getPixelReader().getArgb((int) at.getX(), (int) at.getY());
        assertEquals(Integer.toHexString(colour), Integer.toHexString(actual), place::toString);
    }

    private static final class Probe extends MapLayer {

        Point2D positionOf(GeoPoint place) {
            return getMapPoint(
                    place.latitude(), PacificMercator.virtualLongitude(place.longitude()));
        }
    }
}

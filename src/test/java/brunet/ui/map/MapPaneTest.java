package brunet.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.geo.GeoPoint;
import brunet.geo.ScreenPoint;
import brunet.geo.Viewport;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class MapPaneTest {

    private static final double TINY = 1e-6;
    private static final GeoPoint EMPTY_SEA = new GeoPoint(-48, -140);
    private static final GeoPoint HAWAII = new GeoPoint(20, -157);

    private Optional<MapStage> opened = Optional.empty();

    @Start
    void open(Stage stage) {
        opened = Optional.of(new MapStage(stage, LocalDate.of(2025, 9, 11), true));
    }

    @BeforeEach
    void settle() {
        map().settle();
    }

    private MapStage map() {
        return opened.orElseThrow();
    }

    @Test
    void opensOnTheWholePacific() throws IOException {
        Viewport view = map().view();
        assertTrue(view.shows(new GeoPoint(10.3, -109.2)), "Clipperton");
        assertTrue(view.shows(new GeoPoint(45.5, 141.9)), "Hokkaido");
        assertTrue(view.shows(new GeoPoint(-22.3, 166.5)), "Nouméa");
        assertTrue(view.shows(new GeoPoint(1.3, 103.8)), "Singapore");
        map().snapshot("home");
    }

    @Test
    void aDragPansAndThePublishedViewFollows(FxRobot robot) {
        GeoPoint grabbed = EMPTY_SEA;
        ScreenPoint before = map().view().toScreen(grabbed);
        robot.drag(map().onScreen(grabbed), MouseButton.PRIMARY).moveBy(-60, -35).drop();
        map().settle();
        ScreenPoint after = map().view().toScreen(grabbed);
        assertEquals(before.x() - 60, after.x(), 0.5);
        assertEquals(before.y() - 35, after.y(), 0.5);
    }

    @Test
    void aDragNeverPullsTheWorldOutOfTheView(FxRobot robot) {
        for (int i = 0; i < 4; i++) {
            robot.drag(map().onScreen(map().view().centrePoint()), MouseButton.PRIMARY)
                    .moveBy(350, 250)
                    .drop();
        }
        map().settle();
        ScreenPoint corner = map().view().toScreen(new GeoPoint(85.0511, -30));
        assertEquals(0, corner.x(), 0.5);
        assertEquals(0, corner.y(), 0.5);
    }

    @Test
    void aWheelKeepsThePlaceUnderThePointer(FxRobot robot) {
        Point2D pointer = whole(map().onScreen(HAWAII));
        GeoPoint place = map().under(pointer);
        double zoom = map().view().zoom();
        robot.moveTo(pointer);
        robot.scroll(5, VerticalDirection.UP);
        map().settle();
        assertTrue(map().view().zoom() > zoom + 1, () -> "zoom " + map().view().zoom());
        assertEquals(0, pointer.distance(map().onScreen(place)), 0.5);
    }

    @Test
    void zoomingOutEndsWhereTheWorldFillsTheView(FxRobot robot) {
        robot.moveTo(map().onScreen(HAWAII));
        robot.scroll(30, VerticalDirection.DOWN);
        map().settle();
        Viewport view = map().view();
        assertEquals(Viewport.minimumZoom(view.width(), view.height()), view.zoom(), TINY);
    }

    @Test
    void homeComesBackAfterADrag(FxRobot robot) {
        Viewport home = map().view();
        robot.drag(map().onScreen(EMPTY_SEA), MouseButton.PRIMARY).moveBy(-90, 40).drop();
        map().doOnFx(map().pane::home);
        map().settle();
        assertSame(home, map().view());
    }

    @Test
    void aResizedMapKeepsItsCentreAndZoom() {
        map().doOnFx(() -> map().pane.zoomIn());
        map().doOnFx(() -> map().pane.pan(1, 1));
        Viewport before = map().view();
        map().doOnFx(
                        () -> {
                            map().stage.setWidth(map().stage.getWidth() - 200);
                            map().stage.setHeight(map().stage.getHeight() - 100);
                        });
        map().settle();
        Viewport after = map().view();
        assertEquals(before.width() - 200, after.width(), TINY);
        assertSame(before.withSize(after.width(), after.height()), after);
    }

    @Test
    void aDoubleClickZoomsInThere(FxRobot robot) {
        Point2D pointer = whole(map().onScreen(HAWAII));
        GeoPoint place = map().under(pointer);
        double zoom = map().view().zoom();
        robot.moveTo(pointer).doubleClickOn(MouseButton.PRIMARY);
        map().settle();
        assertEquals(zoom + 1, map().view().zoom(), TINY);
        assertEquals(0, pointer.distance(map().onScreen(place)), 0.5);
    }

    @Test
    void keysZoomAndPanWhileTheMapHasTheFocus(FxRobot robot) {
        map().doOnFx(map().pane::requestFocus);
        Viewport home = map().view();
        robot.push(KeyCode.ADD);
        assertEquals(home.zoom() + 1, map().view().zoom(), TINY);
        Viewport closer = map().view();
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertSame(closer.pan(-closer.width() / 4, 0), map().view());
        robot.push(KeyCode.SUBTRACT);
        assertEquals(home.zoom(), map().view().zoom(), TINY);
        robot.push(KeyCode.DIGIT0);
        assertSame(home, map().view());
    }

    /// The pointer stands on whole pixels.
    private static Point2D whole(Point2D point) {
        return new Point2D(Math.rint(point.getX()), Math.rint(point.getY()));
    }

    private static void assertSame(Viewport wanted, Viewport view) {
        assertEquals(wanted.zoom(), view.zoom(), TINY);
        assertEquals(wanted.centre().x(), view.centre().x(), TINY);
        assertEquals(wanted.centre().y(), view.centre().y(), TINY);
    }
}

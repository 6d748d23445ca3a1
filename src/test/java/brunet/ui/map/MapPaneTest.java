package brunet.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.geo.GeoPoint;
import brunet.geo.ScreenPoint;
import brunet.geo.Viewport;
import brunet.portrayal.Theme;
import brunet.portrayal.map.MapLayer;
import brunet.portrayal.map.MapObject;
import brunet.portrayal.map.Mark;
import brunet.ui.state.Selection;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
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
    private static final GeoPoint NEW_CALEDONIAN_WATERS = new GeoPoint(-19.5, 160.5);
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
        for (int i = 0; i < 5; i++) {
            robot.drag(map().onScreen(map().view().centrePoint()), MouseButton.PRIMARY)
                    .moveBy(300, 150)
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
        map().doOnFx(() -> {
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
    void stepsOfZoomAndPanComeBack() {
        Viewport home = map().view();
        map().doOnFx(map().pane::zoomIn);
        assertEquals(home.zoom() + 1, map().view().zoom(), TINY);
        Viewport closer = map().view();
        map().doOnFx(() -> map().pane.pan(1, 0));
        assertSame(closer.pan(-closer.width() / 4, 0), map().view());
        map().doOnFx(map().pane::zoomOut);
        assertEquals(home.zoom(), map().view().zoom(), TINY);
        map().doOnFx(map().pane::home);
        assertSame(home, map().view());
    }

    @Test
    void aClickOnATerritorySelectsIt(FxRobot robot) throws IOException {
        robot.clickOn(map().onScreen(NEW_CALEDONIAN_WATERS));
        assertTrue(map().desk.selection().is("ter-nc"), () -> "" + map().desk.selection());
        map().settle();
        map().snapshot("new-caledonia");
    }

    @Test
    void aClickOnASymbolSelectsWhatItStandsFor(FxRobot robot) {
        robot.clickOn(map().at("ex-varua-2025"));
        assertTrue(map().desk.selection().is("ex-varua-2025"), () -> "" + map().desk.selection());
    }

    @Test
    void aClickOnEmptySeaClearsTheSelection(FxRobot robot) {
        map().doOnFx(() -> map().desk.select("ter-nc"));
        robot.clickOn(map().onScreen(EMPTY_SEA));
        assertEquals(new Selection.Nothing(), map().desk.selection());
    }

    @Test
    void aDragSelectsNothing(FxRobot robot) {
        robot.drag(map().onScreen(NEW_CALEDONIAN_WATERS), MouseButton.PRIMARY).moveBy(40, 0).drop();
        assertEquals(new Selection.Nothing(), map().desk.selection());
    }

    @Test
    void aStackOffersWhatItHolds(FxRobot robot) {
        ScreenPoint at = map().stack().at();
        robot.clickOn(map().pane.localToScreen(at.x(), at.y()));
        map().settle();
        List<MapViewModel.Choice.Item> held =
                map().viewModel.choiceProperty().get().orElseThrow().items();
        ContextMenu menu =
                robot.listWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .map(ContextMenu.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertEquals(held.size(), menu.getItems().size());
        robot.clickOn(menu.getItems().getFirst().getText());
        assertTrue(map().desk.selection().is(held.getFirst().id()));
    }

    @Test
    void tabWalksFromThingToThingAndEnterOpens(FxRobot robot) throws IOException {
        map().doOnFx(map().pane::requestFocus);
        List<MapObject> order = map().scene().tabOrder();
        robot.push(KeyCode.TAB).push(KeyCode.TAB);
        assertEquals(order.get(1).spoken(), map().pane.getAccessibleText());
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(order.get(0).spoken(), map().pane.getAccessibleText());
        map().settle();
        map().snapshot("focus");
        robot.push(KeyCode.ENTER);
        assertTrue(map().desk.selection().is(order.get(0).ids().getFirst()));
        robot.push(KeyCode.ESCAPE);
        assertEquals(new Selection.Nothing(), map().desk.selection());
    }

    @Test
    void theLastThingsTabReachesAreLensesAndTagsAndEnterGoesWhereTheyLead(FxRobot robot)
            throws IOException {
        map().doOnFx(map().pane::requestFocus);
        List<MapObject> order = map().scene().tabOrder();
        for (int i = 0; i < order.size(); i++) {
            robot.push(KeyCode.TAB);
        }
        MapObject last = order.getLast();
        assertEquals(last.spoken(), map().pane.getAccessibleText());
        map().settle();
        map().snapshot("focus-tag");
        GeoPoint goal =
                new GeoPoint(
                        last.leadsTo().orElseThrow().north(), last.leadsTo().orElseThrow().west());
        assertFalse(map().view().shows(goal));
        robot.push(KeyCode.ENTER);
        map().settle();
        assertTrue(map().view().shows(goal));
        assertEquals(new Selection.Nothing(), map().desk.selection());
    }

    @Test
    void tabLeavesTheMapAfterTheLastThing(FxRobot robot) {
        map().doOnFx(map().pane::requestFocus);
        for (int i = 0; i <= map().scene().tabOrder().size(); i++) {
            robot.push(KeyCode.TAB);
        }
        assertFalse(map().pane.isFocused());
    }

    @Test
    void pointingShowsAHandAndThenSaysWhatIsThere(FxRobot robot) throws IOException {
        robot.moveTo(map().at("ex-varua-2025"));
        map().settle();
        assertEquals(Optional.of("ex-varua-2025"), map().viewModel.hoveredProperty().get());
        Label tip = robot.lookup(".map-tip").queryAs(Label.class);
        assertTrue(tip.isVisible());
        assertEquals(map().scene().object("ex-varua-2025").orElseThrow().spoken(), tip.getText());
        map().snapshot("hover");
    }

    @Test
    void anEdgeTagLeadsToWhatItNames(FxRobot robot) {
        Mark.EdgeTag tag =
                map().scene().marks().stream()
                        .filter(Mark.EdgeTag.class::isInstance)
                        .map(Mark.EdgeTag.class::cast)
                        .findFirst()
                        .orElseThrow();
        robot.clickOn(map().pane.localToScreen(tag.box().centre().x(), tag.box().centre().y()));
        map().settle();
        assertTrue(map().view().shows(tag.target()));
    }

    @Test
    void aLayerSwitchedOffStaysInTheLegend() {
        int before = map().scene().shown().size();
        MapLayer first = map().viewModel.legend().getValue().getFirst().layer().orElseThrow();
        map().doOnFx(() -> map().viewModel.toggle(first));
        map().settle();
        assertTrue(map().scene().shown().size() < before);
        assertFalse(map().viewModel.legend().getValue().getFirst().on());
        map().doOnFx(() -> map().viewModel.toggle(first));
        map().settle();
        assertEquals(before, map().scene().shown().size());
    }

    @Test
    void theFirstDayOffersAWayToWhatIsDated(FxRobot robot) throws IOException {
        map().doOnFx(() -> map().desk.goTo(LocalDate.of(1951, 9, 8)));
        map().settle();
        map().snapshot("1951");
        robot.clickOn("Show undated bases");
        map().settle();
        assertTrue(map().scene().shown().stream().anyMatch(id -> id.startsWith("base-")));
        map().doOnFx(() -> map().desk.goTo(LocalDate.of(2025, 9, 11)));
        map().doOnFx(() -> map().desk.goTo(LocalDate.of(1951, 9, 8)));
        map().settle();
        robot.clickOn("Go to 25 Aug 2014");
        assertEquals(LocalDate.of(2014, 8, 25), map().desk.situation().asOf());
    }

    @Test
    void anotherThemeChangesTilesAndMarksTogether() throws IOException {
        map().doOnFx(() -> map().desk.dress(Theme.DARK));
        map().settle();
        map().snapshot("dark");
        map().doOnFx(() -> map().desk.dress(Theme.LIGHT));
        map().settle();
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

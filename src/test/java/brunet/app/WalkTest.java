package brunet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.briefing.PngText;
import brunet.domain.Language;
import brunet.geo.GeoPoint;
import brunet.geo.ScreenPoint;
import brunet.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an analyst does in a morning, from the first click to the picture.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class WalkTest {
    private static final GeoPoint NEW_CALEDONIAN_WATERS = new GeoPoint(-18.6, 162.6);
    private static final GeoPoint OJOJIHARA = new GeoPoint(38.487, 140.858);

    @TempDir private Path store;
    @TempDir private Path pictures;
    private OpenRecord open;
    private DashboardWindow window;

    @Start
    void show(Stage stage) {
        open = OpenRecord.open(store, Database.Access.WRITE, DashboardWindow.CLOCK, Language.EN);
        window = new DashboardWindow(stage, open, pictures);
    }

    @BeforeEach
    void awaitTheMap(FxRobot robot) throws TimeoutException {
        DashboardWindow.await(() -> window.desk().viewProperty().get().isPresent());
        DashboardWindow.settle(robot, window.overlay);
    }

    @AfterEach
    void close() {
        open.database().close();
    }

    @Test
    void withTheMouse(FxRobot robot) throws Exception {
        robot.clickOn(onMap(robot, NEW_CALEDONIAN_WATERS));
        assertEquals("ter-nc", window.selected(robot));
        robot.clickOn(".dispute-tag");
        String told = DashboardWindow.words(robot.lookup(".dispute-popover").query());
        assertTrue(told.contains("1,450") && told.contains("1,600"), told);
        robot.type(KeyCode.ESCAPE);

        robot.clickOn(".time-field");
        robot.interact(() -> robot.lookup(".time-field").queryTextInputControl().selectAll());
        robot.write("2024-09-15").type(KeyCode.ENTER);
        settle();
        robot.clickOn(onMap(robot, OJOJIHARA));
        choose(robot, "Brunet-Takamori 24");
        assertEquals("ex-bt-2024", window.selected(robot));
        String card = DashboardWindow.words(robot.lookup(".card").query());
        assertTrue(card.contains("Brunet-Takamori 24"), card);
        assertTrue(card.contains("Under way"), card);
        assertTrue(card.contains("Taking part France, Japan"), card);

        robot.drag(".time-flag", MouseButton.PRIMARY);
        Node axis = robot.lookup(".time-axis").query();
        robot.moveTo(axis.localToScreen(-40, 12));
        robot.drop();
        settle();
        assertEquals("8 Sep 1951", dateShown(robot));
        robot.type(KeyCode.ESCAPE);
        String strip = DashboardWindow.words(robot.lookup(".strip").query());
        assertTrue(strip.contains("Japan–United States security treaty, signed"), strip);

        robot.clickOn("#briefing");
        robot.clickOn("TLP:CLEAR");
        JsonNode facts = picture();
        assertEquals("1951-09-08", facts.get("asOf").asString());
        List<String> shown = facts.get("shown").valueStream().map(JsonNode::asString).toList();
        assertTrue(shown.contains("ag-treaty-1951"), shown.toString());
        assertTrue(
                shown.stream().allMatch(id -> id.startsWith("ter-") || id.equals("ag-treaty-1951")),
                shown.toString());
    }

    @Test
    void withTheKeyboardAlone(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        walkTo(robot, "New Caledonia");
        robot.type(KeyCode.ENTER);
        assertEquals("ter-nc", window.selected(robot));

        robot.type(KeyCode.D);
        robot.write("2024-09-15").type(KeyCode.ENTER);
        settle();
        assertEquals("15 Sep 2024", dateShown(robot));
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        walkTo(robot, "Brunet-Takamori 24");
        robot.type(KeyCode.ENTER);
        assertEquals("ex-bt-2024", window.selected(robot));

        robot.type(KeyCode.B);
        walkToLabel(robot, "TLP:GREEN");
        robot.type(KeyCode.SPACE);
        JsonNode facts = picture();
        assertEquals("2024-09-15", facts.get("asOf").asString());
        assertEquals("ex-bt-2024", facts.get("selected").asString());
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D onMap(FxRobot robot, GeoPoint place) {
        Node map = robot.lookup(".map-pane").query();
        ScreenPoint at = window.desk().viewProperty().get().orElseThrow().toScreen(place);
        return map.localToScreen(at.x(), at.y());
    }

    /// Where a stack was clicked, takes one of what it holds.
    private static void choose(FxRobot robot, String name) {
        robot.lookup(name).tryQuery().ifPresent(robot::clickOn);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String dateShown(FxRobot robot) {
        return robot.lookup(".time-flag").queryAs(Label.class).getText();
    }

    /// Presses Tab until the map says what it has come to.
    private static void walkTo(FxRobot robot, String name) {
        Node map = robot.lookup(".map-pane").query();
        for (int i = 0; i < 80 && !map.getAccessibleText().startsWith(name); i++) {
            robot.type(KeyCode.TAB);
        }
        assertTrue(map.getAccessibleText().startsWith(name), map.getAccessibleText());
    }

    private static void walkToLabel(FxRobot robot, String label) {
        Node wanted = robot.lookup(label).query();
        for (int i = 0; i < 12 && !focused(wanted); i++) {
            robot.type(KeyCode.TAB);
        }
        assertTrue(focused(wanted), label);
    }

    private static boolean focused(Node wanted) {
        return Stream.<Node>iterate(wanted, node -> node != null, Node::getParent)
                .anyMatch(Node::isFocused);
    }

    /// What the one picture saved says of itself.
    private JsonNode picture() throws TimeoutException, IOException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !saved().isEmpty());
        assertFalse(saved().isEmpty());
        return JsonMapper.shared()
                .readTree(PngText.read(saved().getFirst(), "brunet").orElseThrow());
    }

    private List<Path> saved() throws IOException {
        try (Stream<Path> files = Files.list(pictures)) {
            return files.filter(file -> file.toString().endsWith(".png")).toList();
        }
    }
}

package brunet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Language;
import brunet.store.Database;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class CardTest {
    @TempDir private static Path folder;
    private static OpenRecord open;

    private DashboardWindow window;

    @BeforeAll
    static void openTheStore() {
        open = OpenRecord.open(folder, Database.Access.WRITE, DashboardWindow.CLOCK, Language.EN);
    }

    @AfterAll
    static void closeTheStore() {
        open.database().close();
    }

    @Start
    void show(Stage stage) {
        window = new DashboardWindow(stage, open, folder);
    }

    @BeforeEach
    void settle(FxRobot robot) {
        DashboardWindow.settle(robot, window.overlay);
    }

    @Test
    void aSmallTerritoryHasAMapOfItsBasesOnItsCard(FxRobot robot) throws TimeoutException {
        window.select(robot, "ter-nc");
        Region map = robot.lookup(".locator").queryAs(Region.class);
        assertEquals(120, map.getHeight());
        assertEquals("Map of New Caledonia with its bases", map.getAccessibleText());
        DashboardWindow.await(() -> ground(map).getImage() != null);
    }

    @Test
    void aWideTerritoryHasNoMapOnItsCard(FxRobot robot) {
        window.select(robot, "ter-pf");
        assertTrue(robot.lookup(".locator").tryQuery().isEmpty());
    }

    @Test
    void aClickOnTheMapOfACardOpensTheBase(FxRobot robot) throws TimeoutException {
        window.select(robot, "ter-re");
        Node map = robot.lookup(".locator").query();
        DashboardWindow.await(() -> ground(map).getImage() != null);
        // Pierrefonds lies at the south coast, right below the middle of the map.
        robot.clickOn(robot.point(map).atOffset(4, 30));
        assertEquals("base-2rpima", window.selected(robot));
    }

    @Test
    void theRestOfAListOpensAndClosesAgain(FxRobot robot) {
        window.select(robot, "ter-nc");
        Button more = more(robot, "Exercises held here");
        int few = rows(robot);
        robot.interact(more::requestFocus);
        robot.type(KeyCode.SPACE);
        assertTrue(rows(robot) > few);
        assertEquals("Show fewer", more.getText());
        robot.type(KeyCode.SPACE);
        assertEquals(few, rows(robot));
    }

    @Test
    void theRestOfTheFiguresOpensAndStaysOpenWhileTheDateChanges(FxRobot robot) {
        window.select(robot, "ter-nc");
        robot.interact(() -> more(robot, "Forces").fire());
        String all = DashboardWindow.words(robot.lookup(".card-page").query());
        window.goTo(robot, "2025-09-12");
        assertEquals("Show fewer", more(robot, "Forces").getText());
        assertEquals(all, DashboardWindow.words(robot.lookup(".card-page").query()));
        window.select(robot, "ter-pf");
        window.select(robot, "ter-nc");
        assertTrue(more(robot, "Forces").getText().endsWith("more values"));
    }

    private static int rows(FxRobot robot) {
        return robot.lookup(".card .row").queryAll().size();
    }

    private static Button more(FxRobot robot, String part) {
        return robot.lookup(".more-link").queryAll().stream()
                .map(Button.class::cast)
                .filter(link -> link.getAccessibleText().startsWith(part))
                .findFirst()
                .orElseThrow();
    }

    private static ImageView ground(Node map) {
        return (ImageView) ((Region) map).getChildrenUnmodifiable().getFirst();
    }
}

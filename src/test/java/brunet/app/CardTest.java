package brunet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Language;
import brunet.store.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
        open =
                OpenRecord.open(
                        folder, Database.Access.WRITE, Language.EN, LocalDate.parse("2025-09-11"));
    }

    @AfterAll
    static void closeTheStore() {
        open.database().close();
    }

    @Start
    void show(Stage stage) {
        window = new DashboardWindow(stage, open, folder);
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

    private static ImageView ground(Node map) {
        return (ImageView) ((Region) map).getChildrenUnmodifiable().getFirst();
    }
}

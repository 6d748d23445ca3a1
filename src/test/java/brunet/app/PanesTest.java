package brunet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Language;
import brunet.store.Database;
import brunet.ui.kit.DialogFrame;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class PanesTest {
    @TempDir private static Path folder;
    @TempDir private static Path pictures;
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
        window = new DashboardWindow(stage, open, pictures);
    }

    @BeforeEach
    void settle(FxRobot robot) {
        DashboardWindow.settle(robot, window.overlay);
    }

    @Test
    void aTabPressedAgainKeepsItsMark(FxRobot robot) {
        ToggleButton tab = robot.lookup("#tab-exercises").queryAs(ToggleButton.class);
        robot.interact(tab::fire);
        robot.interact(tab::fire);
        assertTrue(tab.isSelected());
    }

    @Test
    void inAThinWindowTheButtonThatOpensAListClosesIt(FxRobot robot) {
        window.resize(robot, 1200, 900);
        Button button = robot.lookup(".rail .icon-button").queryAs(Button.class);
        robot.interact(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup(".left-pane").query().isVisible());
        robot.interact(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup(".left-pane").query().isVisible());
    }

    @Test
    void whatBearsOnTheSelectionIsTintedInTheLists(FxRobot robot) {
        window.select(robot, "ter-nc");
        List<String> lanes = tinted(robot, "lane");
        assertEquals(1, lanes.size());
        assertTrue(lanes.getFirst().startsWith("France"), lanes.getFirst());
        robot.interact(robot.lookup("#tab-exercises").queryAs(ToggleButton.class)::fire);
        List<String> exercises = tinted(robot, "item-row");
        assertTrue(exercises.stream().anyMatch(row -> row.startsWith("Brunet")), "" + exercises);
        window.select(robot, "ag-raa-uk");
        assertEquals(List.of(), tinted(robot, "item-row"));
    }

    @Test
    void onceAHitIsOpenedKeysAreTheWindowsAgain(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("tontouta").type(KeyCode.ENTER);
        assertEquals("base-tontouta", window.selected(robot));
        assertEquals("", robot.lookup("#search .text-field").queryTextInputControl().getText());
        robot.type(KeyCode.B);
        assertTrue(robot.lookup(".dialog-frame").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void onceADateIsGoneToKeysAreTheWindowsAgain(FxRobot robot) {
        robot.type(KeyCode.D);
        robot.write("2024-09-15").type(KeyCode.ENTER);
        robot.type(KeyCode.B);
        assertTrue(robot.lookup(".dialog-frame").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aKeyThatGoesToThePartOfTheWindowShowsWhereItCame(FxRobot robot) {
        robot.type(KeyCode.L);
        Node item = window.overlay.getScene().getFocusOwner();
        assertTrue(item.isFocusVisible(), () -> "" + item);
        assertTrue(item.getStyleClass().contains("legend-item"), () -> "" + item.getStyleClass());
    }

    @Test
    void aPictureThatCannotBeMadeIsToldInWords(FxRobot robot) throws Exception {
        Files.delete(pictures);
        robot.type(KeyCode.B);
        robot.clickOn("TLP:CLEAR");
        DashboardWindow.await(() ->
                DashboardWindow.texts(robot, ".toast-title").contains("The picture was not saved"));
        Files.createDirectory(pictures);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTraysAtTheFootOfTheListsAreNeverCut(Language language, FxRobot robot) {
        robot.interact(() -> window.desk().speak(language));
        WaitForAsyncUtils.waitForFxEvents();
        for (String tray : List.of("#tray-no-date", "#tray-no-place")) {
            Button button = robot.lookup(tray).queryAs(Button.class);
            assertTrue(button.getWidth() >= button.prefWidth(-1) - 1, tray);
        }
    }

    @Test
    void aLaneStaysTheSameWhileTheDateMovesAndOpensAsBefore(FxRobot robot) {
        Node lane = lane(robot, "Australia");
        window.goTo(robot, "2025-06-01");
        assertSame(lane, lane(robot, "Australia"));
        robot.clickOn(lane);
        assertEquals("ag-raa-au", window.selected(robot));
        window.goTo(robot, "2023-01-01");
        assertNotSame(lane, lane(robot, "Australia"));
        assertTrue(lane(robot, "Australia").getAccessibleText().startsWith("Australia, Signed"));
    }

    private static Node lane(FxRobot robot, String name) {
        return robot.lookup(".lane").queryAll().stream()
                .filter(node -> node.getAccessibleText().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDialogThatAsksForAMarkingIsNoWiderThanTheOthers(FxRobot robot) {
        robot.type(KeyCode.B);
        DialogFrame dialog = robot.lookup(".dialog-frame").queryAs(DialogFrame.class);
        assertEquals(444, dialog.getWidth(), 6);
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void headingsAreSmallerWhereThereIsLittleRoom(FxRobot robot) {
        window.select(robot, "ter-nc");
        assertEquals(22, title(robot).getFont().getSize());
        window.resize(robot, 1280, 720);
        assertEquals(20, title(robot).getFont().getSize());
        assertEquals(20, robot.lookup("#as-of-date").queryAs(Label.class).getFont().getSize());
    }

    @Test
    void japaneseStandsHigherInItsLines(FxRobot robot) {
        window.select(robot, "ter-nc");
        assertEquals(0, title(robot).getLineSpacing());
        robot.interact(() -> window.desk().speak(Language.JA));
        assertEquals(2, title(robot).getLineSpacing());
    }

    @Test
    void aNameIsNotBrokenInside(FxRobot robot) {
        window.select(robot, "ex-bt-2025");
        assertTrue(title(robot).getText().contains("Brunet\u2011Takamori"));
    }

    private static Label title(FxRobot robot) {
        return robot.lookup(".card-title").queryAs(Label.class);
    }

    /// The words of the rows of a style that are tinted in the left pane.
    private static List<String> tinted(FxRobot robot, String style) {
        PseudoClass related = PseudoClass.getPseudoClass("related");
        return robot.lookup(".left-pane ." + style).queryAll().stream()
                .filter(Node::isVisible)
                .filter(row -> row.getPseudoClassStates().contains(related))
                .map(DashboardWindow::words)
                .map(String::strip)
                .toList();
    }
}

package brunet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.basemap.Basemap;
import brunet.domain.Language;
import brunet.paint.Fonts;
import brunet.portrayal.Theme;
import brunet.store.Database;
import brunet.ui.Desks;
import brunet.ui.kit.DisputeTag;
import brunet.ui.kit.Messages;
import brunet.ui.kit.Overlay;
import brunet.ui.kit.SourceMark;
import brunet.ui.state.Settings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
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
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class DashboardTest {
    private static final Basemap BASEMAP = Basemap.load();

    private static final Threads THREADS = new Threads();

    @TempDir private static Path folder;
    private static OpenRecord open;

    private final List<Settings> kept = new ArrayList<>();
    private Composition dashboard;
    private Overlay overlay;

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
        overlay = new Overlay();
        dashboard =
                new Composition(
                        open,
                        BASEMAP,
                        DashboardWindow.CLOCK,
                        kept::add,
                        new Composition.Surroundings(
                                overlay,
                                new Messages(Language.EN),
                                Fonts.load(),
                                "1.2.3",
                                folder,
                                THREADS.store(),
                                THREADS.render(),
                                THREADS.fx()));
        Scene scene = new Scene(overlay, 1440, 900);
        dashboard.moveInto(scene);
        stage.setScene(scene);
        // The stage is that of the test before, which may have made it smaller.
        stage.sizeToScene();
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @BeforeEach
    void settle(FxRobot robot) {
        DashboardWindow.settle(robot, overlay);
    }

    @Test
    void aListIsOneStopInWhichArrowsMoveAndEnterOpens(FxRobot robot) {
        robot.type(KeyCode.DIGIT2);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        String second = selected(robot);
        assertTrue(second.startsWith("ex-"), second);
        robot.type(KeyCode.UP, KeyCode.ENTER);
        String first = selected(robot);
        assertTrue(first.startsWith("ex-") && !first.equals(second), first);
        robot.type(KeyCode.ESCAPE);
        assertEquals("", selected(robot));
    }

    @Test
    void aClickOnARowOpensItsCard(FxRobot robot) {
        robot.clickOn("Philippines");
        assertEquals("ag-raa-ph", selected(robot));
        assertTrue(
                texts(robot, ".card-title")
                        .contains("Japan–Philippines Reciprocal Access Agreement"));
    }

    @Test
    void searchFindsWhileOneTypesAndEnterOpens(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("tak");
        assertTrue(texts(robot, ".search-kind").contains("Exercises"));
        robot.type(KeyCode.ENTER);
        assertTrue(selected(robot).startsWith("ex-bt-"), selected(robot));
        assertTrue(robot.lookup(".search-results").tryQuery().isEmpty());
    }

    @Test
    void lettersTypedIntoAFieldAreNotKeysOfTheWindow(FxRobot robot) {
        robot.type(KeyCode.SLASH);
        LocalDate before = asOf(robot);
        robot.write("g12");
        robot.type(KeyCode.LEFT, KeyCode.HOME);
        assertEquals(before, asOf(robot));
        assertEquals(
                "g12",
                robot.lookup("#search .text-field").queryAs(TextInputControl.class).getText());
    }

    @Test
    void theArrowKeysGoFromChangeToChange(FxRobot robot) {
        robot.type(KeyCode.LEFT);
        assertEquals(LocalDate.parse("2025-09-05"), asOf(robot));
        robot.type(KeyCode.RIGHT);
        assertEquals(LocalDate.parse("2025-09-11"), asOf(robot));
        robot.press(KeyCode.CONTROL).type(KeyCode.LEFT).release(KeyCode.CONTROL);
        assertEquals(LocalDate.parse("2024-09-11"), asOf(robot));
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertEquals(LocalDate.parse("2024-10-11"), asOf(robot));
        robot.type(KeyCode.HOME);
        assertEquals(LocalDate.parse("1951-09-08"), asOf(robot));
    }

    @Test
    void theLanguageChangesWhileTheDashboardIsOpen(FxRobot robot) {
        robot.clickOn("#language-menu").clickOn("日本語");
        assertEquals("演習", robot.lookup("#tab-exercises").queryAs(Labeled.class).getText());
        assertEquals("2025年9月11日", robot.lookup("#as-of-date").queryAs(Label.class).getText());
        assertEquals(Language.JA, kept.getLast().language());
    }

    @Test
    void theThemeChangesWhileTheDashboardIsOpen(FxRobot robot) {
        robot.interact(() -> dashboard.desk().dress(Theme.DARK));
        assertEquals(Theme.DARK, kept.getLast().theme());
        Labeled tab = robot.lookup("#tab-exercises").queryAs(Labeled.class);
        assertTrue(((javafx.scene.paint.Color) tab.getTextFill()).getBrightness() > 0.5);
    }

    @Test
    void aDisputeOpensEveryPositionWithItsSources(FxRobot robot) {
        select(robot, "ter-nc");
        DisputeTag tag = robot.lookup(".dispute-tag").queryAs(DisputeTag.class);
        robot.clickOn(tag);
        String told = String.join(" ", words(robot.lookup(".dispute-popover").query()));
        assertTrue(told.contains("1,450") && told.contains("1,600"), told);
        robot.type(KeyCode.ESCAPE);
        assertFalse(overlay.floating());
        assertEquals("ter-nc", selected(robot));
    }

    @Test
    void aSourceMarkShowsItsSourceWhenItGetsTheKeyboard(FxRobot robot) {
        select(robot, "ter-nc");
        tabToFirstMark(robot);
        assertTrue(texts(robot, ".popover-head").contains("Source 1"));
    }

    @Test
    void allThatASourceSupportsOpensInTheListOfSources(FxRobot robot) {
        select(robot, "ter-nc");
        tabToFirstMark(robot);
        robot.clickOn("All it supports");
        assertTrue(robot.lookup(".source-page").query().isVisible());
        robot.clickOn("All sources");
        assertTrue(robot.lookup(".source-page").tryQuery().isEmpty());
    }

    @Test
    void theCardIsCopiedAsText(FxRobot robot) {
        select(robot, "ter-nc");
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        String[] copied = {""};
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertTrue(copied[0].contains("New Caledonia"), copied[0]);
        assertTrue(texts(robot, ".toast-title").contains("Copied as text"));
    }

    @Test
    void theFilterNarrowsTheAgreementsAndCanBeCleared(FxRobot robot) {
        robot.clickOn("Filter");
        robot.interact(() ->
                robot.lookup("#filter-partner").queryComboBox().getSelectionModel().select(1));
        assertEquals(1, texts(robot, ".lane-name").size());
        robot.clickOn("Clear filter");
        assertEquals(4, texts(robot, ".lane-name").size());
    }

    @Test
    void allKeysAreListedInADialogThatKeepsTheKeyboard(FxRobot robot) {
        robot.type(KeyCode.F1);
        assertTrue(overlay.dialogOpen());
        robot.type(KeyCode.LEFT);
        assertEquals(LocalDate.parse("2025-09-11"), asOf(robot));
        robot.type(KeyCode.ESCAPE);
        assertFalse(overlay.dialogOpen());
    }

    @Test
    void traysListWhatHasNoDateOrNoPlace(FxRobot robot) {
        robot.type(KeyCode.T);
        robot.type(KeyCode.ENTER);
        assertTrue(dashboard.desk().situation().record().entity(selected(robot)).isPresent());
    }

    @Test
    void inAThinWindowTheListsOpenOverTheMap(FxRobot robot) {
        robot.interact(() -> overlay.getScene().getWindow().setWidth(1200));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup(".left-pane").query().isVisible());
        robot.type(KeyCode.DIGIT3);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup(".left-pane").query().isVisible());
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup(".left-pane").query().isVisible());
    }

    private static void tabToFirstMark(FxRobot robot) {
        Node before = robot.lookup(".dispute-tag").query();
        robot.interact(before::requestFocus);
        robot.type(KeyCode.TAB);
        assertTrue(before.getScene().getFocusOwner() instanceof SourceMark);
    }

    private void select(FxRobot robot, String id) {
        robot.interact(() -> dashboard.desk().select(id));
    }

    private String selected(FxRobot robot) {
        String[] id = {""};
        robot.interact(() -> id[0] = Desks.selected(dashboard.desk()));
        return id[0];
    }

    private LocalDate asOf(FxRobot robot) {
        LocalDate[] day = {LocalDate.MIN};
        robot.interact(() -> day[0] = dashboard.desk().situation().asOf());
        return day[0];
    }

    private static List<String> texts(FxRobot robot, String style) {
        return robot.lookup(style).queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static List<String> words(Node node) {
        return switch (node) {
            case Text text -> List.of(text.getText());
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream()
                            .flatMap(child -> words(child).stream())
                            .toList();
            default -> List.of();
        };
    }
}

package brunet.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.paint.Fonts;
import brunet.paint.Palette;
import brunet.portrayal.Theme;
import brunet.ui.kit.Dress;
import brunet.ui.state.Desk;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TimelineViewTest {
    private static final LocalDate START = LocalDate.of(2025, 9, 11);
    private static final double WIDTH = 980;

    private final Desk desk = Desks.on(START);
    private final FakeTicker ticker = new FakeTicker();

    @Start
    void show(Stage stage) {
        TimelineView view = new TimelineView(new TimelineViewModel(desk, ticker), Fonts.load());
        view.setManaged(false);
        view.resizeRelocate(0, 400, WIDTH, 132);
        Scene scene = new Scene(new Pane(view), WIDTH, 532);
        Dress.wear(scene, Theme.LIGHT, Palette.LIGHT.css());
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private LocalDate asOf() {
        WaitForAsyncUtils.waitForFxEvents();
        return desk.situation().asOf();
    }

    private static Point2D onAxis(FxRobot robot, double x, double y) {
        Node axis = robot.lookup(".time-axis").query();
        return axis.localToScreen(x, y);
    }

    private static void typeDate(FxRobot robot, String text) {
        robot.clickOn(".time-field");
        robot.interact(() -> robot.lookup(".time-field").queryTextInputControl().selectAll());
        robot.write(text);
        robot.type(KeyCode.ENTER);
    }

    @Test
    void draggingTheFlagTakesTheDateAlongWhileItMoves(FxRobot robot) throws Exception {
        robot.drag(".time-flag", MouseButton.PRIMARY);
        robot.moveTo(onAxis(robot, 400, 12));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> asOf().isBefore(START));
        assertTrue(asOf().getYear() > 2012, () -> asOf().toString());
        robot.moveTo(onAxis(robot, -40, 12));
        robot.drop();
        assertEquals(1951, asOf().getYear());
        assertTrue(robot.lookup(".time-previous").query().isDisabled());
    }

    @Test
    void aTypedDateIsGoneToWithEnter(FxRobot robot) {
        typeDate(robot, "2024-09-15");
        assertEquals(LocalDate.of(2024, 9, 15), asOf());
        assertEquals("15 Sep 2024", robot.lookup(".time-flag").queryAs(Label.class).getText());
    }

    @Test
    void aTextThatIsNoDateKeepsTheDateAndStaysUntilEscape(FxRobot robot) {
        typeDate(robot, "soon");
        assertEquals(START, asOf());
        var field = robot.lookup(".time-field").queryTextInputControl();
        assertEquals("soon", field.getText());
        assertTrue(robot.lookup(".time-note-error").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("11 Sep 2025", field.getText());
        assertFalse(robot.lookup(".time-note-error").tryQuery().isPresent());
    }

    @Test
    void arrowsGoFromChangeToChangeByMonthAndByYear(FxRobot robot) {
        robot.interact(() -> robot.lookup(".time-axis").query().requestFocus());
        robot.type(KeyCode.LEFT);
        assertEquals(desk.chronicle().changeBefore(START).orElseThrow(), asOf());
        robot.type(KeyCode.RIGHT);
        assertEquals(START, asOf());
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        assertEquals(LocalDate.of(2025, 8, 11), asOf());
        robot.press(KeyCode.SHORTCUT).type(KeyCode.LEFT).release(KeyCode.SHORTCUT);
        assertEquals(LocalDate.of(2024, 8, 11), asOf());
        robot.type(KeyCode.HOME);
        assertEquals(LocalDate.of(1951, 9, 8), asOf());
    }

    @Test
    void aClickOnTheLineGoesThereAndSnapsToTheChangeBeside(FxRobot robot) {
        robot.clickOn(onAxis(robot, 14, 90));
        assertEquals(LocalDate.of(1951, 9, 8), asOf());
    }

    @Test
    void thePlayButtonPlaysAndPauses(FxRobot robot) {
        robot.clickOn(".time-play");
        assertTrue(ticker.ticks());
        LocalDate first = asOf();
        assertTrue(first.isAfter(START));
        robot.interact(ticker::tick);
        assertTrue(asOf().isAfter(first));
        robot.clickOn(".time-play");
        assertFalse(ticker.ticks());
    }

    @Test
    void restingOnAMonthNamesWhatStandsThere(FxRobot robot) throws Exception {
        typeDate(robot, "2010-06-04");
        TimePlot plot =
                TimePlot.of(
                        desk.chronicle(),
                        LocalDate.of(2026, 3, 13),
                        TimeFrame.of(WIDTH - 312, 132));
        TimeColumn may = plot.scale().column(LocalDate.of(2024, 5, 1));
        robot.moveTo(onAxis(robot, may.centre(), 60));
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> robot.lookup(".time-listing").query().isVisible());
        Label title = robot.lookup(".time-listing-title").queryAs(Label.class);
        assertEquals("May 2024", title.getText());
        assertTrue(robot.lookup(".time-listing-words").queryAll().size() <= 4);
        robot.moveTo(onAxis(robot, may.centre(), 5));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup(".time-listing").query().isVisible());
    }

    @Test
    void theCalendarOpensAboveTheFieldAndGoesToTheDayPicked(FxRobot robot) {
        robot.clickOn(".time-calendar-button");
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.LEFT);
        robot.type(KeyCode.ENTER);
        assertEquals(LocalDate.of(2025, 9, 10), asOf());
    }
}

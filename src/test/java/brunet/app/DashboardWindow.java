package brunet.app;

import brunet.basemap.Basemap;
import brunet.domain.Language;
import brunet.paint.Fonts;
import brunet.ui.Desks;
import brunet.ui.kit.Messages;
import brunet.ui.kit.Overlay;
import brunet.ui.state.Desk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The dashboard of a store in a window, on 11 September 2025.
final class DashboardWindow {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-09-11T00:00:00Z"), ZoneOffset.UTC);

    private static final Basemap BASEMAP = Basemap.load();
    private static final Threads THREADS = new Threads();

    final Overlay overlay = new Overlay();
    final Composition dashboard;

    DashboardWindow(Stage stage, OpenRecord open, Path pictures) {
        dashboard =
                new Composition(
                        open,
                        BASEMAP,
                        CLOCK,
                        kept -> {},
                        new Composition.Surroundings(
                                overlay,
                                new Messages(Language.EN),
                                Fonts.load(),
                                "1.2.3",
                                pictures,
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

    /// Waits until the window stands, with nothing open over it. The pointer still rests where the
    /// test before left it, and would open what lies there.
    static void settle(FxRobot robot, Overlay overlay) {
        robot.moveTo(new Point2D(500, 895));
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(overlay::hidePopover);
    }

    Desk desk() {
        return dashboard.desk();
    }

    void select(FxRobot robot, String id) {
        robot.interact(() -> desk().select(id));
        WaitForAsyncUtils.waitForFxEvents();
    }

    String selected(FxRobot robot) {
        String[] id = {""};
        robot.interact(() -> id[0] = Desks.selected(desk()));
        return id[0];
    }

    void goTo(FxRobot robot, String date) {
        robot.interact(() -> desk().goTo(LocalDate.parse(date)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    void resize(FxRobot robot, double width, double height) {
        robot.interact(() -> {
            overlay.getScene().getWindow().setWidth(width);
            overlay.getScene().getWindow().setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    static List<String> texts(FxRobot robot, String style) {
        return robot.lookup(style).queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    /// All words shown in a node.
    static String words(Node node) {
        return switch (node) {
            case Text text -> text.getText().replace("\u2011", "-").replace("\ufeff", "") + " ";
            case Parent parent -> {
                StringBuilder all = new StringBuilder();
                parent.getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .forEach(child -> all.append(words(child)));
                yield all.toString();
            }
            default -> "";
        };
    }

    static void await(java.util.concurrent.Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    }
}

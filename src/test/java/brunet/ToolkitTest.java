package brunet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ToolkitTest {

    private final AtomicInteger clicks = new AtomicInteger();

    @Start
    void show(Stage stage) {
        var button = new Button("Click");
        button.setOnAction(event -> clicks.incrementAndGet());
        stage.setScene(new Scene(button, 200, 100));
        stage.show();
    }

    @Test
    void clickReachesTheWindowWithoutADisplay(FxRobot robot) {
        robot.clickOn("Click");
        assertEquals(1, clicks.get());
    }
}

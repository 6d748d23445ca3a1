package brunet.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import brunet.domain.PartialDate;
import brunet.domain.Stage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class LanePainterTest {
    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final double Y = 30;

    /// The lane of the Philippines agreement, seen on 2025-10-20 at a fifth of a pixel a day.
    private static Canvases lane(LocalDate asOf) {
        LanePainter.Axis axis = new LanePainter.Axis(LanePainterTest::x, 10, x(asOf));
        List<LanePainter.Mark> marks =
                List.of(
                        mark(Stage.TALKS, PartialDate.day(LocalDate.of(2023, 11, 3))),
                        mark(Stage.SIGNED, PartialDate.day(LocalDate.of(2024, 7, 8))),
                        mark(Stage.RATIFIED, PartialDate.month(YearMonth.of(2025, 6))),
                        mark(Stage.IN_FORCE, PartialDate.day(LocalDate.of(2025, 9, 11))));
        return Canvases.paint(
                300,
                60,
                4,
                gc -> {
                    gc.setFill(Palette.LIGHT.get(Token.PANEL));
                    gc.fillRect(0, 0, 300, 60);
                    new LanePainter(Palette.LIGHT, Token.PANEL, LanePainter.Sizes.SCREEN)
                            .paint(gc, marks, axis, Y);
                });
    }

    private static LanePainter.Mark mark(Stage stage, PartialDate date) {
        return new LanePainter.Mark(stage, date, false);
    }

    private static double x(LocalDate day) {
        return 10 + 0.2 * (day.toEpochDay() - START.toEpochDay());
    }

    @Test
    void aSignedAgreementIsALineUntilTheNextStage() {
        Canvases lane = lane(LocalDate.of(2025, 10, 20));
        lane.save("lane");
        double between = x(LocalDate.of(2025, 1, 1));
        assertEquals(Palette.LIGHT.get(Token.STAGE), lane.at(between, Y));
        assertEquals(Palette.LIGHT.get(Token.PANEL), lane.at(between, Y - 3));
    }

    @Test
    void anAgreementInForceIsABarUpToTheAsOfLineAndNoFurther() {
        LocalDate asOf = LocalDate.of(2026, 3, 1);
        Canvases lane = lane(asOf);
        assertEquals(Palette.LIGHT.get(Token.STAGE), lane.at(x(asOf) - 1, Y - 3.5));
        assertEquals(Palette.LIGHT.get(Token.PANEL), lane.at(x(asOf) + 1, Y));
    }

    @Test
    void stagesAfterTheAsOfLineAreNotDrawn() {
        Canvases lane = lane(LocalDate.of(2024, 1, 1));
        assertEquals(Palette.LIGHT.get(Token.PANEL), lane.at(x(LocalDate.of(2024, 7, 8)) + 2, Y));
    }
}

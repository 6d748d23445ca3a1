package brunet.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import brunet.domain.Happening.Phase;
import brunet.domain.Stage;
import brunet.portrayal.map.Actor;
import brunet.portrayal.map.Glyph;
import brunet.portrayal.map.Glyph.Base.Role;
import brunet.portrayal.map.Service;
import javafx.scene.canvas.GraphicsContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class SymbolPainterTest {
    private static final double MIDDLE = 16;
    private static final double R = 5;
    private static final Palette LIGHT = Palette.LIGHT;

    private static Canvases symbol(Glyph glyph, double r) {
        Fonts fonts = Fonts.load();
        return Canvases.paint(
                2 * MIDDLE,
                2 * MIDDLE,
                8,
                gc -> {
                    sea(gc);
                    new SymbolPainter(LIGHT, fonts).paint(gc, glyph, MIDDLE, MIDDLE, r);
                });
    }

    private static void sea(GraphicsContext gc) {
        gc.setFill(LIGHT.get(Token.SEA));
        gc.fillRect(0, 0, 2 * MIDDLE, 2 * MIDDLE);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void japaneseBasesArePiercedAndFrenchOnesSolid(Service service) {
        Glyph french = new Glyph.Base(service, Actor.FRANCE, Role.PLAIN);
        Glyph japanese = new Glyph.Base(service, Actor.JAPAN, Role.PLAIN);
        assertEquals(LIGHT.get(Token.FRANCE), symbol(french, R).at(MIDDLE, MIDDLE));
        assertEquals(LIGHT.get(Token.HALO), symbol(japanese, R).at(MIDDLE, MIDDLE));
        assertEquals(LIGHT.get(Token.JAPAN), symbol(japanese, 3.1).at(MIDDLE, MIDDLE));
    }

    @Test
    void headquartersCarryABarAndSmallOnesDoNot() {
        Glyph base = new Glyph.Base(Service.JOINT, Actor.FRANCE, Role.HEADQUARTERS);
        double top = MIDDLE - 1.62 * R;
        assertEquals(LIGHT.get(Token.FRANCE), symbol(base, R).at(MIDDLE, top));
        assertEquals(LIGHT.get(Token.SEA), symbol(base, 3.1).at(MIDDLE, MIDDLE - 1.62 * 3.1));
    }

    @Test
    void exercisesAreFilledWhileTheyRunAndHollowAfterwards() {
        Canvases running = symbol(new Glyph.Exercise(Phase.RUNNING), R);
        Canvases past = symbol(new Glyph.Exercise(Phase.PAST), R);
        assertEquals(LIGHT.get(Token.EXERCISE), running.at(MIDDLE, MIDDLE));
        assertEquals(LIGHT.get(Token.EXERCISE), running.at(MIDDLE, MIDDLE - 1.6 * R));
        assertEquals(LIGHT.get(Token.HALO), past.at(MIDDLE, MIDDLE));
        assertEquals(LIGHT.get(Token.EXERCISE), past.at(MIDDLE, MIDDLE - R));
    }

    @Test
    void orangeMeansThatSourcesDifferAndNothingElse() {
        Canvases mark = symbol(new Glyph.Dispute(), R);
        assertEquals(LIGHT.get(Token.DISPUTE), mark.at(MIDDLE - 4.4, MIDDLE - 3));
        for (Phase phase : Phase.values()) {
            assertNotEquals(
                    LIGHT.get(Token.DISPUTE),
                    symbol(new Glyph.Exercise(phase), R).at(MIDDLE, MIDDLE));
        }
    }

    @Test
    void aBallFillsClockwiseFromTwelveAsAnAgreementComesOn() {
        double off = 2.5;
        assertEquals(0, quarters(Stage.TALKS, off));
        assertEquals(1, quarters(Stage.AGREED, off));
        assertEquals(2, quarters(Stage.SIGNED, off));
        assertEquals(3, quarters(Stage.RATIFIED, off));
        assertEquals(4, quarters(Stage.IN_FORCE, off));
        Canvases agreed = symbol(new Glyph.AgreementStage(Stage.AGREED), R);
        assertEquals(LIGHT.get(Token.STAGE), agreed.at(MIDDLE + off, MIDDLE - off));
    }

    private static int quarters(Stage stage, double off) {
        Canvases ball = symbol(new Glyph.AgreementStage(stage), R);
        int filled = 0;
        for (double dx : new double[] {off, -off}) {
            for (double dy : new double[] {off, -off}) {
                if (ball.at(MIDDLE + dx, MIDDLE + dy).equals(LIGHT.get(Token.STAGE))) {
                    filled++;
                }
            }
        }
        return filled;
    }

    @Test
    void everyTokenIsALookedUpColour() {
        String css = Palette.DARK.css();
        for (Token token : Token.values()) {
            assertNotEquals(-1, css.indexOf(token.css() + ": #"), token.css());
        }
    }
}

package brunet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.briefing.PngText;
import brunet.domain.Claim;
import brunet.domain.Language;
import brunet.domain.Marking;
import brunet.domain.Property;
import brunet.domain.Source;
import brunet.domain.Value;
import brunet.store.Database;
import brunet.ui.kit.DisputeTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a person adds to the record with forms, and takes back.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class EditingTest {
    private static final String FIGURE = "fp-fanc-1650";

    @TempDir private Path store;
    @TempDir private Path pictures;
    private OpenRecord open;
    private DashboardWindow window;

    @Start
    void show(Stage stage) {
        open = OpenRecord.open(store, Database.Access.WRITE, DashboardWindow.CLOCK, Language.EN);
        window = new DashboardWindow(stage, open, pictures);
    }

    @AfterEach
    void close() {
        open.database().close();
    }

    @Test
    void aClaimThatDisputesAFigureShowsEverywhereUntilItIsUndone(FxRobot robot) throws Exception {
        window.select(robot, "ter-nc");
        assertFalse(disputes(robot).contains("2,400"));

        addAnother(robot, "2400");
        addSource(robot);
        String warned = DashboardWindow.words(robot.lookup(".contested").query());
        assertTrue(warned.contains("1,650") && warned.contains("DNC"), warned);
        robot.interact(() -> robot.lookup("#save").queryButton().fire());
        DashboardWindow.await(() -> added().isPresent());
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(1, added().orElseThrow().sourceIds().size());
        assertTrue(disputes(robot).contains("2,400"), disputes(robot));
        assertTrue(cardWords(robot).contains("2,400"), cardWords(robot));
        assertTrue(disputedOnTheMap(), "no mark on New Caledonia");
        JsonNode facts = picture(robot);
        assertTrue(facts.get("sources").toString().contains(source().id()), facts.toString());

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        DashboardWindow.await(() -> added().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(cardWords(robot).contains("2,400"));
        assertTrue(DashboardWindow.texts(robot, ".toast-title").contains("Undone"));
    }

    @Test
    void whatIsKeptIsThereAfterARestart(FxRobot robot) throws Exception {
        window.select(robot, "ter-nc");
        addAnother(robot, "2400");
        addSource(robot);
        robot.interact(() -> robot.lookup("#save").queryButton().fire());
        DashboardWindow.await(() -> added().isPresent());
        Claim kept = added().orElseThrow();
        open.database().close();

        open = OpenRecord.open(store, Database.Access.WRITE, DashboardWindow.CLOCK, Language.EN);
        assertEquals(Optional.of(kept), open.database().load().claim(kept.id()));
        assertEquals(3, open.database().history().changes().size());
    }

    @Test
    void whatIsTypedIsThrownAwayOnlyWhenOneSaysSo(FxRobot robot) {
        window.select(robot, "ter-nc");
        addAnother(robot, "2400");
        robot.type(KeyCode.ESCAPE);
        assertTrue(window.overlay.dialogOpen());
        robot.interact(() -> robot.lookup("Close without saving").queryButton().fire());
        assertFalse(window.overlay.dialogOpen());
        assertTrue(added().isEmpty());
    }

    /// Opens the form of a claim on the matter of New Caledonia's figure and types a number.
    private void addAnother(FxRobot robot, String number) {
        robot.interact(() -> window.dashboard.edit().addAnother(FIGURE));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#save").query().isDisabled());
        robot.clickOn("#value").write(number);
    }

    private void addSource(FxRobot robot) {
        robot.interact(() -> robot.lookup("Add a source").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#title").write("Forces in the Pacific");
        assertTrue(robot.lookup("#save").query().isDisabled());
        robot.clickOn("#publisher").write("Test Gazette");
        robot.clickOn("#published").write("2025-05");
        robot.interact(() -> robot.lookup("#save").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        waitFor(() -> robot.lookup("#value").tryQuery().isPresent());
    }

    private static void waitFor(java.util.concurrent.Callable<Boolean> condition) {
        try {
            DashboardWindow.await(condition);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private Optional<Claim> added() {
        return window.desk().situation().record().claimsOn("fp-fanc").stream()
                .filter(claim -> claim.property() == Property.PERSONNEL)
                .filter(claim ->
                        claim.value() instanceof Value.Quantity quantity
                                && quantity.amount().intValue() == 2400)
                .findFirst();
    }

    private Source source() {
        return window.desk().situation().record().sources().stream()
                .filter(s -> s.publisher().equals("Test Gazette"))
                .findFirst()
                .orElseThrow();
    }

    private static String cardWords(FxRobot robot) {
        return DashboardWindow.words(robot.lookup(".card-page").query());
    }

    /// What the mark in the card tells.
    private String disputes(FxRobot robot) {
        DisputeTag tag = robot.lookup(".dispute-tag").queryAs(DisputeTag.class);
        robot.interact(tag::fire);
        String told = DashboardWindow.words(robot.lookup(".dispute-popover").query());
        robot.interact(tag::fire);
        return told;
    }

    /// Whether the label of New Caledonia carries the mark for the claim added.
    private boolean disputedOnTheMap() {
        return window.desk().situation().profile("ter-nc").orElseThrow().figures().stream()
                .flatMap(figure -> figure.disputes().stream())
                .anyMatch(dispute -> dispute.claimIds().contains(added().orElseThrow().id()));
    }

    private JsonNode picture(FxRobot robot) throws Exception {
        robot.interact(() -> window.desk().mark(Marking.CLEAR));
        robot.type(KeyCode.B);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !saved().isEmpty());
        return JsonMapper.shared()
                .readTree(PngText.read(saved().getFirst(), "brunet").orElseThrow());
    }

    private List<Path> saved() throws IOException {
        try (Stream<Path> files = Files.list(pictures)) {
            return files.filter(file -> file.toString().endsWith(".png")).toList();
        }
    }
}

package brunet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.Distribution.Outcome;
import brunet.briefing.PngText;
import brunet.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The commands of the distribution, each run in a process of its own.
@DisabledOnOs(OS.WINDOWS)
final class CommandLineIT {

    @TempDir private Path folder;

    private Distribution brunet;

    @BeforeEach
    void makeHome() {
        brunet = new Distribution(folder);
    }

    @Test
    void withoutADisplayItWritesTodaysBriefingAndSaysSo() throws Exception {
        Outcome outcome = brunet.run();
        assertEquals(0, outcome.code(), outcome.err());
        assertEquals("", outcome.err());
        assertEquals(1, outcome.out().lines().count(), outcome.out());
        assertTrue(outcome.out().contains("brunet-briefing.png"), outcome.out());
        var picture = ImageIO.read(folder.resolve("brunet-briefing.png").toFile());
        assertEquals(1920, picture.getWidth());
        assertEquals(1080, picture.getHeight());
        assertTrue(Files.exists(brunet.home().resolve(".local/share/brunet/record.mv.db")));
    }

    @Test
    void thePictureCarriesTheDateItWasAskedFor() throws Exception {
        Outcome outcome =
                brunet.run(
                        "brief",
                        "--as-of",
                        "2024-09-15",
                        "--select",
                        "ex-bt-2024",
                        "--lang",
                        "ja",
                        "--out",
                        "b.png");
        assertEquals(0, outcome.code(), outcome.err());
        JsonNode json = json(PngText.read(folder.resolve("b.png"), "brunet").orElseThrow());
        assertEquals("2024-09-15", json.get("asOf").stringValue());
        assertEquals("ex-bt-2024", json.get("selected").stringValue());
        assertEquals("ja", json.get("lang").stringValue());
        assertTrue(json.get("knownOn").isNull());
    }

    @Test
    void statusSaysWhatWasKnownOnADate() throws Exception {
        Outcome outcome =
                brunet.run("status", "--as-of", "2024-05-03", "--known-on", "2024-05-03", "--json");
        assertEquals(0, outcome.code(), outcome.err());
        JsonNode philippines = entry(json(outcome.out()).get("agreements"), "ag-raa-ph");
        assertEquals("talks", philippines.get("stage").stringValue());
        assertEquals("2023-11-03", philippines.get("since").stringValue());
    }

    @Test
    void statusHasTheStagesOfOctober2025() throws Exception {
        JsonNode status = json(brunet.run("status", "--as-of", "2025-10-01", "--json").out());
        JsonNode philippines = entry(status.get("agreements"), "ag-raa-ph");
        assertEquals("in-force", philippines.get("stage").stringValue());
        assertEquals("2025-09-11", philippines.get("since").stringValue());
        JsonNode britain = entry(status.get("agreements"), "ag-raa-uk");
        assertEquals("2023-10-15", britain.get("since").stringValue());
        assertTrue(britain.get("disputed").booleanValue());
        assertTrue(status.get("knownOn").isNull());
    }

    @Test
    void aDateThatIsNoneIsRefusedInOneLine() throws Exception {
        refused(2, brunet.run("status", "--as-of", "2024-02-30"), "February 2024");
    }

    @Test
    void anOptionThatIsNoneIsRefusedInOneLine() throws Exception {
        refused(2, brunet.run("status", "--as-off", "2024"), "--as-off");
    }

    @Test
    void anEntityThatIsNoneIsRefusedInOneLine() throws Exception {
        refused(2, brunet.run("brief", "--select", "ter-xx", "--out", "b.png"), "ter-xx");
        assertFalse(Files.exists(folder.resolve("b.png")));
    }

    @Test
    void aPictureIntoAFolderIsRefusedInOneLine() throws Exception {
        refused(1, brunet.run("brief", "--out", folder.toString()), "folder");
    }

    @Test
    void aStoreInUseIsToldWithExitCodeThree() throws Exception {
        Path store = folder.resolve("store");
        try (Database open = Database.open(store, Database.Access.WRITE, Clock.systemUTC())) {
            refused(3, brunet.run("status", "--store", store.toString()), "another Brunet");
            assertFalse(open.load().claims().isEmpty());
        }
    }

    @Test
    void aStoreThatIsNoneIsToldWithExitCodeThree() throws Exception {
        Path store = Files.createDirectory(folder.resolve("store"));
        Files.writeString(store.resolve("record.mv.db"), "this is no store");
        refused(3, brunet.run("status", "--store", store.toString()), "cannot be read");
        assertEquals("this is no store", Files.readString(store.resolve("record.mv.db")));
    }

    private static void refused(int code, Outcome outcome, String naming) {
        assertEquals(code, outcome.code(), outcome.err());
        assertEquals("", outcome.out());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
        assertTrue(outcome.err().contains(naming), outcome.err());
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static JsonNode entry(JsonNode list, String id) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(node -> node.get("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

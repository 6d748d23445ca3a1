package brunet.briefing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.basemap.BasemapPalette;
import brunet.briefing.BriefingExport.Result;
import brunet.domain.Language;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BriefingExportTest {
    @TempDir Path folder;

    private Briefings briefings;

    @BeforeAll
    void start() throws Exception {
        briefings = Briefings.start();
    }

    @Test
    void thePictureSaysWhatItShows() throws Exception {
        BriefingRequest request =
                Briefings.request(
                        "2024-05-03",
                        Optional.of(LocalDate.of(2024, 6, 1)),
                        "ter-nc",
                        Language.FR,
                        new PictureSize(1280, 720));
        Path file = save(request);
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(List.of(1280, 720), List.of(image.getWidth(), image.getHeight()));
        JsonNode facts = facts(file);
        assertEquals(
                List.of(
                        "version",
                        "asOf",
                        "knownOn",
                        "lang",
                        "theme",
                        "selected",
                        "map",
                        "shown",
                        "sources"),
                List.copyOf(facts.propertyNames()));
        assertEquals(request.situation().asOf().toString(), facts.get("asOf").asString());
        assertEquals("2024-06-01", facts.get("knownOn").asString());
        assertEquals("fr", facts.get("lang").asString());
        assertEquals("dark", facts.get("theme").asString());
        assertEquals("ter-nc", facts.get("selected").asString());
        assertTrue(texts(facts, "shown").containsAll(List.of("ter-nc", "ag-raa-fr", "ex-bt-2023")));
        assertFalse(texts(facts, "shown").contains("ex-bt-2025"), "not known yet");
    }

    @Test
    void withoutSelectionAndWithAllThatIsKnownTheTextSaysNull() throws Exception {
        JsonNode facts =
                facts(
                        save(
                                Briefings.request(
                                        "2024-09-15",
                                        Optional.empty(),
                                        "",
                                        Language.EN,
                                        new PictureSize(1280, 720))));
        assertTrue(facts.get("selected").isNull());
        assertTrue(facts.get("knownOn").isNull());
        assertTrue(texts(facts, "shown").contains("ex-bt-2024"));
    }

    @Test
    void theFrameOfTheMapPlacesJapanAndNewCaledonia() throws Exception {
        // Before the first base and the first claim to a zone nothing lies over the land.
        Path file = save(Briefings.request("1951-09-08", "", Language.EN));
        BufferedImage image = ImageIO.read(file.toFile());
        JsonNode map = facts(file).get("map");
        assertTrue(map.get("east").asDouble() > 180, "runs on beyond 180");
        assertEquals(BasemapPalette.LIGHT.landJapan(), pixel(image, map, 36.2, 138.5));
        assertEquals(BasemapPalette.LIGHT.landFrance(), pixel(image, map, -21.2, 165.3));
        assertEquals(BasemapPalette.LIGHT.land(), pixel(image, map, 28, 113));
        assertEquals(BasemapPalette.LIGHT.sea(), pixel(image, map, 10, 172));
    }

    /// Reads the pixel of a place, knowing no more than the text of the picture.
    private static int pixel(BufferedImage image, JsonNode map, double latitude, double longitude) {
        double west = map.get("west").asDouble();
        double x = (longitude - west) / (map.get("east").asDouble() - west);
        double north = mercator(map.get("north").asDouble());
        double y = (mercator(latitude) - north) / (mercator(map.get("south").asDouble()) - north);
        return image.getRGB(
                (int) (map.get("x").asDouble() + x * map.get("width").asDouble()),
                (int) (map.get("y").asDouble() + y * map.get("height").asDouble()));
    }

    private static double mercator(double latitude) {
        return Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2));
    }

    @Test
    void theSameRequestGivesTheSameBytes() throws Exception {
        BriefingRequest request = Briefings.request("2024-09-15", "ex-bt-2024", Language.JA);
        assertArrayEquals(Files.readAllBytes(save(request)), Files.readAllBytes(save(request)));
    }

    @Test
    void aSizeThatIsNoSheetIsRefusedInWords() throws Exception {
        Path file = folder.resolve("square.png");
        Result result =
                briefings.export(
                        Briefings.request(
                                "2024-09-15",
                                Optional.empty(),
                                "",
                                Language.EN,
                                new PictureSize(1000, 1000)),
                        file);
        Result.Refused refused = assertInstanceOf(Result.Refused.class, result);
        assertTrue(refused.reason().contains("1000 x 1000"), refused.reason());
        assertFalse(Files.exists(file));
    }

    @Test
    void aMissingFolderIsRefusedInWords() throws Exception {
        Result result =
                briefings.export(
                        Briefings.request("1951-09-08", "", Language.EN),
                        folder.resolve("none").resolve("a.png"));
        assertInstanceOf(Result.Refused.class, result);
    }

    @Test
    void filesAreNamedForSubjectDateAndMarking() {
        assertEquals(
                "new-caledonia_2026-03-13_TLP-CLEAR.png",
                Briefings.request("2026-03-13", "ter-nc", Language.JA).fileName());
        assertEquals(
                "overview_1951-09-08_TLP-CLEAR.png",
                Briefings.request("1951-09-08", "", Language.EN).fileName());
    }

    private Path save(BriefingRequest request) throws Exception {
        Path file = Files.createTempFile(folder, "briefing", ".png");
        assertEquals(
                new Result.Saved(file, request.form().size()), briefings.export(request, file));
        return file;
    }

    private static JsonNode facts(Path file) throws Exception {
        return JsonMapper.builder().build().readTree(PngText.read(file, "brunet").orElseThrow());
    }

    private static List<String> texts(JsonNode facts, String name) {
        List<String> texts = new ArrayList<>();
        facts.get(name).forEach(text -> texts.add(text.asString()));
        return texts;
    }
}

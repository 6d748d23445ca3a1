package brunet.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `export`, `check`, `import` and `init`.
class ExchangeCommandsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void clear() {
        out = new StringWriter();
        err = new StringWriter();
    }

    @Test
    void init_makes_a_store_once() throws IOException {
        assertEquals(0, run("init", "--empty"));
        assertEquals(1, run("init"));
        assertEquals(0, run("export", "--out", path("empty.json")));
        assertEquals("{\n  \"format\": \"brunet-pack/1\"\n}\n", text("empty.json"));
    }

    @Test
    void a_dry_run_says_what_the_import_then_does() throws IOException {
        Path table = write("t.csv", "kind,name,date\nincident,A,2024-05\nincident,B,soon\n");
        assertEquals(0, run("export", "--out", path("before.json")));
        assertEquals(1, run("import", table.toString()));
        assertTrue(err.toString().startsWith("row 3, column “date”, “soon”: "), err.toString());
        clear();
        assertEquals(0, run("import", "--dry-run", "--allow-partial", table.toString()));
        String preview = out.toString();
        assertTrue(preview.contains("New entities: 1."), preview);
        assertEquals(0, run("export", "--out", path("after.json")));
        assertArrayEquals(bytes("before.json"), bytes("after.json"));
        clear();
        assertEquals(0, run("import", "--allow-partial", table.toString()));
        assertEquals(
                preview.lines().limit(preview.lines().count() - 1).toList(),
                out.toString().lines().limit(preview.lines().count() - 1).toList());
        clear();
        assertEquals(0, run("import", "--allow-partial", table.toString()));
        assertTrue(out.toString().contains("There is nothing to add."), out.toString());
    }

    @Test
    void bad_input_ends_with_a_line_for_each_fault_and_leaves_the_store_as_it_was()
            throws IOException {
        run("init", "--empty");
        assertEquals(0, run("export", "--out", path("before.json")));
        List<Path> bad = new ArrayList<>();
        bad.add(write("text.json", "hello"));
        bad.add(write("cut.json", "{\"format\":\"brunet-pack/1\",\"claims\":[{"));
        bad.add(write("types.json", "{\"format\":1,\"claims\":{}}"));
        bad.add(Files.write(folder.resolve("latin.json"), new byte[] {'{', (byte) 0xe9}));
        bad.add(Files.write(folder.resolve("zip.json"), new byte[] {'P', 'K', 3, 4}));
        bad.add(Files.write(folder.resolve("png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'}));
        bad.add(folder);
        bad.add(folder.resolve("none.json"));
        bad.add(
                write(
                        "dangling.json",
                        "{\"format\":\"brunet-pack/1\",\"claims\":[{\"id\":\"x\","
                                + "\"entity\":\"none\",\"property\":\"part-of\",\"value\":{\"reference\":\"no\"}}]}"));
        for (Path file : bad) {
            clear();
            assertEquals(1, run("check", file.toString()), file.toString());
            long faults = err.toString().lines().count();
            assertTrue(faults > 0, file.toString());
            assertFalse(err.toString().contains("foresee"), err.toString());
            clear();
            assertEquals(1, run("import", file.toString()), file.toString());
            assertEquals(faults + 1, err.toString().lines().count(), err.toString());
        }
        assertEquals(0, run("export", "--out", path("after.json")));
        assertArrayEquals(bytes("before.json"), bytes("after.json"));
    }

    @Test
    void only_the_first_hundred_faults_are_listed() throws IOException {
        run("init", "--empty");
        StringBuilder scopes = new StringBuilder("{\"format\":\"brunet-pack/1\",\"scopes\":[7");
        scopes.append(",7".repeat(149)).append("]}");
        assertEquals(1, run("check", write("many.json", scopes.toString()).toString()));
        List<String> lines = err.toString().lines().toList();
        assertEquals(101, lines.size());
        assertTrue(lines.getLast().startsWith("50 more"), lines.getLast());
    }

    @Test
    void what_a_pack_names_may_be_in_the_store() throws IOException {
        Path pack =
                write(
                        "one.json",
                        "{\"format\":\"brunet-pack/1\",\"claims\":[{\"id\":\"x\",\"entity\":\"ter-nc\","
                                + "\"property\":\"fact\",\"value\":{\"text\":{\"en\":\"a\",\"fr\":\"b\","
                                + "\"ja\":\"c\"}}}]}");
        assertEquals(0, run("check", pack.toString()), err.toString());
        assertEquals(0, run("import", pack.toString()), err.toString());
        assertTrue(out.toString().contains("New claims: 1."), out.toString());
    }

    @Test
    void columns_kind_and_dates_can_be_said() throws IOException {
        run("init", "--empty");
        Path table = write("t.csv", "Quoi;Jour\nA;02/05/2024\n");
        assertEquals(1, run("check", table.toString()));
        assertEquals(
                0,
                run(
                        "import",
                        "--kind",
                        "incident",
                        "--dates",
                        "day-first",
                        "--column",
                        "Quoi=name",
                        table.toString()),
                err.toString());
        assertEquals(0, run("export", "--out", path("all.csv")));
        assertTrue(text("all.csv").contains("inc-a-2024-05-02"));
        assertEquals(2, run("import", "--kind", "ship", table.toString()));
        assertEquals(2, run("import", "--column", "Quoi", table.toString()));
    }

    @Test
    void a_table_as_of_a_date_leaves_out_what_begins_later() throws IOException {
        assertEquals(0, run("export", "--out", path("then.csv"), "--as-of", "2023-12-31"));
        assertTrue(text("then.csv").contains("ex-bt-2023,"));
        assertFalse(text("then.csv").contains("ex-bt-2024,"));
    }

    @Test
    void geojson_holds_the_situation_and_no_line_crosses_the_antimeridian() throws IOException {
        assertEquals(0, run("export", "--out", path("then.geojson"), "--as-of", "2025-10-01"));
        JsonNode json = JsonMapper.shared().readTree(text("then.geojson"));
        assertEquals("FeatureCollection", json.get("type").stringValue());
        assertEquals("2025-10-01", json.get("asOf").stringValue());
        int lines = 0;
        int split = 0;
        for (JsonNode feature : json.get("features")) {
            JsonNode geometry = feature.get("geometry");
            String type = geometry.isNull() ? "" : geometry.get("type").stringValue();
            if (type.equals("LineString")) {
                lines++;
                stays(geometry.get("coordinates"));
            } else if (type.equals("MultiLineString")) {
                split++;
                geometry.get("coordinates").forEach(ExchangeCommandsTest::stays);
                JsonNode first = geometry.get("coordinates").get(0);
                JsonNode second = geometry.get("coordinates").get(1);
                double end = first.get(first.size() - 1).get(0).doubleValue();
                assertEquals(180, Math.abs(end));
                assertEquals(-end, second.get(0).get(0).doubleValue());
            }
        }
        assertTrue(lines > 0);
        assertTrue(split > 0);
    }

    private static void stays(JsonNode line) {
        for (int i = 1; i < line.size(); i++) {
            double step = line.get(i).get(0).doubleValue() - line.get(i - 1).get(0).doubleValue();
            assertTrue(Math.abs(step) <= 180, line.toString());
        }
    }

    @Test
    void an_export_that_cannot_be_written_is_refused_in_words() {
        run("init", "--empty");
        assertEquals(1, run("export", "--out", folder.toString()));
        assertEquals(1, run("export", "--out", path("none/a.json")));
        assertEquals(2, run("export", "--out", path("a.json"), "--as-of", "2024"));
        assertEquals(2, run("export", "--out", path("a.json"), "--format", "xml"));
        assertEquals(4, err.toString().lines().count());
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--store");
        all.add(path("store"));
        Surroundings surroundings =
                new Surroundings(
                        CLOCK,
                        Language.EN,
                        folder,
                        folder,
                        false,
                        new NoDashboard(),
                        (request, file) -> {
                            throw new UnsupportedOperationException();
                        });
        return new CommandLineProgram(
                        surroundings, new PrintWriter(out, true), new PrintWriter(err, true))
                .run(all.toArray(String[]::new));
    }

    private static final class NoDashboard implements Surroundings.Dashboard {
        @Override
        public int open(Path folder) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int rehearse(Path folder) {
            throw new UnsupportedOperationException();
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }
}

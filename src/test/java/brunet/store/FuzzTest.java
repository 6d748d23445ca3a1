package brunet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Action;
import brunet.domain.Knowledge;
import brunet.domain.Language;
import brunet.domain.Record;
import brunet.domain.Situation;
import brunet.domain.exchange.Complaints;
import brunet.domain.exchange.ImportPreview;
import brunet.domain.exchange.Pack;
import brunet.domain.exchange.Problem;
import brunet.domain.exchange.Progress;
import brunet.domain.exchange.TableOptions;
import brunet.portrayal.exchange.ImportWords;
import brunet.portrayal.exchange.ProblemWords;
import brunet.store.pack.Generated;
import brunet.store.pack.Limits;
import brunet.store.pack.PackReader;
import brunet.store.pack.PackWriter;
import brunet.store.table.TableWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Spoilt packs and tables: whatever a file holds, reading it ends in words or in a plan that fits
/// the record, and never in half of one. The profile `fuzz` runs more of them, in little memory.
class FuzzTest {
    private static final int COUNT = Integer.getInteger("brunet.fuzz", 200);
    private static final long SEED = Long.getLong("brunet.fuzz.seed", 0);
    private static final int STORED = 100;
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    private final Record record = record(DefaultRecord.read());
    private final List<ProblemWords> words =
            List.of(
                    new ProblemWords(Language.EN),
                    new ProblemWords(Language.FR),
                    new ProblemWords(Language.JA));
    private int good;
    private int stored;

    @Test
    void a_spoilt_pack_is_refused_in_words_or_taken_in_whole() throws IOException {
        List<byte[]> packs = new ArrayList<>();
        for (int seed = 0; seed < 20; seed++) {
            packs.add(text(Generated.record(seed)).getBytes(StandardCharsets.UTF_8));
        }
        for (String name : List.of("incidents", "nations", "scopes")) {
            packs.add(Files.readAllBytes(Path.of("assets", "record", name + ".json")));
        }
        spoil(packs, "spoilt.json", COUNT - COUNT / 3);
    }

    @Test
    void a_spoilt_table_is_refused_in_words_or_taken_in_as_one() throws IOException {
        StringWriter whole = new StringWriter();
        TableWriter.of(new Knowledge(record, Optional.empty())).write(whole);
        String table = whole.toString().replace(",ex-", ",x-").replace(",inc-", ",i-");
        String head = table.lines().limit(15).reduce("", (a, b) -> a + b + "\r\n");
        List<byte[]> tables = new ArrayList<>();
        for (String text :
                List.of(
                        head,
                        head.replace(",", ";"),
                        """
                        Type;Intitulé;Date;Lieu;Lat;Lon;Acteurs
                        incident;"Un
                        survol";23/06/2025;îles;32,05;128,35;Chine, Japon
                        """,
                        """
                        kind,name,start,end
                        exercise,A,2024-05-01,2024-05-03
                        base,B,1999,
                        """)) {
            tables.add(text.getBytes(StandardCharsets.UTF_8));
        }
        spoil(tables, "spoilt.csv", COUNT / 3);
    }

    private void spoil(List<byte[]> files, String name, int count) throws IOException {
        try (Database database =
                Database.open(folder.resolve("store"), Database.Access.WRITE, CLOCK)) {
            for (long seed = SEED; seed < SEED + count; seed++) {
                byte[] whole = files.get((int) (seed % files.size()));
                byte[] spoilt = new Mutation(seed).of(whole);
                Path file = Files.write(folder.resolve(name), spoilt);
                try {
                    tryOn(database, file);
                } catch (IOException | RuntimeException | Error e) {
                    throw new AssertionError("seed " + seed + " of " + name, e);
                }
            }
        }
        System.getLogger("brunet.fuzz")
                .log(
                        System.Logger.Level.INFO,
                        "{0}: {1}, good: {2}, stored: {3}",
                        name,
                        count,
                        good,
                        stored);
    }

    private void tryOn(Database database, Path file) throws IOException {
        ImportPreview preview =
                new ImportFile(record, Map.of(), Limits.STANDARD)
                        .read(file, TableOptions.NONE, Progress.UNWATCHED);
        for (Problem problem : preview.report().first()) {
            words.forEach(w -> assertEquals(1, w.line(problem).lines().count(), w.line(problem)));
        }
        assertEquals(
                preview.report().first().size(),
                Math.min(Complaints.KEPT, preview.report().count()));
        assertFalse(new ImportWords(Language.EN).lines(preview).isEmpty());
        if (!preview.allowed(true) || preview.plan().changesNothing()) {
            return;
        }
        good++;
        Record next = record.with(preview.plan().revision());
        assertEquals(
                size(record) + preview.plan().added().size(),
                size(next),
                "the plan is not the result");
        if (good % STORED == 1) {
            stored++;
            String written = text(next);
            assertEquals(written, text(record(read(written))));
            Situation.of(new Knowledge(next, Optional.empty()), LocalDate.of(2025, 1, 1));
            database.apply(preview.plan().revision(), new Action.Import("spoilt"));
            assertEquals(written, text(database.load()));
            database.undo();
            assertEquals(text(record), text(database.load()));
        }
    }

    @Test
    void files_made_to_fill_the_memory_do_not() throws IOException {
        String head = "{\"format\":\"brunet-pack/1\",\"claims\":[";
        int size = COUNT > 1000 ? 64 << 20 : 1 << 20;
        for (String repeated :
                List.of(
                        "[",
                        "{\"a\":",
                        "\"a",
                        "7,",
                        "{},",
                        "{\"id\":\"a\",\"id\":\"a\"},",
                        "{\"sources\":[\"a\"]},",
                        "],\"a\":[",
                        "],\"aaaaaaaaaa\":7,\"b\":[",
                        "9")) {
            bomb("bomb.json", head, repeated, size);
        }
        for (String repeated :
                List.of("a", "a,", "\"a", "\"\"", "a\n", "incident,A\n", ",\n", ";")) {
            bomb("bomb.csv", "kind,name\n", repeated, size);
            bomb("bomb.csv", "", repeated, size);
        }
    }

    private void bomb(String name, String head, String repeated, int size) throws IOException {
        Path file = folder.resolve(name);
        try (var out = Files.newBufferedWriter(file)) {
            out.write(head);
            for (int written = 0; written < size; written += repeated.length()) {
                out.write(repeated);
            }
        }
        ImportPreview preview =
                new ImportFile(record, Map.of(), Limits.STANDARD)
                        .read(file, TableOptions.NONE, Progress.UNWATCHED);
        assertTrue(!preview.report().clean() || preview.table().isPresent(), head + repeated);
    }

    private static Record record(Pack pack) {
        return new Record(
                pack.sources(), pack.scopes(), pack.entities(), pack.claims(), pack.disputes());
    }

    private static Pack read(String text) {
        Complaints complaints = new Complaints();
        Pack pack =
                new PackReader(Limits.STANDARD)
                        .read(
                                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                                (kind, id) -> false,
                                complaints);
        assertEquals(List.of(), complaints.report().first());
        return pack;
    }

    private static int size(Record record) {
        return record.sources().size()
                + record.scopes().size()
                + record.entities().size()
                + record.claims().size()
                + record.disputes().size();
    }

    private static String text(Record record) throws IOException {
        StringBuilder text = new StringBuilder();
        new PackWriter().write(record, text);
        return text.toString();
    }
}

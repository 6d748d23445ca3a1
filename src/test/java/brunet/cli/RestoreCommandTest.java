package brunet.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Language;
import brunet.store.StoreRefusedException.Reason;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Stores that cannot be opened, and what the command line says and does about them.
final class RestoreCommandTest {
    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String day, String... arguments) {
        Surroundings surroundings =
                new Surroundings(
                        Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC),
                        Language.EN,
                        folder.resolve("store"),
                        folder,
                        false,
                        new NoDashboard(),
                        (request, picture) -> {
                            throw new AssertionError();
                        });
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new CommandLineProgram(
                        surroundings, new PrintWriter(out, true), new PrintWriter(err, true))
                .run(arguments);
    }

    private Path file() {
        return folder.resolve("store/record.mv.db");
    }

    @Test
    void anUnreadableStoreNamesTheCommandThatBringsTheLastBackupBack() throws IOException {
        assertEquals(0, run("2026-03-01", "init"));
        assertEquals(0, run("2026-03-02", "status"));
        byte[] damaged = "damaged".getBytes(StandardCharsets.UTF_8);
        Files.write(file(), damaged);
        assertEquals(3, run("2026-03-03", "status"));
        String command = "brunet restore --store \"" + folder.resolve("store") + "\" latest";
        assertTrue(err.toString().contains(command), err.toString());
        assertEquals(1, err.toString().lines().count());
        assertArrayEquals(damaged, Files.readAllBytes(file()));
        assertEquals(0, run("2026-03-03", "restore"));
        assertTrue(out.toString().contains("record-2026-03-02.mv.db"), out.toString());
        assertEquals(0, run("2026-03-03", "restore", "latest"));
        assertEquals(0, run("2026-03-03", "status"));
        try (var aside = Files.list(folder.resolve("store/set-aside"))) {
            assertArrayEquals(damaged, Files.readAllBytes(aside.findFirst().orElseThrow()));
        }
    }

    @Test
    void aBackupThatIsNotThereIsRefused() {
        assertEquals(1, run("2026-03-01", "restore"));
        assertEquals(0, run("2026-03-01", "init", "--empty"));
        assertEquals(1, run("2026-03-01", "restore", "../record.mv.db"));
        assertTrue(err.toString().contains("../record.mv.db"), err.toString());
    }

    @Test
    void aStoreInASyncedFolderIsRefusedBeforeAnythingIsWritten() {
        Path synced = folder.resolve("Dropbox/brunet");
        assertEquals(3, run("2026-03-01", "status", "--store", synced.toString()));
        assertTrue(err.toString().contains("export"), err.toString());
        assertTrue(Files.notExists(folder.resolve("Dropbox")));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasItsWords(Reason reason) {
        for (Language language : Language.values()) {
            String words =
                    Messages.in(language).text("store.refused." + reason.name(), "/the/folder");
            assertTrue(words.contains("/the/folder"), words);
        }
    }

    private static final class NoDashboard implements Surroundings.Dashboard {
        @Override
        public int open(Path folder) {
            throw new AssertionError();
        }

        @Override
        public int rehearse(Path folder) {
            throw new AssertionError();
        }
    }
}

package brunet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Action;
import brunet.domain.Change;
import brunet.domain.Scope;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A writing process, killed at random moments. Run with `mvn -Pkill test`; `-Dkill.rounds=1000`
/// for longer, `-Dkill.seed=7` for other moments.
@Tag("kill")
class KillTest {
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 100);
    private static final long SEED = Long.getLong("kill.seed", 1);

    /// After so many rounds a new store is begun, so that making one is killed too.
    private static final int ROUNDS_A_STORE = 20;

    private static final int LONGEST_START = 2500;
    private static final int LONGEST_WORK = 1200;

    @TempDir Path folder;

    private final Random random = new Random(SEED);
    private int kept;
    private int unsaid;
    private int atWork;

    @Test
    void nothingKeptIsLostAndNoBatchIsHalfThere() throws Exception {
        int last = 0;
        for (int round = 0; round < ROUNDS; round++) {
            if (round % ROUNDS_A_STORE == 0) {
                last = 0;
            }
            last = round(folder.resolve("store-" + round / ROUNDS_A_STORE), last);
        }
        System.out.printf(
                "Killed %d times, %d of them at work: %d changes were acknowledged, none was lost;"
                        + " %d more were whole though not acknowledged; no batch was half there.%n",
                ROUNDS, atWork, kept, unsaid);
        assertTrue(kept > ROUNDS, "too little was written to prove anything");
    }

    /// @param before the number of the last change there was
    /// @return the number of the last change there is
    private int round(Path store, int before) throws Exception {
        Path said = folder.resolve("said");
        Process writer = start(store, said);
        if (random.nextInt(3) == 0) {
            Thread.sleep(random.nextInt(LONGEST_START));
        } else {
            awaitFirstWord(writer, said);
            Thread.sleep(random.nextInt(LONGEST_WORK));
        }
        writer.destroyForcibly().waitFor();
        List<String> lines = wholeLines(said);
        atWork += lines.isEmpty() ? 0 : 1;
        int acknowledged =
                lines.stream()
                        .filter(line -> line.startsWith("kept "))
                        .mapToInt(line -> Integer.parseInt(line.substring("kept ".length())))
                        .reduce(before, (a, b) -> b);
        int last = verify(store);
        assertTrue(last >= acknowledged, () -> acknowledged + " was acknowledged, " + last + " is");
        kept += acknowledged - before;
        unsaid += last - Math.max(acknowledged, 1);
        return last;
    }

    private Process start(Path store, Path said) throws IOException {
        String classes =
                Stream.of(
                                System.getProperty("jdk.module.path", ""),
                                System.getProperty("java.class.path", ""),
                                Path.of("target", "test-classes").toString())
                        .collect(Collectors.joining(File.pathSeparator));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        KilledWriter.class.getName(),
                        store.toString(),
                        Long.toString(random.nextLong()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    private static void awaitFirstWord(Process writer, Path said) throws Exception {
        while (wholeLines(said).isEmpty()) {
            assertTrue(writer.isAlive(), "the writer ended by itself");
            writer.waitFor(20, TimeUnit.MILLISECONDS);
        }
    }

    private static List<String> wholeLines(Path said) throws IOException {
        String text = Files.readString(said);
        List<String> lines =
                new ArrayList<>(text.substring(0, text.lastIndexOf('\n') + 1).lines().toList());
        lines.forEach(line -> assertTrue(line.matches("open|kept \\d+"), line));
        return lines;
    }

    /// Opens what was left, and counts what each change that is there put.
    private static int verify(Path store) {
        try (Database database = Database.openEmpty(store, Clock.systemUTC())) {
            Map<String, Long> sizes =
                    database.load().scopes().stream()
                            .map(Scope::id)
                            .map(id -> id.substring(0, id.indexOf('.')))
                            .collect(Collectors.groupingBy(n -> n, Collectors.counting()));
            List<Change> changes = database.history().changes();
            for (Change change : changes) {
                if (change.action() instanceof Action.Import(String size)) {
                    assertEquals(
                            Long.parseLong(size),
                            sizes.remove(Integer.toString(change.number())),
                            "of change " + change.number());
                }
            }
            assertEquals(Map.of(), sizes);
            return changes.size();
        }
    }
}

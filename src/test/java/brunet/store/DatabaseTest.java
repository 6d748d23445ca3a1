package brunet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Record;
import brunet.domain.exchange.Pack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir Path folder;

    @Test
    void aNewStoreHoldsTheDefaultRecordAndGivesItBackUnchanged() {
        Pack pack = DefaultRecord.read();
        try (Database database = Database.open(folder, Database.Access.WRITE, CLOCK)) {
            Record record = database.load();
            assertEquals(pack.sources(), List.copyOf(record.sources()));
            assertEquals(pack.scopes(), List.copyOf(record.scopes()));
            assertEquals(pack.entities(), List.copyOf(record.entities()));
            assertEquals(pack.claims(), List.copyOf(record.claims()));
            assertEquals(pack.disputes(), record.disputes());
        }
    }

    @Test
    void aSecondStartOpensWhatIsThere() {
        try (Database database = Database.open(folder, Database.Access.WRITE, CLOCK)) {
            database.keep(Map.of("language", "ja"));
        }
        try (Database database = Database.open(folder, Database.Access.WRITE, CLOCK)) {
            assertEquals(Map.of("language", "ja"), database.settings());
            assertEquals(DefaultRecord.read().claims().size(), database.load().claims().size());
        }
    }

    @Test
    void readOnlyOpensACopyAndLeavesNothingBehind() throws Exception {
        try (Database database = Database.open(folder, Database.Access.WRITE, CLOCK);
                Database copy = Database.open(folder, Database.Access.READ_ONLY, CLOCK)) {
            copy.keep(Map.of("language", "ja"));
            assertEquals(database.load().claims().size(), copy.load().claims().size());
            assertTrue(database.settings().isEmpty());
        }
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("record.mv.db"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }
}

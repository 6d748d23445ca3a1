package brunet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
            assertEquals("ja", database.settings().get("language"));
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
                    List.of("record.json", "record.mv.db"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aFolderNameThatWouldAddToTheAddressOfTheDatabaseIsRefused() throws Exception {
        Path odd = folder.resolve("a;INIT=create table injected(x int);b");
        var refused =
                assertThrows(StoreRefusedException.class, () -> Database.openEmpty(odd, CLOCK));
        assertEquals(StoreRefusedException.Reason.SEMICOLON, refused.reason());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void anOddFolderNameIsAFolderNameAndNoMore() throws Exception {
        Path odd = folder.resolve("mem:a?x=1&y ' \" %41 ~ {0} 日本");
        try (Database database = Database.openEmpty(odd, CLOCK)) {
            database.keep(Map.of("language", "ja"));
        }
        try (Database database = Database.openEmpty(odd, CLOCK)) {
            assertEquals("ja", database.settings().get("language"));
        }
        assertTrue(Files.exists(odd.resolve("record.mv.db")));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(odd), files.toList());
        }
    }

    @Test
    void aCleanCloseLeavesTheRecordAsTextThatGivesItBack() throws Exception {
        try (Database database = Database.open(folder, Database.Access.WRITE, CLOCK)) {
            assertFalse(database.load().claims().isEmpty());
        }
        Files.delete(folder.resolve("record.mv.db"));
        Backups.of(folder, CLOCK).restore("record.json");
        try (Database database = Database.open(folder, Database.Access.WRITE, CLOCK)) {
            assertEquals(DefaultRecord.read().claims(), List.copyOf(database.load().claims()));
        }
    }
}

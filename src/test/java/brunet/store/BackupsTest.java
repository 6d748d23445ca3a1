package brunet.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Action;
import brunet.domain.LocalText;
import brunet.domain.Revision;
import brunet.domain.Scope;
import brunet.store.StoreRefusedException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Backups, and stores that cannot be opened.
class BackupsTest {
    @TempDir Path folder;

    private static Clock on(LocalDate day) {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return Clock.fixed(noon, ZoneOffset.UTC);
    }

    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");

    private Path file() {
        return folder.resolve("record.mv.db");
    }

    private void add(LocalDate day, String scope) {
        try (Database store = Database.openEmpty(folder, on(day))) {
            store.apply(
                    Revision.putting(new Scope(scope, new LocalText("a", "b", "c"))),
                    new Action.Import(scope));
        }
    }

    private List<String> scopes() {
        try (Database store = Database.openEmpty(folder, on(FIRST))) {
            return store.load().scopes().stream().map(Scope::id).toList();
        }
    }

    private List<String> backups() {
        return Backups.of(folder, on(FIRST)).names().stream()
                .filter(name -> name.endsWith(".db"))
                .toList();
    }

    @Test
    void theFirstOpeningOfADayLeavesABackupOfTheDaysBefore() {
        add(FIRST, "one");
        assertEquals(List.of(), backups());
        add(FIRST.plusDays(1), "two");
        add(FIRST.plusDays(1), "three");
        assertEquals(List.of("record-2026-03-02.mv.db"), backups());
        Backups.of(folder, on(FIRST)).restore("record-2026-03-02.mv.db");
        assertEquals(List.of("one"), scopes());
    }

    @Test
    void sevenDailyBackupsAreKept() {
        for (int day = 0; day < 10; day++) {
            add(FIRST.plusDays(day), "scope-" + day);
        }
        assertEquals(7, backups().size());
        assertEquals("record-2026-03-10.mv.db", backups().getFirst());
        assertEquals("record-2026-03-04.mv.db", backups().getLast());
    }

    @Test
    void whatARestoreReplacesIsSetAsideAndNotLost() throws IOException {
        add(FIRST, "one");
        add(FIRST.plusDays(1), "two");
        byte[] current = Files.readAllBytes(file());
        Path aside =
                Backups.of(folder, on(FIRST.plusDays(1)))
                        .restore("record-2026-03-02.mv.db")
                        .orElseThrow();
        assertArrayEquals(current, Files.readAllBytes(aside));
        assertEquals(List.of("record-2026-03-02.mv.db"), backups());
    }

    @Test
    void aStoreThatIsOpenIsNotReplaced() {
        add(FIRST, "one");
        try (Database store = Database.openEmpty(folder, on(FIRST.plusDays(1)))) {
            assertThrows(
                    StoreInUseException.class,
                    () -> Backups.of(folder, on(FIRST)).restore("record-2026-03-02.mv.db"));
            assertEquals(1, store.load().scopes().size());
        }
    }

    enum Damage {
        EMPTY {
            @Override
            byte[] to(byte[] whole) {
                return new byte[0];
            }
        },
        NOT_A_DATABASE {
            @Override
            byte[] to(byte[] whole) {
                return "no database at all".repeat(2000).getBytes(StandardCharsets.UTF_8);
            }
        },
        OVERWRITTEN {
            @Override
            byte[] to(byte[] whole) {
                byte[] bytes = whole.clone();
                byte[] noise = new byte[bytes.length - 4096];
                new Random(1).nextBytes(noise);
                System.arraycopy(noise, 0, bytes, 4096, noise.length);
                return bytes;
            }
        },
        CUT_SHORT {
            @Override
            byte[] to(byte[] whole) {
                return Arrays.copyOf(whole, 10_000);
            }
        };

        abstract byte[] to(byte[] whole);
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void aFileThatCannotBeReadIsLeftAsItIsAndABackupBringsTheRecordBack(Damage damage)
            throws IOException {
        add(FIRST, "one");
        add(FIRST.plusDays(1), "two");
        byte[] damaged = damage.to(Files.readAllBytes(file()));
        Files.write(file(), damaged);
        var refused =
                assertThrows(
                        StoreRefusedException.class,
                        () -> Database.openEmpty(folder, on(FIRST.plusDays(2))));
        assertEquals(Reason.UNREADABLE, refused.reason());
        assertArrayEquals(damaged, Files.readAllBytes(file()));
        assertEquals(List.of("record-2026-03-02.mv.db"), backups());
        Backups.of(folder, on(FIRST)).restore("record-2026-03-02.mv.db");
        assertEquals(List.of("one"), scopes());
    }

    @Test
    void aStoreOfANewerBrunetIsRefusedAndLeftAsItIs() throws Exception {
        add(FIRST, "one");
        add(FIRST.plusDays(1), "two");
        newer();
        var refused =
                assertThrows(
                        StoreRefusedException.class,
                        () -> Database.openEmpty(folder, on(FIRST.plusDays(2))));
        assertEquals(Reason.NEWER, refused.reason());
        assertEquals(List.of("record-2026-03-02.mv.db"), backups());
    }

    private void newer() throws SQLException {
        try (var connection = new StoreFile(folder).toWrite().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into \"flyway_schema_history\" select 99, '99', \"description\","
                            + " \"type\", \"script\", \"checksum\", \"installed_by\","
                            + " \"installed_on\", \"execution_time\", \"success\""
                            + " from \"flyway_schema_history\" where \"version\" = '1'");
        }
    }

    @Test
    void anOldStoreIsBackedUpBeforeItsTablesChange() throws IOException {
        Files.copy(Path.of("src", "test", "resources", "stores", "v1.mv.db"), file());
        Database.openEmpty(folder, on(FIRST)).close();
        List<String> names = backups();
        String before =
                names.stream().filter(name -> name.endsWith("-version-1.mv.db")).findFirst().get();
        Files.copy(
                folder.resolve("backups").resolve(before),
                Files.createDirectories(folder.resolve("old")).resolve("record.mv.db"));
        try (Handle handle = Jdbi.create(new StoreFile(folder.resolve("old")).toWrite()).open()) {
            assertEquals(1, Schema.version(handle));
        }
        assertTrue(Files.notExists(folder.resolve("draft")));
    }
}

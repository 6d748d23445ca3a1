package brunet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import brunet.domain.Action;
import brunet.domain.Change;
import brunet.domain.Claim;
import brunet.domain.Dispute;
import brunet.domain.Edtf;
import brunet.domain.Origin;
import brunet.domain.Rank;
import brunet.domain.Record;
import brunet.domain.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stores that released versions of Brunet wrote. `v1.mv.db` comes from the Brunet that had no
/// history: a part of its default record, and two settings.
class MigrationTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir Path folder;

    @BeforeEach
    void takeTheOldStore() throws IOException {
        Files.copy(
                Path.of("src", "test", "resources", "stores", "v1.mv.db"),
                folder.resolve("record.mv.db"));
    }

    @Test
    void theFirstStoresKeepAllTheyHeld() {
        try (Database store = Database.open(folder, Database.Access.WRITE, CLOCK)) {
            Record record = store.load();
            assertEquals(43, record.sources().size());
            assertEquals(56, record.claims().size());
            assertEquals(7, record.disputes().size());
            assertEquals(Map.of("language", "ja", "theme", "DARK"), store.settings());
            assertEquals(8, record.sources().stream().mapToInt(s -> s.derivesFrom().size()).sum());
        }
    }

    @Test
    void aClaimOfTheFirstStoresIsReadAsItWasWritten() {
        try (Database store = Database.open(folder, Database.Access.WRITE, CLOCK)) {
            Claim claim = store.load().claim("B-009").orElseThrow();
            assertEquals("ex-bt-2024", claim.entityId());
            assertEquals(Optional.of(Edtf.period("2024-09")), claim.valid());
            assertEquals(new Claim.Modality.Asserted(Optional.of("RFI")), claim.modality());
            assertEquals(Rank.DEPRECATED, claim.rank());
            Dispute dispute = store.load().dispute("C27").orElseThrow();
            assertFalse(dispute.finding().orElseThrow().settled());
        }
    }

    @Test
    void whatTheFirstStoresHeldIsTheFirstChange() {
        try (Database store = Database.open(folder, Database.Access.WRITE, CLOCK)) {
            assertEquals(
                    List.of(new Action.Begin(true)),
                    store.history().changes().stream().map(Change::action).toList());
            Claim claim = store.load().claim("B-009").orElseThrow();
            assertEquals(Origin.DEFAULT_RECORD, store.origins().get(claim.key()));
            assertEquals(
                    List.of(claim),
                    store.history(claim.key()).stream().map(Version::item).toList());
        }
    }

    @Test
    void aCopyOfAnOldStoreIsReadToo() {
        try (Database store = Database.open(folder, Database.Access.READ_ONLY, CLOCK)) {
            assertEquals(56, store.load().claims().size());
        }
    }
}

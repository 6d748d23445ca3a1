package brunet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import brunet.store.StoreRefusedException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a store is refused, before anything is written.
class StorePlaceTest {
    private static final long ROOM = 1L << 30;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "ext4,  true,  1073741824,",
        "nfs4,  true,  1073741824, NETWORK_PLACE",
        "CIFS,  true,  1073741824, NETWORK_PLACE",
        "ext4,  false, 1073741824, READ_ONLY_PLACE",
        "ext4,  true,  33554431,   NO_SPACE",
    })
    void aPlaceThatCannotKeepAStoreIsRefused(
            String type, boolean writable, long room, Reason reason) {
        assertEquals(
                Optional.ofNullable(reason),
                new StorePlace(folder, type, writable, room).refusal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dropbox/brunet",
                "OneDrive - Ministry/x/brunet",
                "OneDrive/brunet",
                "Google Drive/brunet",
                "Library/Mobile Documents/brunet",
                "Nextcloud"
            })
    void aFolderThatIsKeptInStepWithOthersIsRefused(String path) {
        assertEquals(
                Optional.of(Reason.SYNCED_PLACE),
                new StorePlace(folder.resolve(path), "ext4", true, ROOM).refusal());
    }

    @Test
    void aFolderWithTheMarkOfASyncProgramIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("shared/.stfolder"));
        assertEquals(
                Optional.of(Reason.SYNCED_PLACE),
                new StorePlace(folder.resolve("shared/deep/store"), "ext4", true, ROOM).refusal());
    }

    @Test
    void aFileIsNoFolderAndStaysAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        var refused =
                assertThrows(
                        StoreRefusedException.class,
                        () -> Database.openEmpty(file.resolve("store"), Clock.systemUTC()));
        assertEquals(Reason.NOT_A_FOLDER, refused.reason());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void nothingIsWrittenWhereAStoreIsRefused() throws IOException {
        Path store = folder.resolve("Dropbox/store");
        var refused =
                assertThrows(
                        StoreRefusedException.class,
                        () -> Database.openEmpty(store, Clock.systemUTC()));
        assertEquals(Reason.SYNCED_PLACE, refused.reason());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }
}

package brunet.store;

import brunet.domain.Record;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// Makes a store's file, or brings an old one up to date, in a folder beside it, and puts it in
/// place in one move: stopped at any moment, it leaves the store as it was or as it is to be.
final class Draft {
    private final StoreFile file;
    private final Beginning beginning;
    private final Clock clock;

    /// @param beginning what a new store holds
    Draft(StoreFile file, Beginning beginning, Clock clock) {
        this.file = file;
        this.beginning = beginning;
        this.clock = clock;
    }

    /// @throws StoreInUseException when another Brunet is at it
    void make() throws IOException {
        Path folder = Files.createDirectories(file.folder().resolve("draft"));
        try (FileChannel channel =
                        FileChannel.open(
                                folder.resolve("lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                @Nullable FileLock lock = channel.tryLock()) {
            if (lock == null || file.inUse()) {
                throw new StoreInUseException(null);
            }
            int version = version();
            if (version < Schema.VERSION) {
                StoreFile draft = new StoreFile(folder);
                Files.deleteIfExists(draft.path());
                if (file.exists()) {
                    Backups.of(file, clock).keepBeforeMigration(version);
                    Files.copy(file.path(), draft.path());
                }
                fill(draft);
                Files.move(
                        draft.path(),
                        file.path(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (OverlappingFileLockException e) {
            throw new StoreInUseException(e);
        }
        Files.deleteIfExists(folder.resolve("lock"));
        Files.deleteIfExists(folder);
    }

    private int version() {
        if (!file.exists()) {
            return 0;
        }
        try (Handle handle = Jdbi.create(file.toWrite()).open()) {
            return Schema.version(handle);
        }
    }

    private void fill(StoreFile draft) {
        Schema.migrate(draft.toWrite());
        try (Handle handle = Jdbi.create(draft.toWrite()).open()) {
            Ledger ledger = new Ledger(handle);
            if (ledger.last() == 0) {
                ledger.add(
                        beginning.revision().get(),
                        beginning.action(),
                        Instant.now(clock),
                        Record.EMPTY);
            }
        }
    }
}

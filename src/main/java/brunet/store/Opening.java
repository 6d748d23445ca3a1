package brunet.store;

import brunet.domain.Record;
import brunet.store.StoreRefusedException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// A store's file, opened, and the record that was read from it.
record Opening(StoreFile file, Handle handle, Record record) {

    /// @param beginning what a store holds that is not there yet
    static Opening toWrite(Path folder, Beginning beginning, Clock clock) {
        StoreFile file = new StoreFile(folder);
        boolean there = file.exists();
        try {
            Optional<Reason> refusal = StorePlace.of(file).refusal();
            if (refusal.isPresent()) {
                throw new StoreRefusedException(folder, refusal.get(), null);
            }
            Backups backups = Backups.of(file, clock);
            Optional<Path> taken = backups.take();
            Draft draft = new Draft(file, beginning, clock);
            return taken.isPresent()
                    ? guarded(file, draft, backups, taken.get())
                    : toWrite(file, draft);
        } catch (IOException | RuntimeException e) {
            throw failure(folder, there, e);
        }
    }

    /// Opens a file that is there; if it cannot be read, it is left as it was.
    private static Opening guarded(StoreFile file, Draft draft, Backups backups, Path taken)
            throws IOException {
        try {
            Opening opening = toWrite(file, draft);
            backups.keep(taken);
            return opening;
        } catch (RuntimeException e) {
            RuntimeException failure = failure(file.folder(), true, e);
            if (failure instanceof StoreRefusedException refused
                    && refused.reason() == Reason.UNREADABLE) {
                backups.putBack(taken);
            }
            throw failure;
        } finally {
            Files.deleteIfExists(taken);
        }
    }

    private static Opening toWrite(StoreFile file, Draft draft) throws IOException {
        if (!file.exists()) {
            draft.make();
        }
        Handle handle = open(file.toWrite());
        int version = Schema.version(handle);
        if (version == 0) {
            handle.close();
            throw new StoreRefusedException(file.folder(), Reason.UNREADABLE, null);
        }
        if (version < Schema.VERSION) {
            handle.close();
            draft.make();
            handle = open(file.toWrite());
        }
        return read(file, handle);
    }

    /// Opens a copy of a store as it stands at this moment.
    static Opening ofCopy(Path folder) {
        try {
            StoreFile copy = new StoreFile(Files.createTempDirectory("brunet"));
            Files.copy(new StoreFile(folder).path(), copy.path());
            Handle handle = open(copy.toRead());
            if (Schema.version(handle) < Schema.VERSION) {
                handle.close();
                Schema.migrate(copy.toWrite());
                handle = open(copy.toRead());
            }
            return read(copy, handle);
        } catch (IOException | RuntimeException e) {
            throw failure(folder, true, e);
        }
    }

    private static Handle open(DataSource source) {
        return Jdbi.create(source).open();
    }

    private static Opening read(StoreFile file, Handle handle) {
        try {
            if (Schema.version(handle) > Schema.VERSION) {
                throw new StoreRefusedException(file.folder(), Reason.NEWER, null);
            }
            return new Opening(file, handle, new Ledger(handle).newest());
        } catch (RuntimeException e) {
            handle.close();
            throw e;
        }
    }

    /// @param there whether there was a file to read
    private static RuntimeException failure(Path folder, boolean there, Exception e) {
        if (e instanceof StoreInUseException || e instanceof StoreRefusedException) {
            return (RuntimeException) e;
        }
        return switch (errorCode(e)) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new StoreInUseException(e);
            case ErrorCode.FILE_VERSION_ERROR_1 ->
                    new StoreRefusedException(folder, Reason.NEWER, e);
            default ->
                    there && !(e instanceof IOException)
                            ? new StoreRefusedException(folder, Reason.UNREADABLE, e)
                            : new StoreException("opening the store in " + folder, e);
        };
    }

    private static int errorCode(Exception e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getErrorCode();
            }
        }
        return 0;
    }
}

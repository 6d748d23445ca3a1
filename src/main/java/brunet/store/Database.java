package brunet.store;

import brunet.domain.Action;
import brunet.domain.Action.Deed;
import brunet.domain.Change;
import brunet.domain.History;
import brunet.domain.Item;
import brunet.domain.Origin;
import brunet.domain.Record;
import brunet.domain.Revision;
import brunet.domain.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/// The store: one H2 file in a folder, open in one Brunet at a time. What is applied is on the disk
/// when the call returns. Used on the store thread only.
public final class Database implements AutoCloseable {
    /// Whether the store may be written, or is only looked at beside the Brunet that has it open.
    public enum Access {
        WRITE,
        READ_ONLY
    }

    private final Access access;
    private final StoreFile file;
    private final Handle handle;
    private final Clock clock;
    private final Ledger ledger;
    private Record record;

    private Database(Access access, StoreFile file, Handle handle, Clock clock) {
        this.access = access;
        this.file = file;
        this.handle = handle;
        this.clock = clock;
        this.ledger = new Ledger(handle);
        this.record = ledger.newest();
    }

    /// Opens the store in a folder, making both where they are missing; a new store takes in the
    /// default record. Read-only opens a copy as it stands at this moment.
    ///
    /// @param clock for the dates of changes
    /// @throws StoreInUseException when another Brunet has it open
    /// @throws StoreException when it cannot be opened
    public static Database open(Path folder, Access access, Clock clock) {
        return switch (access) {
            case WRITE -> openToWrite(folder, clock, true);
            case READ_ONLY -> openCopy(folder, clock);
        };
    }

    /// Whether there is a store in a folder.
    public static boolean isIn(Path folder) {
        return Files.exists(new StoreFile(folder).path());
    }

    /// As [#open] to write, but a new store holds nothing.
    public static Database openEmpty(Path folder, Clock clock) {
        return openToWrite(folder, clock, false);
    }

    private static Database openToWrite(Path folder, Clock clock, boolean withDefaultRecord) {
        try {
            StoreFile file = new StoreFile(Files.createDirectories(folder));
            Handle handle = Jdbi.create(file.toWrite()).open();
            if (Schema.version(handle) < Schema.VERSION) {
                Schema.migrate(file.toWrite());
            }
            Database database = new Database(Access.WRITE, file, handle, clock);
            database.begin(withDefaultRecord);
            return database;
        } catch (IOException | JdbiException | FlywayException e) {
            throw failure("opening the store in " + folder, e);
        }
    }

    private static Database openCopy(Path folder, Clock clock) {
        try {
            StoreFile copy = new StoreFile(Files.createTempDirectory("brunet"));
            Files.copy(new StoreFile(folder).path(), copy.path());
            Handle handle = Jdbi.create(copy.toRead()).open();
            if (Schema.version(handle) < Schema.VERSION) {
                handle.close();
                Schema.migrate(copy.toWrite());
                handle = Jdbi.create(copy.toRead()).open();
            }
            return new Database(Access.READ_ONLY, copy, handle, clock);
        } catch (IOException | JdbiException | FlywayException e) {
            throw failure("opening a copy of the store in " + folder, e);
        }
    }

    private void begin(boolean withDefaultRecord) {
        if (ledger.last() == 0) {
            Revision beginning =
                    new Revision(
                            withDefaultRecord ? DefaultRecord.read().items() : List.of(),
                            List.of());
            write(beginning, new Action.Begin(withDefaultRecord));
        }
    }

    private static RuntimeException failure(String doing, Exception e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return new StoreInUseException(e);
            }
        }
        return new StoreException(doing, e);
    }

    public Access access() {
        return access;
    }

    /// The record as it stands now.
    public Record load() {
        return record;
    }

    /// Makes a revision, all of it or nothing. Afterwards [#load] gives the record it led to.
    ///
    /// @throws IllegalArgumentException when the revision is empty or does not fit the record; the
    ///   store is then as it was
    /// @throws StoreException when it cannot be written
    public Change apply(Revision revision, Action action) {
        if (access == Access.READ_ONLY) {
            throw new IllegalStateException("the store is open to be read only");
        }
        if (revision.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to change");
        }
        return write(revision, action);
    }

    private Change write(Revision revision, Action action) {
        Record next = record.with(revision);
        try {
            Change change = ledger.add(revision, action, Instant.now(clock), record);
            reachDisk();
            record = next;
            return change;
        } catch (JdbiException e) {
            throw failure("writing a change to " + file.path(), e);
        }
    }

    /// H2 writes up to a second late; what is done here is on the disk now, for a power cut or a
    /// copy.
    private void reachDisk() {
        handle.execute("checkpoint sync");
    }

    public History history() {
        return ledger.history();
    }

    /// Every version of an item, the first one first.
    public List<Version> history(Item.Key key) {
        return ledger.history(key);
    }

    /// Takes back the last change that is not undone, in this session or an earlier one.
    public Optional<Change> undo() {
        return history()
                .undoable()
                .map(Change::number)
                .map(number -> apply(ledger.before(number), new Action.Undo(number)));
    }

    /// Brings back the change undone last.
    public Optional<Change> redo() {
        return history()
                .redoable()
                .map(Change::number)
                .map(number -> apply(ledger.by(number), new Action.Redo(number)));
    }

    /// Puts an item back to what it was in an earlier version.
    public Change restore(Version version) {
        return apply(
                Revision.putting(version.item()),
                new Action.Edit(Deed.RESTORE, version.item().key()));
    }

    /// Who each item comes from as it stands, also one that was taken back. An import leaves alone
    /// what comes from a person.
    public Map<Item.Key, Origin> origins() {
        return ledger.origins();
    }

    /// What was chosen once and kept.
    public Map<String, String> settings() {
        return handle
                .createQuery("select name, content from setting")
                .map((row, ctx) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Keeps settings; a store that is only looked at keeps none.
    public void keep(Map<String, String> settings) {
        if (access == Access.WRITE) {
            handle.useTransaction(transaction ->
                    settings.forEach((name, value) ->
                            transaction.execute(
                                    "merge into setting key (name) values (?, ?)", name, value)));
            reachDisk();
        }
    }

    @Override
    public void close() {
        handle.close();
        if (access == Access.READ_ONLY) {
            try {
                Files.deleteIfExists(file.path());
                Files.deleteIfExists(file.folder());
            } catch (IOException e) {
                throw new StoreException("removing the copy of the store in " + file.folder(), e);
            }
        }
    }
}

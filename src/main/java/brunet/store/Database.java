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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// The store: one H2 file in a folder, open in one Brunet at a time. What is applied is on the disk
/// when the call returns. Used on the store thread only.
public final class Database implements AutoCloseable {
    /// Whether the store may be written, or is only looked at beside the Brunet that has it open.
    public enum Access {
        WRITE,
        READ_ONLY
    }

    /// The setting that says which change the text copy goes to.
    private static final String TEXT_COPY = "text-copy";

    private final Access access;
    private final StoreFile file;
    private final Handle handle;
    private final Clock clock;
    private final Ledger ledger;
    private Record record;

    /// After a failure to write, as on a full disk, H2 never answers again: it is left alone until
    /// the program ends. What was kept before is on the disk.
    private boolean failed;

    private Database(Access access, Opening opening, Clock clock) {
        this.access = access;
        this.file = opening.file();
        this.handle = opening.handle();
        this.clock = clock;
        this.ledger = new Ledger(handle);
        this.record = opening.record();
    }

    /// Opens the store in a folder, making both where they are missing; a new store takes in the
    /// default record. Read-only opens a copy as it stands at this moment.
    ///
    /// @param clock for the dates of changes and backups
    /// @throws StoreInUseException when another Brunet has it open
    /// @throws StoreRefusedException when it cannot be opened for a reason to be told
    /// @throws StoreException when it cannot be opened
    public static Database open(Path folder, Access access, Clock clock) {
        return switch (access) {
            case WRITE ->
                    new Database(
                            Access.WRITE,
                            Opening.toWrite(folder, Beginning.DEFAULT_RECORD, clock),
                            clock);
            case READ_ONLY -> new Database(Access.READ_ONLY, Opening.ofCopy(folder), clock);
        };
    }

    /// Whether there is a store in a folder.
    public static boolean isIn(Path folder) {
        return Files.exists(new StoreFile(folder).path());
    }

    /// As [#open] to write, but a new store holds nothing.
    public static Database openEmpty(Path folder, Clock clock) {
        return new Database(Access.WRITE, Opening.toWrite(folder, Beginning.EMPTY, clock), clock);
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
        if (failed) {
            throw new StoreException("writing after a failure to " + file.path(), null);
        }
        Record next = record.with(revision);
        try {
            Change change = ledger.add(revision, action, Instant.now(clock), record);
            reachDisk();
            record = next;
            return change;
        } catch (JdbiException e) {
            failed = true;
            throw new StoreException("writing a change to " + file.path(), e);
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
        if (access == Access.WRITE && !failed) {
            handle.useTransaction(transaction ->
                    settings.forEach((name, value) ->
                            transaction.execute(
                                    "merge into setting key (name) values (?, ?)", name, value)));
            reachDisk();
        }
    }

    /// Closes the store; what has changed since is written beside it as text.
    @Override
    public void close() {
        switch (access) {
            case WRITE -> {
                if (!failed) {
                    try (handle) {
                        copyAsText();
                    }
                }
            }
            case READ_ONLY -> {
                handle.close();
                removeCopy();
            }
        }
    }

    private void copyAsText() {
        TextCopy copy = new TextCopy(file);
        String last = Integer.toString(ledger.last());
        if (!last.equals(settings().get(TEXT_COPY)) || !copy.exists()) {
            copy.write(record);
            keep(Map.of(TEXT_COPY, last));
        }
    }

    private void removeCopy() {
        try {
            Files.deleteIfExists(file.path());
            Files.deleteIfExists(file.folder());
        } catch (IOException e) {
            throw new StoreException("removing the copy of the store in " + file.folder(), e);
        }
    }
}

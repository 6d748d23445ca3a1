package brunet.store;

import brunet.domain.Action;
import brunet.domain.Change;
import brunet.domain.History;
import brunet.domain.Item;
import brunet.domain.Item.Kind;
import brunet.domain.Origin;
import brunet.domain.Record;
import brunet.domain.Revision;
import brunet.domain.Version;
import brunet.store.Versions.Stored;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The changes and the versions they made. Rows are added; none is ever altered or removed.
final class Ledger {
    private final Handle handle;
    private final Versions versions;

    Ledger(Handle handle) {
        this.handle = handle;
        this.versions = new Versions(handle);
    }

    Record newest() {
        return versions.newest();
    }

    /// Adds a change with all its versions, in one transaction.
    ///
    /// @param before the record as it stands, for what is taken back
    Change add(Revision revision, Action action, Instant at, Record before) {
        return handle.inTransaction(transaction -> {
            int number = last() + 1;
            addChange(number, action, at);
            new VersionWriter(transaction, number, false).write(revision.put());
            new VersionWriter(transaction, number, true)
                    .write(
                            revision.takenBack().stream()
                                    .map(key -> before.item(key).orElseThrow())
                                    .toList());
            return new Change(number, at, action);
        });
    }

    /// The number of the last change; 0 where there is none.
    int last() {
        return handle.createQuery("select coalesce(max(number), 0) from change")
                .mapTo(Integer.class)
                .one();
    }

    private void addChange(int number, Action action, Instant at) {
        ActionRow row = ActionRow.of(action);
        handle.createUpdate(
                        "insert into change (number, made_at, action, subject_kind, subject, reverses)"
                                + " values (:number, :at, :action, :kind, :subject, :reverses)")
                .bind("number", number)
                .bind("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .bind("action", row.code())
                .bind("kind", row.subjectKind())
                .bind("subject", row.subject())
                .bind("reverses", row.reverses())
                .execute();
    }

    History history() {
        return new History(
                handle.createQuery("select * from change order by number")
                        .map((row, ctx) -> change(row))
                        .list());
    }

    private static Change change(ResultSet row) throws SQLException {
        int reverses = row.getInt("reverses");
        return new Change(
                row.getInt("number"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                new ActionRow(
                                row.getString("action"),
                                Optional.ofNullable(row.getString("subject_kind")),
                                Optional.ofNullable(row.getString("subject")),
                                reverses == 0 ? Optional.empty() : Optional.of(reverses))
                        .action());
    }

    /// Every version of an item, the first one first.
    List<Version> history(Item.Key key) {
        History changes = history();
        return versions.read(key.kind(), Slice.ofId(key.id())).stream()
                .map(stored ->
                        new Version(
                                changes.change(stored.change()), stored.item(), stored.takenBack()))
                .toList();
    }

    /// What puts everything that a change touched back to where it was before.
    Revision before(int change) {
        List<Item> put = new ArrayList<>();
        List<Item.Key> takenBack = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Map<String, Stored> earlier = new HashMap<>();
            versions.read(kind, Slice.before(change))
                    .forEach(stored -> earlier.put(stored.item().id(), stored));
            for (Stored touched : versions.read(kind, Slice.by(change))) {
                Optional<Stored> was = Optional.ofNullable(earlier.get(touched.item().id()));
                was.filter(stored -> !stored.takenBack())
                        .ifPresentOrElse(
                                stored -> put.add(stored.item()),
                                () -> takenBack.add(touched.item().key()));
            }
        }
        return new Revision(put, takenBack);
    }

    /// What does again what a change did.
    Revision by(int change) {
        List<Item> put = new ArrayList<>();
        List<Item.Key> takenBack = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Stored stored : versions.read(kind, Slice.by(change))) {
                if (stored.takenBack()) {
                    takenBack.add(stored.item().key());
                } else {
                    put.add(stored.item());
                }
            }
        }
        return new Revision(put, takenBack);
    }

    Map<Item.Key, Origin> origins() {
        Map<Item.Key, List<Integer>> touched = new HashMap<>();
        for (Kind kind : Kind.values()) {
            handle.createQuery(
                            "select id, change_no from %s order by change_no"
                                    .formatted(Versions.table(kind)))
                    .map((row, ctx) ->
                            Map.entry(new Item.Key(kind, row.getString(1)), row.getInt(2)))
                    .forEach(touch ->
                            touched.computeIfAbsent(touch.getKey(), key -> new ArrayList<>())
                                    .add(touch.getValue()));
        }
        return history().origins(touched);
    }
}

package brunet.app;

import brunet.domain.Action;
import brunet.domain.Change;
import brunet.domain.History;
import brunet.domain.Item;
import brunet.domain.Record;
import brunet.domain.Revision;
import brunet.domain.Situation;
import brunet.domain.Version;
import brunet.store.Database;
import brunet.ui.state.Desk;
import brunet.ui.state.Editing;
import brunet.ui.state.Outlook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/// Edits the record in its store: writes and works out what then holds on the store thread, and
/// shows that on the FX thread.
final class StoreEditing implements Editing {
    private final Database database;
    private final Desk desk;
    private final Executor store;
    private final Executor fx;

    StoreEditing(Database database, Desk desk, Executor store, Executor fx) {
        this.database = database;
        this.desk = desk;
        this.store = store;
        this.fx = fx;
    }

    private record Done<T>(T answer, Optional<Outlook> outlook) {}

    @Override
    public boolean possible() {
        return database.access() == Database.Access.WRITE;
    }

    @Override
    public CompletableFuture<Change> apply(Revision revision, Action action) {
        return change(() -> database.apply(revision, action));
    }

    @Override
    public CompletableFuture<Optional<Told>> undo() {
        return change(() -> step(History::undoable, database::undo));
    }

    @Override
    public CompletableFuture<Optional<Told>> redo() {
        return change(() -> step(History::redoable, database::redo));
    }

    private Optional<Told> step(
            Function<History, Optional<Change>> next, Supplier<Optional<Change>> take) {
        Optional<Change> stepped = next.apply(database.history());
        Record before = database.load();
        Optional<Change> _ = take.get();
        return stepped.map(change ->
                new Told(
                        change,
                        subject(change)
                                .flatMap(key ->
                                        before.item(key).or(() -> database.load().item(key)))));
    }

    private static Optional<Item.Key> subject(Change change) {
        return change.action() instanceof Action.Edit(var deed, Item.Key key)
                ? Optional.of(key)
                : Optional.empty();
    }

    @Override
    public CompletableFuture<List<Told>> history() {
        return ask(() -> {
            Map<Item.Key, List<Version>> versions = new HashMap<>();
            return database.history().changes().stream()
                    .map(change ->
                            new Told(
                                    change,
                                    subject(change)
                                            .flatMap(key ->
                                                    asOf(
                                                            change,
                                                            versions.computeIfAbsent(
                                                                    key, database::history)))))
                    .toList();
        });
    }

    private static Optional<Item> asOf(Change change, List<Version> versions) {
        return versions.stream()
                .filter(version -> version.change().number() <= change.number())
                .reduce((earlier, later) -> later)
                .map(Version::item);
    }

    @Override
    public CompletableFuture<List<Version>> history(List<Item.Key> keys) {
        return ask(() -> keys.stream().flatMap(key -> database.history(key).stream()).toList());
    }

    @Override
    public CompletableFuture<Change> restore(Version version) {
        return change(() -> database.restore(version));
    }

    private <T> CompletableFuture<T> ask(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, store)
                .whenCompleteAsync((answer, failure) -> {}, fx);
    }

    private <T> CompletableFuture<T> change(Supplier<T> work) {
        Situation shown = desk.situation();
        return CompletableFuture.supplyAsync(() -> done(work.get(), shown), store)
                .whenCompleteAsync(
                        (done, failure) -> {
                            if (failure == null) {
                                done.outlook().ifPresent(desk::show);
                            }
                        },
                        fx)
                .thenApply(Done::answer);
    }

    private <T> Done<T> done(T answer, Situation shown) {
        Record record = database.load();
        return new Done<>(
                answer,
                record == shown.record()
                        ? Optional.empty()
                        : Optional.of(Outlook.of(record, shown.knownOn(), shown.asOf())));
    }
}

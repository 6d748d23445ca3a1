package brunet.cli;

import brunet.domain.Record;
import brunet.store.Database;
import brunet.store.StoreException;
import brunet.store.StoreInUseException;
import brunet.store.StoreRefusedException;
import brunet.store.pack.PackException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What every command takes: which store to read, and how much to say of a failure.
final class CommonOptions {
    static final String VERBOSE = "--verbose";

    @Option(names = "--store", paramLabel = "DIR")
    private @Nullable Path folder;

    /// Read from the parsed command line where a failure is told.
    @SuppressWarnings("UnusedVariable")
    @Option(names = VERBOSE)
    private boolean verbose;

    Path folder(Surroundings surroundings) {
        return folder == null ? surroundings.userData() : folder;
    }

    Record load(Surroundings surroundings, Messages messages) {
        return with(surroundings, messages, Database::load);
    }

    /// Opens the store for one piece of work.
    <T> T with(Surroundings surroundings, Messages messages, Function<Database, T> work) {
        Path where = folder(surroundings);
        return opening(
                messages,
                where,
                () -> Database.open(where, Database.Access.WRITE, surroundings.clock()),
                work);
    }

    /// Opens a store in some way, and closes it after one piece of work.
    <T> T opening(
            Messages messages, Path where, Supplier<Database> open, Function<Database, T> work) {
        return speaking(
                messages,
                where,
                () -> {
                    try (Database database = open.get()) {
                        return work.apply(database);
                    }
                });
    }

    /// Says in words why a store cannot be used.
    static <T> T speaking(Messages messages, Path where, Supplier<T> work) {
        try {
            return work.get();
        } catch (StoreInUseException e) {
            throw closed(messages, "store.inUse", where, e);
        } catch (StoreRefusedException e) {
            throw closed(messages, "store.refused." + e.reason().name(), where, e);
        } catch (StoreException | PackException e) {
            throw closed(messages, "store.closed", where, e);
        }
    }

    private static Failure closed(Messages messages, String key, Path where, Exception e) {
        return new Failure(ExitCode.STORE_CLOSED, messages.text(key, where), e);
    }
}

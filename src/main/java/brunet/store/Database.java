package brunet.store;

import brunet.domain.Record;
import brunet.domain.exchange.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/// The store: one H2 file in a folder, open in one Brunet at a time. Used on the store thread only.
public final class Database implements AutoCloseable {
    /// Whether the store may be written, or is only looked at beside the Brunet that has it open.
    public enum Access {
        WRITE,
        READ_ONLY
    }

    private static final String FILE = "record";
    private static final String SUFFIX = ".mv.db";

    /// The hyphen keeps this folder from being a package, which the module would close to Flyway.
    private static final String MIGRATIONS = "classpath:brunet/store/schema-migrations";

    private final Access access;
    private final Path folder;
    private final Handle handle;

    private Database(Access access, Path folder, Handle handle) {
        this.access = access;
        this.folder = folder;
        this.handle = handle;
    }

    /// Opens the store in a folder, making both where they are missing; a new store takes in the
    /// default record in one transaction. Read-only opens a copy as it stands at this moment.
    ///
    /// @throws StoreInUseException when another Brunet has it open
    /// @throws StoreException when it cannot be opened
    public static Database open(Path folder, Access access) {
        try {
            return switch (access) {
                case WRITE -> openToWrite(Files.createDirectories(folder));
                case READ_ONLY -> openCopy(folder);
            };
        } catch (IOException | JdbiException | FlywayException e) {
            throw failure("opening the store in " + folder, e);
        }
    }

    private static Database openToWrite(Path folder) {
        JdbcDataSource source = source(folder, "");
        migrate(source);
        Database database = new Database(Access.WRITE, folder, Jdbi.create(source).open());
        database.fill();
        return database;
    }

    private static Database openCopy(Path folder) throws IOException {
        Path copy = Files.createTempDirectory("brunet");
        Files.copy(folder.resolve(FILE + SUFFIX), copy.resolve(FILE + SUFFIX));
        JdbcDataSource source = source(copy, ";ACCESS_MODE_DATA=r");
        return new Database(Access.READ_ONLY, copy, Jdbi.create(source).open());
    }

    /// H2 ends a URL's file name at a semicolon, so one in the path is escaped. It does not tidy
    /// the file while it is open, so that a copy made then is whole.
    private static JdbcDataSource source(Path folder, String options) {
        String file = folder.resolve(FILE).toAbsolutePath().toString().replace(";", "\\;");
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(
                "jdbc:h2:file:" + file + ";TRACE_LEVEL_FILE=0;AUTO_COMPACT_FILL_RATE=0" + options);
        return source;
    }

    private static void migrate(JdbcDataSource source) {
        Flyway.configure().dataSource(source).locations(MIGRATIONS).load().migrate();
    }

    private void fill() {
        if (handle.createQuery("select count(*) from source").mapTo(Integer.class).one() == 0) {
            Pack pack = DefaultRecord.read();
            handle.useTransaction(transaction -> new RecordWriter(transaction).write(pack));
            reachDisk();
        }
    }

    /// H2 writes up to a second late; what is done here is on the disk now, for a power cut or a
    /// copy.
    private void reachDisk() {
        handle.execute("checkpoint sync");
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

    public Record load() {
        return new RecordLoader(handle).load();
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
                Files.deleteIfExists(folder.resolve(FILE + SUFFIX));
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                throw new StoreException("removing the copy of the store in " + folder, e);
            }
        }
    }
}

package brunet.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/// The file that a store is kept in.
record StoreFile(Path folder) {
    static final char SEMICOLON = ';';

    private static final String NAME = "record";

    Path path() {
        return folder.resolve(NAME + ".mv.db");
    }

    /// The record as a pack, for the day when no Brunet reads the file any more.
    Path textCopy() {
        return folder.resolve(NAME + ".json");
    }

    boolean exists() {
        return Files.exists(path());
    }

    JdbcDataSource toWrite() {
        return source("");
    }

    JdbcDataSource toRead() {
        return source(";ACCESS_MODE_DATA=r");
    }

    /// H2 takes what follows a semicolon for an option, and knows no way to escape one: a path with
    /// one is no path for a store. H2 does not tidy the file while it is open, so that a copy made
    /// then is whole.
    private JdbcDataSource source(String options) {
        String file = folder.resolve(NAME).toAbsolutePath().toString();
        if (file.indexOf(SEMICOLON) >= 0) {
            throw new IllegalArgumentException("a semicolon in " + file);
        }
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(
                "jdbc:h2:file:" + file + ";TRACE_LEVEL_FILE=0;AUTO_COMPACT_FILL_RATE=0" + options);
        return source;
    }

    /// Whether a Brunet has the file open.
    boolean inUse() throws IOException {
        if (!exists()) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(path(), StandardOpenOption.WRITE);
                @Nullable FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }
}

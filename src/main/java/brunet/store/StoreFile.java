package brunet.store;

import java.nio.file.Path;
import org.h2.jdbcx.JdbcDataSource;

/// The file that a store is kept in.
record StoreFile(Path folder) {
    private static final String NAME = "record";

    Path path() {
        return folder.resolve(NAME + ".mv.db");
    }

    JdbcDataSource toWrite() {
        return source("");
    }

    JdbcDataSource toRead() {
        return source(";ACCESS_MODE_DATA=r");
    }

    /// H2 ends a URL's file name at a semicolon, so one in the path is escaped. It does not tidy
    /// the file while it is open, so that a copy made then is whole.
    private JdbcDataSource source(String options) {
        String file = folder.resolve(NAME).toAbsolutePath().toString().replace(";", "\\;");
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(
                "jdbc:h2:file:" + file + ";TRACE_LEVEL_FILE=0;AUTO_COMPACT_FILL_RATE=0" + options);
        return source;
    }
}

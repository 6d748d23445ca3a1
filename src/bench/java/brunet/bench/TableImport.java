package brunet.bench;

import brunet.domain.Action;
import brunet.domain.exchange.ImportPreview;
import brunet.domain.exchange.TableOptions;
import brunet.store.Database;
import brunet.store.ImportFile;
import brunet.store.pack.Limits;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes a table of incidents into a store, and into a bare table with H2's own CSVREAD, and prints
/// rows per second of both.
final class TableImport {
    private static final int ROWS = 100_000;
    private static final int RUNS = 3;
    private static final double NANOS_PER_SECOND = 1e9;

    private TableImport() {}

    /// @param args the folder to work in
    static void main(String[] args) throws IOException, SQLException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(args[0])), "table");
        Path table = folder.resolve("incidents.csv");
        write(table);
        List<Double> own = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            bare.add(ROWS / (bare(folder.resolve("bare" + run), table) / NANOS_PER_SECOND));
            own.add(ROWS / (own(folder.resolve("own" + run), table) / NANOS_PER_SECOND));
        }
        Figures brunet = new Figures(own);
        Figures csvRead = new Figures(bare);
        System.out.printf(
                Locale.ROOT,
                "%d rows, median of %d: CSVREAD %.0f rows/s, import %.0f rows/s, ratio %.2f%n",
                ROWS,
                RUNS,
                csvRead.median(),
                brunet.median(),
                brunet.median() / csvRead.median());
    }

    private static void write(Path table) throws IOException {
        LocalDate first = LocalDate.of(1990, 1, 1);
        try (Writer out = Files.newBufferedWriter(table)) {
            out.write("kind,id,name,date,place,latitude,longitude,nations\n");
            for (int i = 0; i < ROWS; i++) {
                out.write(
                        "incident,inc-%d,Incident %d,%s,off Danjo,%d.5,128.35,CN JP%n"
                                .formatted(i, i, first.plusDays(i % 12_000), i % 60));
            }
        }
    }

    private static long bare(Path store, Path table) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + store.toAbsolutePath());
                Statement statement = connection.createStatement()) {
            long start = System.nanoTime();
            statement.execute("create table bare as select * from csvread('" + table + "')");
            statement.execute("checkpoint sync");
            return System.nanoTime() - start;
        }
    }

    private static long own(Path store, Path table) {
        try (Database database =
                Database.open(store, Database.Access.WRITE, Clock.systemUTC())) {
            long start = System.nanoTime();
            ImportPreview preview =
                    new ImportFile(database.load(), database.origins(), Limits.STANDARD)
                            .read(table, TableOptions.NONE, TableImport::watched);
            long read = System.nanoTime() - start;
            database.apply(preview.plan().revision(), new Action.Import("incidents.csv"));
            long all = System.nanoTime() - start;
            System.out.printf(
                    Locale.ROOT,
                    "  read and planned in %.1f s, written in %.1f s, %d items%n",
                    read / NANOS_PER_SECOND,
                    (all - read) / NANOS_PER_SECOND,
                    preview.plan().added().size());
            return all;
        }
    }

    private static boolean watched(long done, long all) {
        return done <= all;
    }
}

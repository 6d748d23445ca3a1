package brunet.store;

import brunet.domain.Item;
import brunet.domain.Origin;
import brunet.domain.Record;
import brunet.domain.exchange.Complaints;
import brunet.domain.exchange.Fault;
import brunet.domain.exchange.ImportPlan;
import brunet.domain.exchange.ImportPreview;
import brunet.domain.exchange.Known;
import brunet.domain.exchange.Pack;
import brunet.domain.exchange.Progress;
import brunet.domain.exchange.Spot;
import brunet.domain.exchange.TableOptions;
import brunet.store.file.TextFile;
import brunet.store.pack.Limits;
import brunet.store.pack.PackReader;
import brunet.store.table.TableReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Reads a pack or a table that is to be taken into a record. Nothing is written.
public final class ImportFile {
    private static final Pack NOTHING =
            new Pack(List.of(), List.of(), List.of(), List.of(), List.of());

    private final Record record;
    private final Map<Item.Key, Origin> origins;
    private final Limits limits;

    /// @param origins as [Database#origins] gives them
    public ImportFile(Record record, Map<Item.Key, Origin> origins, Limits limits) {
        this.record = record;
        this.origins = origins;
        this.limits = limits;
    }

    /// @param options for a table
    /// @throws CancellationException when the progress gave up
    public ImportPreview read(Path file, TableOptions options, Progress progress) {
        Complaints complaints = new Complaints();
        Pack pack = NOTHING;
        Optional<ImportPreview.Rows> rows = Optional.empty();
        if (TextFile.fits(file, limits.bytes(), complaints)) {
            try {
                if (isTable(file)) {
                    TableReader.Table table =
                            new TableReader(record, options, progress).read(file, complaints);
                    pack = table.pack();
                    rows =
                            Optional.of(
                                    new ImportPreview.Rows(
                                            table.rows(), table.refused(), table.unread()));
                } else {
                    try (InputStream in = Files.newInputStream(file)) {
                        pack = new PackReader(limits).read(in, Known.in(record), complaints);
                    }
                }
            } catch (IOException e) {
                complaints.add(Spot.WHOLE, Fault.UNREADABLE);
                pack = NOTHING;
            }
        }
        return new ImportPreview(ImportPlan.of(pack, record, origins), complaints.report(), rows);
    }

    /// By its name, or else by whether it begins as JSON does.
    public static boolean isTable(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return true;
        }
        if (name.endsWith(".json")) {
            return false;
        }
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int c = reader.read();
            while (c >= 0 && (Character.isWhitespace(c) || c == '\ufeff')) {
                c = reader.read();
            }
            return c != '{' && c != '[';
        }
    }
}

package brunet.store.table;

import brunet.domain.Record;
import brunet.domain.exchange.ColumnMapping;
import brunet.domain.exchange.Complaints;
import brunet.domain.exchange.DateOrder;
import brunet.domain.exchange.Fault;
import brunet.domain.exchange.Field;
import brunet.domain.exchange.Pack;
import brunet.domain.exchange.Progress;
import brunet.domain.exchange.Spot;
import brunet.domain.exchange.TableOptions;
import brunet.store.table.CsvFile.BadCsv;
import brunet.store.table.CsvFile.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Reads tables of incidents, exercises and bases. A file is read twice: first for how it writes
/// its dates, then for what it says.
public final class TableReader {
    private static final Pack NOTHING =
            new Pack(List.of(), List.of(), List.of(), List.of(), List.of());
    private static final int STEP = 1000;

    private final Record record;
    private final TableOptions options;
    private final Progress progress;

    /// @param record that the rows may name things of, and that they are not to repeat
    public TableReader(Record record, TableOptions options, Progress progress) {
        this.record = record;
        this.options = options;
        this.progress = progress;
    }

    /// What a table says.
    ///
    /// @param pack what its good rows add
    /// @param rows all of them, without the header
    /// @param refused how many of them have a fault
    /// @param unread titles of the columns that were not read
    public record Table(Pack pack, long rows, long refused, List<String> unread) {
        public Table {
            unread = List.copyOf(unread);
        }
    }

    /// The titles of the columns and what they are taken for; empty where there is no header.
    public static Optional<ColumnMapping> mapping(Path file) throws IOException {
        try (CsvFile.Rows rows = CsvFile.at(file).rows()) {
            return rows.hasNext()
                    ? Optional.of(ColumnMapping.guess(rows.next().cells()))
                    : Optional.empty();
        } catch (BadCsv e) {
            return Optional.empty();
        }
    }

    /// @throws CancellationException when the progress gave up
    public Table read(Path file, Complaints complaints) throws IOException {
        CsvFile csv = CsvFile.at(file);
        try {
            Optional<ColumnMapping> guessed = mapping(file);
            if (guessed.isEmpty() || guessed.get().header().stream().allMatch(String::isBlank)) {
                complaints.add(Spot.WHOLE, Fault.NO_HEADER);
                return new Table(NOTHING, 0, 0, List.of());
            }
            long before = complaints.count();
            ColumnMapping mapping = guessed.get().with(options.columns(), complaints);
            mapping.check(complaints);
            if (options.kind().isEmpty() && mapping.column(Field.KIND).isEmpty()) {
                complaints.add(Spot.WHOLE, Fault.NO_NAME_COLUMN, Field.KIND.code());
            }
            if (complaints.count() > before) {
                return new Table(NOTHING, 0, 0, mapping.unread());
            }
            return new Pass(csv, mapping, complaints).read();
        } catch (BadCsv e) {
            complaints.add(new Spot.Cell(e.line(), "", ""), Fault.OPEN_QUOTE);
            return new Table(NOTHING, 0, 0, List.of());
        }
    }

    private final class Pass {
        private final CsvFile csv;
        private final ColumnMapping mapping;
        private final Complaints complaints;
        private long all;

        Pass(CsvFile csv, ColumnMapping mapping, Complaints complaints) {
            this.csv = csv;
            this.mapping = mapping;
            this.complaints = complaints;
        }

        Table read() throws IOException {
            Map<Field, Optional<DateOrder>> orders = orders();
            RowReader reader = new RowReader(record, options.kind());
            Gathering gathering = new Gathering(record);
            long refused = 0;
            long done = 0;
            try (CsvFile.Rows rows = csv.rows()) {
                rows.next();
                while (rows.hasNext()) {
                    Row row = rows.next();
                    long before = complaints.count();
                    if (fits(row)) {
                        reader.read(new Cells(row, mapping, orders, complaints))
                                .filter(reading -> complaints.count() == before)
                                .ifPresent(gathering::add);
                    }
                    refused += complaints.count() > before ? 1 : 0;
                    watch(++done);
                }
            }
            return new Table(gathering.pack(), all, refused, mapping.unread());
        }

        private boolean fits(Row row) {
            int width = mapping.header().size();
            if (row.cells().size() != width) {
                complaints.add(
                        new Spot.Cell(row.line(), "", ""),
                        Fault.ROW_LENGTH,
                        Integer.toString(row.cells().size()),
                        Integer.toString(width));
                return false;
            }
            return true;
        }

        private Map<Field, Optional<DateOrder>> orders() throws IOException {
            Map<Field, DateColumn> columns = new EnumMap<>(Field.class);
            for (Field field : List.of(Field.DATE, Field.START, Field.END)) {
                mapping.column(field).ifPresent(column -> columns.put(field, new DateColumn()));
            }
            try (CsvFile.Rows rows = csv.rows()) {
                rows.next();
                for (; rows.hasNext(); all++) {
                    List<String> cells = rows.next().cells();
                    columns.forEach((field, column) -> {
                        int index = mapping.column(field).orElseThrow();
                        if (index < cells.size()) {
                            column.see(cells.get(index));
                        }
                    });
                }
            }
            Map<Field, Optional<DateOrder>> orders = new EnumMap<>(Field.class);
            columns.forEach(
                    (field, column) -> orders.put(field, column.order().or(options::dates)));
            return orders;
        }

        private void watch(long done) {
            if (done % STEP == 0 && !progress.goesOn(done, all)) {
                throw new CancellationException();
            }
        }
    }
}

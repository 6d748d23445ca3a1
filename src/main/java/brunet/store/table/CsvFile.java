package brunet.store.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/// A CSV file: its separator is what its first line holds most of.
record CsvFile(Path path, char separator) {
    /// Characters of a row, and of what is read ahead.
    private static final int LONGEST = 1 << 20;

    private static final int LONGEST_CELL = 100_000;
    private static final int MOST_COLUMNS = 1000;
    private static final char BOM = '\ufeff';

    static CsvFile at(Path path) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            long commas = 0;
            long semicolons = 0;
            long tabs = 0;
            boolean quoted = false;
            for (int i = 0, c = reader.read();
                    i < LONGEST && c >= 0 && (quoted || (c != '\n' && c != '\r'));
                    i++, c = reader.read()) {
                quoted ^= c == '"';
                commas += !quoted && c == ',' ? 1 : 0;
                semicolons += !quoted && c == ';' ? 1 : 0;
                tabs += !quoted && c == '\t' ? 1 : 0;
            }
            return new CsvFile(
                    path,
                    tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',');
        }
    }

    /// @throws BadCsv from its iterator, where it is no CSV
    Rows rows() throws IOException {
        BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
        reader.mark(1);
        if (reader.read() != BOM) {
            reader.reset();
        }
        return new Rows(
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .maxBufferSize(LONGEST)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .build(
                                CsvRecordHandler.builder()
                                        .maxFields(MOST_COLUMNS)
                                        .maxFieldSize(LONGEST_CELL)
                                        .maxRecordSize(LONGEST)
                                        .build(),
                                reader));
    }

    /// One row.
    ///
    /// @param line that it begins on
    record Row(long line, List<String> cells) {}

    /// What is no CSV.
    static final class BadCsv extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final long line;

        BadCsv(long line, CsvParseException cause) {
            super(cause);
            this.line = line;
        }

        long line() {
            return line;
        }
    }

    /// The rows of an open file, the header first.
    static final class Rows implements Iterator<Row>, AutoCloseable {
        private final CsvReader<CsvRecord> reader;
        private final Iterator<CsvRecord> records;
        private long line = 1;

        Rows(CsvReader<CsvRecord> reader) {
            this.reader = reader;
            this.records = reader.iterator();
        }

        @Override
        public boolean hasNext() {
            try {
                return records.hasNext();
            } catch (CsvParseException e) {
                throw new BadCsv(line, e);
            }
        }

        @Override
        public Row next() {
            try {
                CsvRecord read = records.next();
                line = read.getStartingLineNumber();
                return new Row(line, read.getFields());
            } catch (CsvParseException e) {
                throw new BadCsv(line, e);
            }
        }

        @Override
        public void close() {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

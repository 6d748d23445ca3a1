package brunet.store.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Record;
import brunet.domain.exchange.Complaints;
import brunet.domain.exchange.Pack;
import brunet.store.DefaultRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackWriterTest {
    @Test
    void the_default_record_comes_back_as_it_was_and_is_written_the_same() throws IOException {
        Pack pack = DefaultRecord.read();
        assertEquals(pack, comesBack(written(pack)));
    }

    @Test
    void a_thousand_generated_records_come_back_as_they_were_and_are_written_the_same()
            throws IOException {
        for (int seed = 0; seed < 1000; seed++) {
            Record record = Generated.record(seed);
            Pack pack = comesBack(written(record));
            assertEquals(List.copyOf(record.sources()), pack.sources(), "seed " + seed);
            assertEquals(List.copyOf(record.scopes()), pack.scopes(), "seed " + seed);
            assertEquals(List.copyOf(record.entities()), pack.entities(), "seed " + seed);
            assertEquals(List.copyOf(record.claims()), pack.claims(), "seed " + seed);
            assertEquals(record.disputes(), pack.disputes(), "seed " + seed);
        }
    }

    @Test
    void what_does_not_fit_into_a_line_has_one_line_for_each_property() throws IOException {
        List<String> lines = written(DefaultRecord.read()).lines().toList();
        assertTrue(lines.contains("      \"id\": \"ag-raa-ph.statement.in-force\","));
        assertTrue(lines.contains("      \"sources\": [\"bworld-20250812\", \"mb-20250812\"]"));
        for (String line : lines) {
            assertTrue(line.length() <= 101 || !line.strip().startsWith("{"), line);
        }
    }

    private static Pack comesBack(String text) throws IOException {
        Complaints complaints = new Complaints();
        Pack pack =
                new PackReader(Limits.STANDARD)
                        .read(
                                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                                (kind, id) -> false,
                                complaints);
        assertEquals(List.of(), complaints.report().first());
        assertEquals(text, written(pack));
        return pack;
    }

    private static String written(Pack pack) throws IOException {
        StringBuilder text = new StringBuilder();
        new PackWriter().write(pack, text);
        return text.toString();
    }

    private static String written(Record record) throws IOException {
        StringBuilder text = new StringBuilder();
        new PackWriter().write(record, text);
        return text.toString();
    }
}

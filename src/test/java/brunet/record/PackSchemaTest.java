package brunet.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import brunet.store.DefaultRecord;
import brunet.store.pack.Generated;
import brunet.store.pack.PackWriter;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The published schema of packs says the same as the reader and the writer.
class PackSchemaTest {
    private static final Path RECORD = Path.of("assets", "record");
    private static final String SCHEMA = "pack.schema.json";

    private final Schema schema = schema();

    static List<Path> packs() throws IOException {
        try (var files = Files.list(RECORD)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.endsWith(SCHEMA))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_pack_of_the_default_record_fits_the_schema(Path pack) throws IOException {
        assertEquals(List.of(), schema.validate(Files.readString(pack), InputFormat.JSON));
    }

    @Test
    void what_the_writer_writes_fits_the_schema() throws IOException {
        StringBuilder whole = new StringBuilder();
        new PackWriter().write(DefaultRecord.read(), whole);
        assertEquals(List.of(), schema.validate(whole.toString(), InputFormat.JSON));
        for (int seed = 0; seed < 50; seed++) {
            StringBuilder text = new StringBuilder();
            new PackWriter().write(Generated.record(seed), text);
            assertEquals(
                    List.of(), schema.validate(text.toString(), InputFormat.JSON), "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{'format':'brunet-pack/2'}",
                "{'format':'brunet-pack/1','more':1}",
                "{'format':'brunet-pack/1','scopes':[{'id':'a b','names':{'en':'a','fr':'a','ja':'a'}}]}",
                "{'format':'brunet-pack/1','scopes':[{'id':'a','names':{'en':'a','fr':' ','ja':'a'}}]}",
                "{'format':'brunet-pack/1','claims':[{'id':'a','entity':'b','property':'population','value':{'term':'navy'}}]}",
                "{'format':'brunet-pack/1','claims':[{'id':'a','entity':'b','property':'service','value':{'term':'space'}}]}",
                "{'format':'brunet-pack/1','claims':[{'id':'a','entity':'b','property':'held','value':{'period':'2024-13'}}]}",
                "{'format':'brunet-pack/1','claims':[{'id':'a','entity':'b','property':'part-of','value':{'reference':'c'},'rank':'deprecated'}]}"
            })
    void what_the_reader_refuses_does_not_fit_the_schema(String pack) {
        assertFalse(schema.validate(pack.replace('\'', '"'), InputFormat.JSON).isEmpty());
        assertFalse(Complained.about(pack).isEmpty());
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(RECORD.resolve(SCHEMA)), InputFormat.JSON);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

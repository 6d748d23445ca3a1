package brunet.store.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Claim;
import brunet.domain.EntityKind;
import brunet.domain.Knowledge;
import brunet.domain.LocalText;
import brunet.domain.Place;
import brunet.domain.Property;
import brunet.domain.Record;
import brunet.domain.Value;
import brunet.domain.exchange.ColumnMapping;
import brunet.domain.exchange.Complaints;
import brunet.domain.exchange.DateOrder;
import brunet.domain.exchange.Fault;
import brunet.domain.exchange.Field;
import brunet.domain.exchange.Pack;
import brunet.domain.exchange.Problem;
import brunet.domain.exchange.Progress;
import brunet.domain.exchange.Spot;
import brunet.domain.exchange.TableOptions;
import brunet.geo.GeoPoint;
import brunet.store.DefaultRecord;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {
    private static final Record RECORD = record();

    @TempDir Path folder;

    private final Complaints complaints = new Complaints();

    @Test
    void a_table_of_a_french_office_program_is_read() throws IOException {
        Pack pack =
                read(
                        "\ufeffType;Intitulé;Date;Lieu;Lat;Lon;Acteurs;Description\r\n"
                                + "incident;\"Survol; au large\";23/06/2025;îles Danjo;32,05;128,35;"
                                + "Chine, Japon;\"Première ligne\nseconde \"\"ligne\"\"\"\r\n"
                                + "Incident;Autre;05/06/2025;;;;JP;\r\n");
        assertEquals(List.of(), complaints.report().first());
        assertEquals(
                List.of("inc-survol-au-large-2025-06-23", "inc-autre-2025-06-05"),
                pack.entities().stream().map(e -> e.id()).toList());
        assertEquals(same("Survol; au large"), pack.entities().getFirst().names());
        assertEquals(
                new Value.At(
                        new Place.Named(
                                same("îles Danjo"),
                                Optional.of(new Place(new GeoPoint(32.05, 128.35), 0)),
                                Optional.empty())),
                claim(pack, Property.VENUE).value());
        assertEquals(
                new Value.Text(same("Première ligne\nseconde \"ligne\"")),
                claim(pack, Property.FACT).value());
        assertEquals(
                List.of("nation-cn", "nation-jp", "nation-jp"),
                pack.claims().stream()
                        .filter(c -> c.property() == Property.ACTOR)
                        .map(c -> ((Value.Reference) c.value()).entityId())
                        .toList());
        assertEquals("2025-06-23", claim(pack, Property.HAPPENED).valid().orElseThrow().toString());
    }

    @Test
    void commas_semicolons_and_tabs_set_cells_apart() throws IOException {
        for (String separator : List.of(",", ";", "\t")) {
            Pack pack = read("kind,name,date\nincident,A,2024-05\n".replace(",", separator));
            assertEquals("inc-a-2024-05-01", pack.entities().getFirst().id(), separator);
        }
    }

    @Test
    void a_base_has_its_place_its_country_and_its_opening() throws IOException {
        Pack pack =
                read(
                        """
                        kind,name-en,name-fr,name-ja,pays,armée,rôle,latitude,longitude,date
                        base,Plain,Plaine,平野,FR,marine,base navale,-22.5,166.5,1999
                        """);
        assertEquals(List.of(), complaints.report().first());
        assertEquals(new LocalText("Plain", "Plaine", "平野"), pack.entities().getFirst().names());
        assertEquals(
                Optional.of(new Place(new GeoPoint(-22.5, 166.5), 0)),
                pack.entities().getFirst().place());
        assertEquals(new Value.Term("navy"), claim(pack, Property.SERVICE).value());
        assertEquals(new Value.Term("naval-base"), claim(pack, Property.ROLE).value());
        assertEquals("1999/..", claim(pack, Property.COUNTRY).valid().orElseThrow().toString());
    }

    @Test
    void a_day_beyond_twelve_anywhere_in_a_column_settles_all_its_dates() throws IOException {
        Pack pack = read("kind,name,date\nincident,A,10/06/2025\nincident,B,23/06/2025\n");
        assertEquals("inc-a-2025-06-10", pack.entities().getFirst().id());
        pack = read("kind,name,date\nincident,A,06/10/2025\nincident,B,06/23/2025\n");
        assertEquals("inc-a-2025-06-10", pack.entities().getFirst().id());
    }

    @Test
    void a_date_with_two_readings_is_refused_with_both() throws IOException {
        read("kind,name,date\nincident,A,10/06/2025\nincident,B,05/05/2025\n");
        assertEquals(
                List.of(
                        new Problem(
                                new Spot.Cell(2, "date", "10/06/2025"),
                                Fault.TWO_READINGS,
                                List.of("10/06/2025", "2025-06-10", "2025-10-06"))),
                complaints.report().first());
    }

    @Test
    void a_column_that_shows_both_orders_settles_nothing() throws IOException {
        Pack pack =
                read(
                        """
                        kind,name,date
                        incident,A,10/06/2025
                        incident,B,23/06/2025
                        incident,C,06/24/2025
                        """);
        assertEquals(List.of(Fault.TWO_READINGS), faults());
        assertEquals(2, pack.entities().size());
    }

    @Test
    void a_person_can_say_which_order_is_meant() throws IOException {
        Pack pack =
                read(
                        "kind,name,date\nincident,A,10/06/2025\n",
                        new TableOptions(
                                Optional.empty(), Optional.of(DateOrder.MONTH_FIRST), Map.of()));
        assertEquals("inc-a-2025-10-06", pack.entities().getFirst().id());
    }

    @Test
    void each_column_of_dates_is_settled_on_its_own() throws IOException {
        Pack pack =
                read(
                        """
                        kind,name,début,fin
                        exercise,A,10/06/2025,06/23/2025
                        exercise,B,13/06/2025,06/14/2025
                        """);
        assertEquals(List.of(), complaints.report().first());
        assertEquals(
                "2025-06-10/2025-06-23",
                claim(pack, Property.HELD).valid().orElseThrow().toString());
    }

    @Test
    void a_date_is_never_guessed() throws IOException {
        Pack pack =
                read(
                        """
                        kind,name,date
                        incident,A,soon
                        incident,B,31/02/2024
                        incident,C,2024-02-30
                        incident,D,
                        incident,E,n/a
                        incident,F,2 mai 2024
                        incident,G,13/6/25
                        """);
        assertEquals(
                List.of(Fault.CELL_DATE, Fault.NO_SUCH_DAY, Fault.NO_SUCH_DAY, Fault.CELL_DATE),
                faults());
        assertEquals(
                List.of("inc-d", "inc-e", "inc-f-2024-05-02"),
                pack.entities().stream().map(e -> e.id()).toList());
    }

    @Test
    void a_fault_is_told_with_row_column_and_value_and_its_row_is_left_out() throws IOException {
        TableReader.Table table =
                table(
                        """
                        kind,name,latitude,longitude,nations,sources
                        incident,A,95,1,,
                        incident,B,x,1,,
                        ship,C,1,1,,
                        incident,D,1,1,XX,none
                        incident,E,1
                        incident,,1,1,,
                        incident,F,1,,,
                        incident,G,1,1,FR JP,
                        """,
                        TableOptions.NONE);
        assertEquals(
                List.of(
                        new Spot.Cell(2, "latitude", "95"),
                        new Spot.Cell(3, "latitude", "x"),
                        new Spot.Cell(4, "kind", "ship"),
                        new Spot.Cell(5, "sources", "none"),
                        new Spot.Cell(5, "nations", "XX"),
                        new Spot.Cell(6, "", ""),
                        new Spot.Cell(7, "name", ""),
                        new Spot.Cell(8, "longitude", "")),
                complaints.report().first().stream().map(Problem::spot).toList());
        assertEquals(8, table.rows());
        assertEquals(7, table.refused());
        assertEquals(List.of("inc-g"), table.pack().entities().stream().map(e -> e.id()).toList());
    }

    @Test
    void columns_are_guessed_shown_and_changed() throws IOException {
        Path file = file("Catégorie;Intitulé;Où;Dates\nincident;A;Ici;2024\n");
        ColumnMapping mapping = TableReader.mapping(file).orElseThrow();
        assertEquals(Map.of(Field.KIND, 0, Field.NAME, 1, Field.DATE, 3), mapping.columns());
        assertEquals(List.of("Où"), mapping.unread());
        ColumnMapping changed = mapping.with(Field.PLACE, Optional.of(2));
        assertEquals(List.of(), changed.unread());
        assertEquals(
                Optional.empty(), changed.with(Field.TEXT, Optional.of(2)).column(Field.PLACE));
        Pack pack =
                read(
                        Files.readString(file),
                        new TableOptions(
                                Optional.empty(), Optional.empty(), Map.of("Où", "place")));
        assertTrue(claim(pack, Property.VENUE).value().toString().contains("Ici"));
    }

    @Test
    void what_cannot_be_mapped_is_told() throws IOException {
        read("kind,when\nincident,2024\n");
        read("name\nA\n");
        read(
                "kind,name\nincident,A\n",
                new TableOptions(Optional.empty(), Optional.empty(), Map.of("nom", "place")));
        read(
                "kind,name\nincident,A\n",
                new TableOptions(Optional.empty(), Optional.empty(), Map.of("name", "colour")));
        read("\n\n");
        assertEquals(
                List.of(
                        Fault.NO_NAME_COLUMN,
                        Fault.NO_NAME_COLUMN,
                        Fault.UNKNOWN_COLUMN,
                        Fault.UNKNOWN_FIELD,
                        Fault.NO_HEADER),
                faults());
    }

    @Test
    void a_quote_that_is_never_closed_is_told() throws IOException {
        read("kind,name\nincident,\"" + "a".repeat(3 << 20));
        assertEquals(1, complaints.count());
    }

    @Test
    void rows_with_one_id_speak_of_one_thing() throws IOException {
        Pack pack =
                read(
                        "kind,id,name,date,place\nexercise,ex-1,A,2024,Here\nexercise,ex-1,A,2024,There\n");
        assertEquals(1, pack.entities().size());
        assertEquals(
                List.of("ex-1.held", "ex-1.venue", "ex-1.venue.2"),
                pack.claims().stream().map(Claim::id).toList());
    }

    @Test
    void an_id_of_another_kind_is_refused() throws IOException {
        read("kind,id,name\nincident,nation-jp,Japan\n");
        assertEquals(List.of(Fault.OTHER_KIND), faults());
    }

    @Test
    void what_the_writer_writes_of_the_record_adds_nothing_to_it() throws IOException {
        Path file = folder.resolve("out.csv");
        try (Writer writer = Files.newBufferedWriter(file)) {
            TableWriter.of(new Knowledge(RECORD, Optional.empty())).write(writer);
        }
        Pack pack = read(Files.readString(file));
        assertEquals(List.of(), complaints.report().first());
        assertEquals(List.of(), pack.claims());
        assertEquals(
                RECORD.entities(EntityKind.BASE).size()
                        + RECORD.entities(EntityKind.EXERCISE).size()
                        + RECORD.entities(EntityKind.INCIDENT).size(),
                pack.entities().size());
        pack.entities().forEach(e -> assertEquals(RECORD.entity(e.id()), Optional.of(e)));
    }

    @Test
    void reading_can_be_watched_and_given_up() throws IOException {
        StringBuilder rows = new StringBuilder("kind,name\n");
        for (int i = 0; i < 5000; i++) {
            rows.append("incident,A").append(i).append('\n');
        }
        Path file = file(rows.toString());
        long[] last = new long[2];
        assertThrows(
                CancellationException.class,
                () ->
                        new TableReader(
                                        RECORD,
                                        TableOptions.NONE,
                                        (done, all) -> {
                                            last[0] = done;
                                            last[1] = all;
                                            return done < 2000;
                                        })
                                .read(file, complaints));
        assertEquals(2000, last[0]);
        assertEquals(5000, last[1]);
    }

    private static Record record() {
        Pack pack = DefaultRecord.read();
        return new Record(
                pack.sources(), pack.scopes(), pack.entities(), pack.claims(), pack.disputes());
    }

    private List<Fault> faults() {
        return complaints.report().first().stream().map(Problem::fault).toList();
    }

    private static Claim claim(Pack pack, Property property) {
        return pack.claims().stream()
                .filter(c -> c.property() == property)
                .findFirst()
                .orElseThrow();
    }

    private static LocalText same(String text) {
        return new LocalText(text, text, text);
    }

    private Pack read(String text) throws IOException {
        return read(text, TableOptions.NONE);
    }

    private Pack read(String text, TableOptions options) throws IOException {
        return table(text, options).pack();
    }

    private TableReader.Table table(String text, TableOptions options) throws IOException {
        return new TableReader(RECORD, options, Progress.UNWATCHED).read(file(text), complaints);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }
}

package brunet.store.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.exchange.Complaints;
import brunet.domain.exchange.Complaints.Report;
import brunet.domain.exchange.Fault;
import brunet.domain.exchange.Known;
import brunet.domain.exchange.Problem;
import brunet.domain.exchange.Spot;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackReaderTest {
    private static final Known NOTHING = (kind, id) -> false;
    private static final Known EVERYTHING = (kind, id) -> true;
    private static final String NAMES = "{'en':'a','fr':'a','ja':'a'}";

    @Test
    void what_is_no_json_is_told_with_its_line() {
        only("hello", 1, "", Fault.NOT_JSON);
        only("{'format':\n'brunet-pack/1',\n}", 3, "", Fault.NOT_JSON);
        only(pack("") + "\n[]", 2, "", Fault.NOT_JSON);
        only(pack("") + "\nx", 2, "", Fault.NOT_JSON);
    }

    @Test
    void what_is_cut_off_is_told() {
        String whole = pack(",'scopes':[\n{'id':'a','names':" + NAMES + "}]");
        for (int length = 1; length < whole.length(); length++) {
            List<Problem> told = told(whole.substring(0, length), NOTHING).first();
            assertTrue(!told.isEmpty(), whole.substring(0, length));
        }
        only("{'format':'brunet-pack/1','scopes':[\n{'id':", 2, "", Fault.TRUNCATED);
    }

    @Test
    void a_wrong_type_is_told_at_its_place() {
        only("[]", 1, "", Fault.NOT_OBJECT);
        only(pack(",\n'claims':{}"), 2, "/claims", Fault.NOT_LIST);
        only(pack(",'scopes':[\n7]"), 2, "/scopes/0", Fault.NOT_OBJECT);
        only(
                pack(",'scopes':[{'id':'a','names':\n{'en':3,'fr':'a','ja':'a'}}]"),
                2,
                "/scopes/0/names/en",
                Fault.NOT_TEXT);
        only(claim("'value':{'text':null}"), "/claims/0/value/text", Fault.NOT_OBJECT);
        only(claim("'value':[]"), "/claims/0/value", Fault.NOT_OBJECT);
        only(
                claim("'value':{'text':" + NAMES + "},'sources':'a'"),
                "/claims/0/sources",
                Fault.NOT_LIST);
        only(
                entity("'place':{'latitude':'1','longitude':2}"),
                "/entities/0/place/latitude",
                Fault.NOT_NUMBER);
    }

    @Test
    void an_unknown_property_is_told_with_those_allowed() {
        Problem problem = only(pack(",'scope':[[{}]],'scopes':[]"), 1, "/scope", Fault.UNKNOWN_KEY);
        assertTrue(problem.details().get(1).contains("scopes"));
        only(entity("'colour':'red'"), "/entities/0/colour", Fault.UNKNOWN_KEY);
        only(entity("'a/b~c':'red'"), "/entities/0/a~1b~0c", Fault.UNKNOWN_KEY);
    }

    @Test
    void a_missing_or_repeated_property_is_told() {
        only("{}", Spot.WHOLE, Fault.MISSING_KEY);
        only(pack(",'scopes':[{'id':'a'}]"), 1, "/scopes/0", Fault.MISSING_KEY);
        only(entity("'kind':'base'"), "/entities/0/kind", Fault.REPEATED_KEY);
        only(pack(",'claims':[],'claims':[]"), 1, "/claims", Fault.REPEATED_KEY);
    }

    @Test
    void an_id_is_used_once_and_has_the_form_of_one() {
        String scope = "{'id':'a','names':" + NAMES + "}";
        only(
                pack(",'scopes':[" + scope + ",\n" + scope + "]"),
                2,
                "/scopes/1/id",
                Fault.REPEATED_ID);
        only(
                pack(",'scopes':[" + scope.replace("'a',", "'a b',") + "]"),
                1,
                "/scopes/0/id",
                Fault.ID_FORM);
        only(
                pack(",'scopes':[" + scope.replace("'a',", "'é',") + "]"),
                1,
                "/scopes/0/id",
                Fault.ID_FORM);
    }

    @Test
    void what_is_named_is_in_the_pack_or_known_already() {
        String claim = claim("'value':{'text':" + NAMES + "},'scope':'s','sources':['x']");
        List<Problem> told = told(claim, NOTHING).first();
        assertEquals(
                List.of(Fault.UNKNOWN_ENTITY, Fault.UNKNOWN_SCOPE, Fault.UNKNOWN_SOURCE),
                told.stream().map(Problem::fault).toList());
        assertEquals(new Spot.Line(1, "/claims/0/sources/0"), told.get(2).spot());
        assertEquals(List.of(), told(claim, EVERYTHING).first());
        String text = "'value':{'text':" + NAMES + "}";
        String entity = "'entities':[{'id':'e','kind':'base','names':" + NAMES + "}]";
        String later = claim(text).replaceFirst("]}$", "]," + entity + "}");
        assertEquals(List.of(), told(later, NOTHING).first());
    }

    @Test
    void an_impossible_date_is_told() {
        String text = "'value':{'text':" + NAMES + "},'valid':";
        only(claim(text + "'2024-02-30'"), "/claims/0/valid", Fault.NO_SUCH_DAY);
        only(claim(text + "'2024-13'"), "/claims/0/valid", Fault.NO_SUCH_DAY);
        only(claim(text + "'2 May 2024'"), "/claims/0/valid", Fault.DATE_FORM);
        only(claim(text + "'2024/2023'"), "/claims/0/valid", Fault.ENDS_BEFORE_START);
        only(claim(text + "'2024/2023/2022'"), "/claims/0/valid", Fault.DATE_FORM);
    }

    @Test
    void a_number_out_of_range_is_told_with_the_range() {
        Problem problem =
                only(
                        entity("'place':{'latitude':90.01,'longitude':2}"),
                        "/entities/0/place/latitude",
                        Fault.OUT_OF_RANGE);
        assertEquals(List.of("90.01", "-90", "90"), problem.details());
        only(
                entity("'place':{'latitude':9,'longitude':-181}"),
                "/entities/0/place/longitude",
                Fault.OUT_OF_RANGE);
        for (String amount : List.of("-1", "1e16", "1e999999999", "1e-999999999")) {
            only(
                    claim("'value':{'quantity':{'amount':" + amount + ",'unit':'ships'}}")
                            .replace("'fact'", "'ships'"),
                    "/claims/0/value/quantity/amount",
                    Fault.OUT_OF_RANGE);
        }
        only(
                claim("'value':{'quantity':{'amount':" + "9".repeat(41) + "}}"),
                1,
                "",
                Fault.TEXT_TOO_LONG);
    }

    @Test
    void a_value_must_be_one_that_the_property_takes() {
        only(claim("'value':{}"), "/claims/0/value", Fault.VALUE_KIND);
        only(claim("'value':{'colour':'red'}"), "/claims/0/value", Fault.VALUE_KIND);
        only(claim("'value':{'term':'navy'}"), "/claims/0/value", Fault.VALUE_OF_PROPERTY);
        only(
                claim("'value':{'term':'space'}").replace("'fact'", "'service'"),
                "/claims/0/value/term",
                Fault.UNKNOWN_WORD);
    }

    @Test
    void a_deprecated_claim_needs_its_reason_and_a_dispute_its_claims() {
        only(
                claim("'value':{'text':" + NAMES + "},'rank':'deprecated'"),
                "/claims/0",
                Fault.REASON_MISSING);
        String dispute =
                "{'id':'d','topic':%s,'finding':%s,'reason':%s,'severity':'low','settled':true,"
                        .formatted(NAMES, NAMES, NAMES);
        only(
                pack(",'disputes':[" + dispute + "'claims':['a','a']}]"),
                1,
                "/disputes/0",
                Fault.FEW_CLAIMS);
        only(
                pack(",'disputes':[" + dispute + "'claims':['a','b'],'better':['c']}]"),
                1,
                "/disputes/0/better/0",
                Fault.NOT_IN_DISPUTE);
    }

    @Test
    void half_a_character_is_told() {
        only(entity("'aliases':['\\ud83d']"), "/entities/0/aliases/0", Fault.HALF_CHARACTER);
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_beyond_a_hundred_counted() {
        StringBuilder entities = new StringBuilder(pack(",'entities':["));
        entities.setLength(entities.length() - 1);
        for (int i = 0; i < 150; i++) {
            entities.append(i == 0 ? "" : ",").append("{'id':7,'kind':'ship','names':[],'x':1}");
        }
        Report report = told(entities + "]}", NOTHING);
        assertEquals(600, report.count());
        assertEquals(Complaints.KEPT, report.first().size());
        assertEquals(
                List.of(Fault.UNKNOWN_KEY, Fault.NOT_TEXT, Fault.UNKNOWN_WORD, Fault.NOT_OBJECT),
                report.first().subList(0, 4).stream().map(Problem::fault).toList());
    }

    @Test
    void two_hundred_megabytes_of_nesting_are_told_in_little_memory() {
        for (String key : List.of("scopes", "unknown")) {
            String begin = "{\"format\":\"brunet-pack/1\",\"" + key + "\":";
            InputStream deep =
                    new SequenceInputStream(
                            new ByteArrayInputStream(begin.getBytes(StandardCharsets.UTF_8)),
                            new Repeated((byte) '[', 200 << 20));
            Complaints complaints = new Complaints();
            new PackReader(Limits.STANDARD).read(deep, NOTHING, complaints);
            assertEquals(Fault.TOO_DEEP, complaints.report().first().getLast().fault());
        }
    }

    @Test
    void a_text_and_an_entry_beyond_the_limits_are_told() {
        only(entity("'aliases':['" + "a".repeat(100_001) + "']"), 1, "", Fault.TEXT_TOO_LONG);
        String alias = "'" + "a".repeat(99_000) + "'";
        only(
                entity("'aliases':[" + String.join(",", Collections.nCopies(11, alias)) + "]"),
                1,
                "",
                Fault.ENTRY_TOO_LARGE);
    }

    private static String pack(String rest) {
        return "{'format':'brunet-pack/1'" + rest + "}";
    }

    private static String entity(String more) {
        return pack(",'entities':[{'id':'e','kind':'base','names':" + NAMES + "," + more + "}]");
    }

    private static String claim(String more) {
        return pack(",'claims':[{'id':'c','entity':'e','property':'fact'," + more + "}]");
    }

    private static Problem only(String pack, String pointer, Fault fault) {
        return only(pack, 1, pointer, fault);
    }

    private static Problem only(String pack, int line, String pointer, Fault fault) {
        return only(pack, new Spot.Line(line, pointer), fault);
    }

    private static Problem only(String pack, Spot spot, Fault fault) {
        Report report = told(pack, EVERYTHING);
        assertEquals(1, report.count(), () -> pack + report);
        assertEquals(fault, report.first().getFirst().fault(), pack);
        assertEquals(spot, report.first().getFirst().spot(), pack);
        return report.first().getFirst();
    }

    private static Report told(String pack, Known known) {
        Complaints complaints = new Complaints();
        new PackReader(Limits.STANDARD)
                .read(
                        new ByteArrayInputStream(
                                pack.replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
                        known,
                        complaints);
        return complaints.report();
    }

    private static final class Repeated extends InputStream {
        private final byte value;
        private int left;

        Repeated(byte value, int count) {
            this.value = value;
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int count = Math.min(left, length);
            Arrays.fill(into, from, from + count, value);
            left -= count;
            return count == 0 ? -1 : count;
        }
    }
}

package brunet.portrayal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import brunet.domain.Edtf;
import brunet.domain.Language;
import brunet.domain.Operator;
import brunet.domain.Unit;
import brunet.domain.Value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static final Wording EN = new Wording(Language.EN);
    private static final Wording FR = new Wording(Language.FR);
    private static final Wording JA = new Wording(Language.JA);

    @ParameterizedTest
    @CsvSource({
        "2024-05-02, 2 May 2024, 2 mai 2024, 2024年5月2日",
        "2025-09-01, 1 Sep 2025, 1er sept. 2025, 2025年9月1日",
        "2024-05, May 2024, mai 2024, 2024年5月",
        "2024, 2024, 2024, 2024年",
        "2024~, about 2024, vers 2024, 2024年頃",
    })
    void a_date_never_says_more_than_is_known(String edtf, String en, String fr, String ja) {
        assertEquals(
                List.of(en, fr, ja),
                List.of(
                        EN.date(Edtf.date(edtf)),
                        FR.date(Edtf.date(edtf)),
                        JA.date(Edtf.date(edtf))));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-08/2024-09-20, 8–20 Sep 2024, 8–20 sept. 2024, 2024年9月8〜20日",
        "2024-05-27/2024-06-08, 27 May – 8 Jun 2024, 27 mai – 8 juin 2024, 2024年5月27日〜6月8日",
        "2024-12-30/2025-01-04, 30 Dec 2024 – 4 Jan 2025, 30 déc. 2024 – 4 janv. 2025, "
                + "2024年12月30日〜2025年1月4日",
        "2023-09/2023-10, Sep 2023 – Oct 2023, sept. 2023 – oct. 2023, 2023年9月〜2023年10月",
        "2023-08-10, 10 Aug 2023, 10 août 2023, 2023年8月10日",
        "2019-06-26/.., since 26 Jun 2019, depuis le 26 juin 2019, 2019年6月26日から",
        "2019/.., since 2019, depuis 2019, 2019年から",
        "../2024-06-03, until 3 Jun 2024, jusqu’au 3 juin 2024, 2024年6月3日まで",
        "/.., no date, sans date, 日付なし",
    })
    void a_period_is_written_as_short_as_it_can_be(String edtf, String en, String fr, String ja) {
        assertEquals(
                List.of(en, fr, ja),
                List.of(
                        EN.period(Edtf.period(edtf)),
                        FR.period(Edtf.period(edtf)),
                        JA.period(Edtf.period(edtf))));
    }

    @Test
    void a_quantity_keeps_its_hedge_and_its_unit() {
        assertEquals("about 900 personnel", EN.quantity(of("900", Operator.ABOUT, Unit.PERSONNEL)));
        assertEquals("約900人", JA.quantity(of("900", Operator.ABOUT, Unit.PERSONNEL)));
        assertEquals("400人超", JA.quantity(of("400", Operator.OVER, Unit.PERSONNEL)));
        assertEquals(
                "1,364,000 km²",
                EN.amount(of("1364000", Operator.EXACTLY, Unit.SQUARE_KILOMETRES)));
        assertEquals("1 ship", EN.quantity(of("1", Operator.EXACTLY, Unit.SHIPS)));
        assertEquals("93.87%", EN.amount(of("93.87", Operator.EXACTLY, Unit.PERCENT)));
    }

    @Test
    void french_groups_digits_with_narrow_spaces() {
        assertEquals(
                "1\u202f364\u202f000\u202fkm²",
                FR.amount(of("1364000", Operator.EXACTLY, Unit.SQUARE_KILOMETRES)));
    }

    @Test
    void a_long_distance_is_rounded_to_a_hundred_kilometres() {
        assertEquals("16,700 km", EN.distance(16_743));
        assertEquals("430 km", EN.distance(428));
    }

    @Test
    void a_list_ends_as_the_language_ends_it() {
        List<String> three = List.of("A", "B", "C");
        assertEquals("A, B and C", EN.list(three));
        assertEquals("A, B et C", FR.list(three));
        assertEquals("A、B、C", JA.list(three));
        assertEquals("A・B", JA.list(List.of("A", "B")));
        assertEquals("A", EN.list(List.of("A")));
    }

    private static Quantity of(String amount, Operator operator, Unit unit) {
        return new Quantity(new BigDecimal(amount), operator, unit);
    }
}

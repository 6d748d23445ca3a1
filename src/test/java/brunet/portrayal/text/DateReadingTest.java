package brunet.portrayal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import brunet.domain.Edtf;
import brunet.domain.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReadingTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024, 2024-12-31",
        "2024-05, 2024-05, 2024-05-31",
        "2024-05-02, 2024-05-02, 2024-05-02",
        "2024/5/2, 2024-05-02, 2024-05-02",
        "2 May 2024, 2024-05-02, 2024-05-02",
        "11 Sep 2025, 2025-09-11, 2025-09-11",
        "February 2024, 2024-02, 2024-02-29",
        "2 mai 2024, 2024-05-02, 2024-05-02",
        "1er août 2023, 2023-08-01, 2023-08-01",
        "12 févr. 2024, 2024-02-12, 2024-02-12",
        "12 AOUT 2024, 2024-08-12, 2024-08-12",
        "2024年5月2日, 2024-05-02, 2024-05-02",
        "２０２４年５月, 2024-05, 2024-05-31",
        "' 1951 ', 1951, 1951-12-31",
    })
    void a_typed_date_is_read_to_its_last_day(String typed, String date, String day) {
        assertEquals(
                new DateReading.Read(Edtf.date(date), LocalDate.parse(day)),
                DateReading.parse(typed, Language.EN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31 Feb 2024 | EN | February 2024 has 29 days.",
                "2023-02-29 | EN | February 2023 has 28 days.",
                "31 Feb 2024 | FR | Février 2024 compte 29 jours.",
                "31 Feb 2024 | JA | 2024年2月は29日までです。",
                "2024-13 | EN | There is no month 13.",
                "0000 | EN | There is no year 0.",
                "31 Ju 2024 | EN | “31 Ju 2024” is not a date. Write 2024, 2024-05, 2024-05-02 or 2 May 2024.",
                "2 jui 2024 | EN | “2 jui 2024” is not a date. Write 2024, 2024-05, 2024-05-02 or 2 May 2024.",
                "soon | EN | “soon” is not a date. Write 2024, 2024-05, 2024-05-02 or 2 May 2024.",
            })
    void what_is_no_date_is_refused_with_its_reason(String typed, Language in, String message) {
        assertEquals(new DateReading.Refused(message), DateReading.parse(typed, in));
    }

    @Test
    void the_reading_is_said_back() {
        Wording wording = new Wording(Language.EN);
        assertEquals(
                "Reads as 31 May 2024, the last day of the month.",
                wording.readAs((DateReading.Read) DateReading.parse("2024-05", Language.EN)));
    }
}

package brunet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                "2024-02",
                "2024-02-29",
                "2024~",
                "2023-09-10/2023-09-30",
                "2023-08-13/..",
                "../2024-06",
                "/2024",
                "2024/",
                "/.."
            })
    void whatIsReadIsWrittenTheSame(String text) {
        assertEquals(text, Edtf.format(Edtf.period(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "24", "2024-13", "2023-02-29", "2024-2-3", "2024-05-02/2024-05-01", "x"})
    void whatIsNoDateIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Edtf.date(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29,2024-02-29,2024-02-29",
        "2024-02,2024-02-01,2024-02-29",
        "1858,1858-01-01,1858-12-31"
    })
    void aDateCoversItsWholeMonthOrYear(String text, LocalDate first, LocalDate last) {
        PartialDate date = Edtf.date(text);
        assertEquals(first, date.first());
        assertEquals(last, date.last());
        assertTrue(date.covers(first) && date.covers(last));
        assertTrue(!date.covers(first.minusDays(1)) && !date.covers(last.plusDays(1)));
    }
}

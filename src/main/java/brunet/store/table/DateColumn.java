package brunet.store.table;

import brunet.domain.exchange.DateOrder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds out in which order a column writes day and month: a number beyond 12 can only be a day.
final class DateColumn {
    static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private static final int MONTHS = 12;

    private boolean dayFirst;
    private boolean monthFirst;

    void see(String cell) {
        Matcher m = NUMBERS.matcher(cell.strip());
        if (m.matches()) {
            dayFirst |= Integer.parseInt(m.group(1)) > MONTHS;
            monthFirst |= Integer.parseInt(m.group(2)) > MONTHS;
        }
    }

    /// Empty where the column shows neither, or both.
    Optional<DateOrder> order() {
        return dayFirst == monthFirst
                ? Optional.empty()
                : Optional.of(dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }
}

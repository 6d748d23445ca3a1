package brunet.store.table;

import brunet.domain.Edtf;
import brunet.domain.Language;
import brunet.domain.LocalText;
import brunet.domain.PartialDate;
import brunet.domain.Period;
import brunet.domain.exchange.ColumnMapping;
import brunet.domain.exchange.Complaints;
import brunet.domain.exchange.DateOrder;
import brunet.domain.exchange.Fault;
import brunet.domain.exchange.Field;
import brunet.domain.exchange.Spot;
import brunet.portrayal.text.DateReading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The cells of one row, read as what their columns say. What does not fit is told.
record Cells(
        CsvFile.Row row,
        ColumnMapping mapping,
        Map<Field, Optional<DateOrder>> orders,
        Complaints complaints) {
    private static final Set<String> UNKNOWN =
            Set.of("?", "-", "–", "n/a", "na", "unknown", "inconnu", "inconnue", "不明");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(?:[.,]\\d{1,20})?");

    Optional<String> find(Field field) {
        return mapping.column(field)
                .map(column -> row.cells().get(column).strip())
                .filter(cell -> !cell.isEmpty())
                .filter(cell -> !UNKNOWN.contains(cell.toLowerCase(Locale.ROOT)))
                .filter(cell -> whole(field, cell));
    }

    private boolean whole(Field field, String cell) {
        boolean halved =
                cell.codePoints()
                        .anyMatch(
                                c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        if (halved) {
            complain(field, Fault.HALF_CHARACTER);
        }
        return !halved;
    }

    void complain(Field field, Fault fault, String... details) {
        complaints.add(
                mapping.column(field)
                        .<Spot>map(column ->
                                new Spot.Cell(
                                        row.line(),
                                        mapping.header().get(column),
                                        row.cells().get(column)))
                        .orElse(new Spot.Cell(row.line(), "", "")),
                fault,
                details);
    }

    /// A text from the columns of each language; a language without one takes that of another.
    Optional<LocalText> text(Field any, Field en, Field fr, Field ja) {
        List<Optional<String>> cells = Stream.of(en, fr, ja, any).map(this::find).toList();
        return cells.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(first -> {
                    String plain = cells.get(3).orElse(first);
                    return new LocalText(
                            cells.get(0).orElse(plain),
                            cells.get(1).orElse(plain),
                            cells.get(2).orElse(plain));
                });
    }

    Optional<Double> number(Field field, double least, double most) {
        Optional<String> cell = find(field).map(text -> text.replaceAll("[\\s\u00a0\u202f]", ""));
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(cell.get()).matches()) {
            complain(field, Fault.CELL_NUMBER, cell.get());
            return Optional.empty();
        }
        double number = Double.parseDouble(cell.get().replace(',', '.'));
        if (number < least || number > most) {
            complain(
                    field,
                    Fault.OUT_OF_RANGE,
                    cell.get(),
                    Long.toString((long) least),
                    Long.toString((long) most));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /// From the column of periods, or from those of starts and ends. A start without an end is a
    /// day of its own.
    Optional<Period> period() {
        Optional<Period> whole = find(Field.DATE).flatMap(cell -> period(Field.DATE, cell));
        Optional<Period> start = find(Field.START).flatMap(cell -> period(Field.START, cell));
        Optional<Period> end = find(Field.END).flatMap(cell -> period(Field.END, cell));
        if (whole.isPresent() || (start.isEmpty() && end.isEmpty())) {
            return whole;
        }
        try {
            return Optional.of(
                    new Period(
                            start.map(Period::start).orElse(Period.UNKNOWN),
                            end.map(Period::end).orElseGet(() -> start.orElseThrow().end())));
        } catch (IllegalArgumentException e) {
            complain(Field.END, Fault.ENDS_BEFORE_START, find(Field.END).orElse(""));
            return Optional.empty();
        }
    }

    private Optional<Period> period(Field field, String cell) {
        try {
            return Optional.of(Edtf.period(cell));
        } catch (IllegalArgumentException e) {
            if (e.getCause() instanceof DateTimeException) {
                complain(field, Fault.NO_SUCH_DAY, cell);
                return Optional.empty();
            }
        }
        return date(field, cell).map(Period::of);
    }

    private Optional<PartialDate> date(Field field, String cell) {
        Matcher m = DateColumn.NUMBERS.matcher(cell);
        if (m.matches()) {
            return numbers(field, cell, m);
        }
        return switch (DateReading.parse(cell, Language.EN)) {
            case DateReading.Read(PartialDate date, LocalDate day) -> Optional.of(date);
            case DateReading.Refused r -> {
                complain(field, Fault.CELL_DATE, cell);
                yield Optional.empty();
            }
        };
    }

    private Optional<PartialDate> numbers(Field field, String cell, Matcher m) {
        int year = Integer.parseInt(m.group(3));
        Optional<LocalDate> dayFirst = day(year, m.group(2), m.group(1));
        Optional<LocalDate> monthFirst = day(year, m.group(1), m.group(2));
        Optional<LocalDate> day =
                switch (orders.getOrDefault(field, Optional.empty()).orElse(null)) {
                    case DAY_FIRST -> dayFirst;
                    case MONTH_FIRST -> monthFirst;
                    case null -> dayFirst.isPresent() ? dayFirst : monthFirst;
                };
        if (day.isEmpty()) {
            complain(field, Fault.NO_SUCH_DAY, cell);
        } else if (orders.getOrDefault(field, Optional.empty()).isEmpty()
                && dayFirst.isPresent()
                && monthFirst.isPresent()
                && !dayFirst.equals(monthFirst)) {
            complain(
                    field,
                    Fault.TWO_READINGS,
                    cell,
                    dayFirst.get().toString(),
                    monthFirst.get().toString());
            return Optional.empty();
        }
        return day.map(PartialDate::day);
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

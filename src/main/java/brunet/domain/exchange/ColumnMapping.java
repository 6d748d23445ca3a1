package brunet.domain.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which column of a table says what. A guess can be shown and changed before anything is read.
///
/// @param columns the column of each field that has one, counted from 0
public record ColumnMapping(List<String> header, Map<Field, Integer> columns) {
    public ColumnMapping {
        header = List.copyOf(header);
        columns = Map.copyOf(columns);
    }

    /// Maps each column whose title means a field, the first one where several mean the same.
    public static ColumnMapping guess(List<String> header) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            Field.called(header.get(i)).ifPresent(field -> columns.putIfAbsent(field, column));
        }
        return new ColumnMapping(header, columns);
    }

    /// With another column for a field, or none. A column says one thing: what it said before is
    /// forgotten.
    public ColumnMapping with(Field field, Optional<Integer> column) {
        Map<Field, Integer> changed = new EnumMap<>(Field.class);
        changed.putAll(columns);
        changed.remove(field);
        column.ifPresent(index -> {
            changed.values().remove(index);
            changed.put(field, index);
        });
        return new ColumnMapping(header, changed);
    }

    /// With what a person says, as `column` to `field`; what cannot be is told.
    public ColumnMapping with(Map<String, String> said, Complaints complaints) {
        ColumnMapping mapping = this;
        Set<Field> fields = new HashSet<>();
        for (Map.Entry<String, String> entry : said.entrySet()) {
            int index = header.indexOf(entry.getKey());
            Optional<Field> field = Field.coded(entry.getValue());
            if (index < 0) {
                complaints.add(
                        Spot.WHOLE,
                        Fault.UNKNOWN_COLUMN,
                        entry.getKey(),
                        String.join(", ", header));
            } else if (field.isEmpty()) {
                complaints.add(
                        Spot.WHOLE, Fault.UNKNOWN_FIELD, entry.getValue(), codes(Field.values()));
            } else if (!fields.add(field.get())) {
                complaints.add(Spot.WHOLE, Fault.REPEATED_FIELD, entry.getValue());
            } else {
                mapping = mapping.with(field.get(), Optional.of(index));
            }
        }
        return mapping;
    }

    /// Tells what is lacking.
    public void check(Complaints complaints) {
        if (Stream.of(Field.NAME, Field.NAME_EN, Field.NAME_FR, Field.NAME_JA, Field.ID)
                .noneMatch(columns::containsKey)) {
            complaints.add(
                    Spot.WHOLE,
                    Fault.NO_NAME_COLUMN,
                    codes(Field.NAME, Field.NAME_EN, Field.NAME_FR, Field.NAME_JA, Field.ID));
        }
    }

    private static String codes(Field... fields) {
        return Stream.of(fields).map(Field::code).collect(Collectors.joining(", "));
    }

    /// The columns that are not read.
    public List<String> unread() {
        List<String> unread = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (!columns.containsValue(i)) {
                unread.add(header.get(i));
            }
        }
        return unread;
    }

    public Optional<Integer> column(Field field) {
        return Optional.ofNullable(columns.get(field));
    }
}

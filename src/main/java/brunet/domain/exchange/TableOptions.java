package brunet.domain.exchange;

import brunet.domain.EntityKind;
import java.util.Map;
import java.util.Optional;

/// What a person says about a table besides what it holds.
///
/// @param kind of all its rows, where no column says it
/// @param dates the order of day and month, where a column does not show it
/// @param columns fields by the titles of their columns, where they are not guessed
public record TableOptions(
        Optional<EntityKind> kind, Optional<DateOrder> dates, Map<String, String> columns) {
    public static final TableOptions NONE =
            new TableOptions(Optional.empty(), Optional.empty(), Map.of());

    public TableOptions {
        columns = Map.copyOf(columns);
    }
}

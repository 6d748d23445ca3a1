package brunet.store;

import brunet.domain.LocalText;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/// Batches of rows for one table, numbered in the order they come.
final class Rows implements AutoCloseable {
    private final PreparedBatch batch;
    private final int change;
    private int seq;

    /// @param columns besides `id`, `change_no` and `seq`, which every table has
    Rows(Handle handle, String table, List<String> columns, int change) {
        this.change = change;
        this.batch =
                handle.prepareBatch(
                        "insert into %s (id, change_no, seq, %s) values (:id, :change_no, :seq, :%s)"
                                .formatted(
                                        table,
                                        String.join(", ", columns),
                                        String.join(", :", columns)));
    }

    PreparedBatch next(String id) {
        return batch.bind("id", id).bind("change_no", change).bind("seq", seq++);
    }

    static void bind(SqlStatement<?> row, String column, Optional<LocalText> text) {
        row.bind(column + "_en", text.map(LocalText::en).orElse(null));
        row.bind(column + "_fr", text.map(LocalText::fr).orElse(null));
        row.bind(column + "_ja", text.map(LocalText::ja).orElse(null));
    }

    @Override
    public void close() {
        if (batch.size() > 0) {
            batch.execute();
        }
        batch.close();
    }
}

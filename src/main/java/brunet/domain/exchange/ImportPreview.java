package brunet.domain.exchange;

import brunet.domain.exchange.Complaints.Report;
import java.util.List;
import java.util.Optional;

/// What a file would do to the record, and what is wrong with it.
///
/// @param plan for what is good of the file
/// @param table where the file is a table
public record ImportPreview(ImportPlan plan, Report report, Optional<Rows> table) {
    /// The rows of a table.
    ///
    /// @param unread titles of the columns that say nothing
    public record Rows(long all, long refused, List<String> unread) {
        public Rows {
            unread = List.copyOf(unread);
        }
    }

    /// Whether it may be taken in: a pack only whole, a table also without its bad rows, if a
    /// person allows it.
    public boolean allowed(boolean partial) {
        return report.clean()
                || (partial && table.filter(rows -> rows.refused() < rows.all()).isPresent());
    }
}

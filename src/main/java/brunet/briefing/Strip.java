package brunet.briefing;

import brunet.domain.PartialDate;
import brunet.domain.Stage;
import brunet.portrayal.map.Glyph;
import brunet.portrayal.text.Run;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The small timeline under the map: two rows up to the as-of date.
///
/// @param from the first day of the first year shown
record Strip(LocalDate from, LocalDate asOf, List<Row> rows) {
    Strip {
        rows = List.copyOf(rows);
    }

    record Row(String label, List<Mark> marks) {
        Row {
            marks = List.copyOf(marks);
        }
    }

    /// @param stage of an agreement: a line runs from it to the next mark
    /// @param words beside the mark, with its sources; longest first, the last of them the shortest
    record Mark(
            PartialDate date,
            Glyph glyph,
            Optional<Stage> stage,
            List<List<Run>> words,
            String entityId) {
        Mark {
            words = words.stream().map(List::copyOf).toList();
        }
    }
}

package brunet.portrayal.text;

import java.util.List;
import java.util.Optional;

/// A part of a card.
public sealed interface CardSection {
    /// A label with its values, one a line.
    ///
    /// @param more lines that are shown when asked for
    /// @param notes what is disputed about the values, why, and who says what
    record FactRow(
            String label,
            List<FactLine> lines,
            Optional<More<FactLine>> more,
            List<DisputeNote> notes)
            implements CardSection {
        public FactRow {
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
        }

        public boolean disputed() {
            return !notes.isEmpty();
        }
    }

    /// @param claimId the claim that the line is; empty for a line of none or of several
    /// @param disputed whether sources dispute it
    record FactLine(List<Run> runs, Optional<String> claimId, boolean disputed) {
        public FactLine {
            runs = List.copyOf(runs);
        }
    }

    /// What is left out of a part and can be opened.
    ///
    /// @param words such as "3 earlier"
    record More<T>(String words, List<T> rest) {
        public More {
            rest = List.copyOf(rest);
        }

        static <T> Optional<More<T>> of(List<T> rest, String words) {
            return rest.isEmpty() ? Optional.empty() : Optional.of(new More<>(words, rest));
        }
    }

    /// Rows that each lead to something.
    ///
    /// @param caption a count or remark beside the title, empty for none
    /// @param more rows that are shown when asked for
    record ListSection(String title, String caption, List<Item> items, Optional<More<Item>> more)
            implements CardSection {
        public ListSection {
            items = List.copyOf(items);
        }
    }

    /// @param marks source marks after the text
    /// @param detail a second, muted line; none when empty
    /// @param date right-aligned, empty for none
    record Item(
            String entityId,
            SymbolHint symbol,
            String text,
            List<Run> marks,
            List<Run> detail,
            String date,
            boolean disputed) {
        public Item {
            marks = List.copyOf(marks);
            detail = List.copyOf(detail);
        }
    }

    /// Where sources differ: every position with its sources, and what a person found, if one did.
    record DisputeNote(
            String topic,
            List<Position> positions,
            Optional<String> finding,
            Optional<String> reason)
            implements CardSection {
        public DisputeNote {
            positions = List.copyOf(positions);
        }
    }

    /// @param better whether a person found it better supported
    record Position(List<Run> runs, String claimId, boolean better) {
        public Position {
            runs = List.copyOf(runs);
        }
    }

    record Paragraph(List<Run> runs) implements CardSection {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }
}

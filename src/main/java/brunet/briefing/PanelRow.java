package brunet.briefing;

import brunet.portrayal.map.Glyph;
import brunet.portrayal.text.Run;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// One label of the panel with what is said under it.
///
/// @param notes why sources differ about it
/// @param left how many further lines there are that it does not show
record PanelRow(String label, List<Fact> facts, List<Note> notes, int left) {
    PanelRow {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
    }

    /// @param disputed whether sources dispute it
    /// @param entityId the thing that the line is about, if it is not the selected one
    record Fact(
            Optional<Glyph> glyph, List<Run> runs, boolean disputed, Optional<String> entityId) {
        Fact {
            runs = List.copyOf(runs);
        }

        boolean verified() {
            return runs.stream().noneMatch(Run.NotVerified.class::isInstance);
        }
    }

    /// @param about what the note explains: the labels of its rows
    record Note(String about, List<Run> runs) {
        Note {
            runs = List.copyOf(runs);
        }
    }

    static PanelRow of(String label, List<Fact> facts, List<Note> notes) {
        return new PanelRow(label, facts, notes, 0);
    }

    /// Whether a bar joins its disputed lines.
    boolean disputed() {
        return !notes.isEmpty();
    }

    /// Whether the bar runs along a line; a line with a symbol has a mark of its own.
    boolean barred(Fact fact) {
        return disputed() && fact.disputed() && fact.entityId().isEmpty();
    }

    /// The row with its first lines alone; the others are counted. A single line more is shown: to
    /// count it would take as much room.
    PanelRow cutTo(int lines) {
        return facts.size() <= lines + 1
                ? this
                : new PanelRow(label, facts.subList(0, lines), notes, left + facts.size() - lines);
    }

    /// The row with so many sources to a statement at most.
    PanelRow withMarks(int most) {
        return mapping(runs -> CardRows.fewMarks(runs, most));
    }

    /// The row with all its runs changed.
    PanelRow mapping(UnaryOperator<List<Run>> change) {
        return new PanelRow(
                label,
                facts.stream()
                        .map(fact ->
                                new Fact(
                                        fact.glyph(),
                                        change.apply(fact.runs()),
                                        fact.disputed(),
                                        fact.entityId()))
                        .toList(),
                notes.stream()
                        .map(note -> new Note(note.about(), change.apply(note.runs())))
                        .toList(),
                left);
    }

    /// The sources that it cites, in the order of reading; those of the notes come later on the
    /// sheet.
    Stream<String> sourceIds() {
        return facts.stream().flatMap(fact -> sources(fact.runs()));
    }

    Stream<String> noteSourceIds() {
        return notes.stream().flatMap(note -> sources(note.runs()));
    }

    static Stream<String> sources(List<Run> runs) {
        return runs.stream()
                .flatMap(run ->
                        run instanceof Run.SourceMark(int number, String id)
                                ? Stream.of(id)
                                : Stream.empty());
    }

    Set<String> entityIds() {
        Set<String> ids = new LinkedHashSet<>();
        facts.forEach(fact -> fact.entityId().ifPresent(ids::add));
        return ids;
    }
}

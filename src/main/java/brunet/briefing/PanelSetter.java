package brunet.briefing;

import brunet.briefing.PanelRow.Fact;
import brunet.briefing.PanelRow.Note;
import brunet.paint.Token;
import brunet.portrayal.map.Glyph;
import brunet.portrayal.text.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/// Sets the rows of the panel and the notes below them.
final class PanelSetter {
    static final double LABEL_WIDTH = 94;
    static final double FACT_X = 102;
    static final double BAR = 11;
    static final double GLYPH = 20;
    static final double DISPUTE = 18;

    /// Above and below a row, and the hairline between rows.
    static final double PADDING = 6;

    static final double NOTES_INDENT = 20;
    static final double NOTES_PADDING = 7;

    /// Every mark is measured as the widest, so that numbering never moves a word.
    static final int WIDEST = 88;

    private final Typesetter typesetter;
    private final Messages messages;

    PanelSetter(Typesetter typesetter, Messages messages) {
        this.typesetter = typesetter;
        this.messages = messages;
    }

    record SetRow(PanelRow row, Paragraph label, List<SetFact> facts) {
        double height() {
            double facts = facts().stream().mapToDouble(f -> f.words().height()).sum();
            double side = label.height() + (row.disputed() ? DISPUTE : 0);
            return Math.max(facts, side) + 2 * PADDING;
        }
    }

    /// @param barred whether it stands behind the bar
    /// @param marked whether a mark follows it
    record SetFact(Optional<Glyph> glyph, boolean barred, boolean marked, Paragraph words) {}

    SetRow set(PanelRow row) {
        List<SetFact> facts = new ArrayList<>();
        row.facts().forEach(fact -> facts.add(set(fact, row.barred(fact))));
        if (row.left() > 0) {
            Span more =
                    new Span(
                            messages.counted("panel.more", row.left(), row.left()),
                            Type.FACT.muted());
            facts.add(
                    new SetFact(
                            Optional.empty(),
                            false,
                            false,
                            typesetter.set(more, width(Optional.empty(), false))));
        }
        return new SetRow(
                row, typesetter.set(new Span(row.label(), Type.LABEL), LABEL_WIDTH), facts);
    }

    private SetFact set(Fact fact, boolean bar) {
        boolean marked = fact.disputed() && !bar;
        double width = width(fact.glyph(), bar) - (marked ? DISPUTE : 0);
        return new SetFact(
                fact.glyph(),
                bar,
                marked,
                typesetter.set(spans(fact.runs(), Type.FACT, Type.MARK), width));
    }

    private static double width(Optional<Glyph> glyph, boolean bar) {
        return Page.PANEL_WIDTH - FACT_X - (bar ? BAR : 0) - (glyph.isPresent() ? GLYPH : 0);
    }

    /// All notes in one paragraph; rows with the same note share it.
    Paragraph notes(List<PanelRow> rows) {
        return typesetter.set(noteSpans(merged(rows)), Page.PANEL_WIDTH, NOTES_INDENT);
    }

    /// One note for all that is said about the same rows.
    static List<Note> merged(List<PanelRow> rows) {
        Map<List<Run>, Set<String>> about = new LinkedHashMap<>();
        rows.stream()
                .flatMap(row -> row.notes().stream())
                .forEach(note ->
                        about.computeIfAbsent(note.runs(), n -> new LinkedHashSet<>())
                                .add(note.about()));
        Map<String, List<Run>> merged = new LinkedHashMap<>();
        about.forEach((runs, labels) ->
                merged.merge(String.join(", ", labels), runs, PanelSetter::oneAfterTheOther));
        return merged.entrySet().stream()
                .map(entry -> new Note(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Run> oneAfterTheOther(List<Run> first, List<Run> second) {
        List<Run> all = new ArrayList<>(first);
        all.add(Run.plain(" "));
        all.addAll(second);
        return all;
    }

    private List<Span> noteSpans(List<Note> notes) {
        List<Span> spans = new ArrayList<>();
        for (Note note : notes) {
            String about = messages.text("panel.note", note.about());
            spans.add(new Span(about, Type.NOTE.strong()));
            spans.addAll(spans(note.runs(), Type.NOTE, Type.NOTE_MARK));
            spans.add(new Span(" ", Type.NOTE));
        }
        return spans;
    }

    static List<Span> spans(List<Run> runs, Type words, Type mark) {
        List<Span> spans = new ArrayList<>();
        for (Run run : runs) {
            spans.add(
                    switch (run) {
                        case Run.Words(String text, Run.Style style) ->
                                new Span(
                                        text,
                                        switch (style) {
                                            case STRONG -> words.strong();
                                            case PLAIN -> words;
                                            case MUTED -> words.in(Token.MUTED);
                                        });
                        case Run.SourceMark(int number, String id) ->
                                new Span("\u2009[" + number + "]", mark);
                        case Run.NotVerified(String text) ->
                                new Span(" (" + text + ")", words.muted());
                    });
        }
        return spans;
    }

    /// The row with every mark as wide as can be.
    static PanelRow widest(PanelRow row) {
        return numbered(row, id -> WIDEST);
    }

    static PanelRow numbered(PanelRow row, ToIntFunction<String> number) {
        return row.mapping(runs -> numbered(runs, number));
    }

    static List<Run> numbered(List<Run> runs, ToIntFunction<String> number) {
        return runs.stream()
                .map(run ->
                        run instanceof Run.SourceMark(int old, String id)
                                ? new Run.SourceMark(number.applyAsInt(id), id)
                                : run)
                .toList();
    }
}

package brunet.briefing;

import brunet.briefing.PanelRow.Fact;
import brunet.briefing.PanelRow.Note;
import brunet.domain.Happening.Phase;
import brunet.portrayal.map.Glyph;
import brunet.portrayal.text.Card;
import brunet.portrayal.text.CardSection;
import brunet.portrayal.text.CardSection.DisputeNote;
import brunet.portrayal.text.CardSection.FactRow;
import brunet.portrayal.text.CardSection.Item;
import brunet.portrayal.text.CardSection.ListSection;
import brunet.portrayal.text.CardSection.Position;
import brunet.portrayal.text.Run;
import brunet.portrayal.text.SymbolHint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns a card of the side panel into rows of the sheet. What no source verifies is left out and
/// counted.
final class CardRows {
    /// Sources named after one statement; a statement may rest on more.
    static final int MARKS = 2;

    private static final int LONGEST_NOTE = 140;

    private int unverified;

    /// How many statements were left out so far.
    int unverified() {
        return unverified;
    }

    List<PanelRow> of(Card card) {
        List<PanelRow> rows = new ArrayList<>();
        for (CardSection section : card.sections()) {
            row(section).filter(row -> !row.facts().isEmpty()).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<PanelRow> row(CardSection section) {
        return switch (section) {
            case FactRow row ->
                    Optional.of(
                            PanelRow.of(
                                    row.label(),
                                    verified(
                                            row.lines().stream()
                                                    .map(line -> fact(line.runs(), line.disputed()))
                                                    .toList()),
                                    row.notes().stream().map(n -> note(row.label(), n)).toList()));
            case ListSection list ->
                    Optional.of(
                            PanelRow.of(
                                    list.title(),
                                    verified(list.items().stream().map(CardRows::fact).toList()),
                                    List.of()));
            case DisputeNote note ->
                    Optional.of(
                            PanelRow.of(
                                    note.topic(),
                                    verified(
                                            note.positions().stream()
                                                    .map(position -> fact(position.runs(), true))
                                                    .toList()),
                                    List.of(note(note.topic(), note))));
            case CardSection.Paragraph paragraph -> Optional.empty();
        };
    }

    List<Fact> verified(List<Fact> facts) {
        List<Fact> kept = facts.stream().filter(Fact::verified).toList();
        unverified += facts.size() - kept.size();
        return kept;
    }

    private static Fact fact(List<Run> runs, boolean disputed) {
        return new Fact(Optional.empty(), fewMarks(runs), disputed, Optional.empty());
    }

    private static Fact fact(Item item) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.strong(item.text()));
        if (!item.date().isEmpty()) {
            runs.add(Run.plain(" " + item.date()));
        }
        runs.addAll(fewMarks(item.marks()));
        runs.addAll(item.detail());
        return new Fact(glyph(item.symbol()), runs, item.disputed(), Optional.of(item.entityId()));
    }

    private static Note note(String about, DisputeNote note) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.plain(words(note)));
        List<Position> better = note.positions().stream().filter(Position::better).toList();
        Map<String, Run> marks = new LinkedHashMap<>();
        for (Position position : better.isEmpty() ? note.positions() : better) {
            for (Run run : position.runs()) {
                if (run instanceof Run.SourceMark(int number, String id)) {
                    marks.putIfAbsent(id, run);
                }
            }
        }
        runs.addAll(fewMarks(List.copyOf(marks.values())));
        return new Note(about, runs);
    }

    /// What was found and why, or why alone where both would be long.
    private static String words(DisputeNote note) {
        String reason = note.reason().orElse("");
        return note.finding()
                .map(finding -> finding + (finding.endsWith("。") ? "" : " ") + reason)
                .map(String::strip)
                .filter(both -> both.length() <= LONGEST_NOTE || reason.isEmpty())
                .orElse(reason);
    }

    static List<Run> fewMarks(List<Run> runs) {
        return fewMarks(runs, MARKS);
    }

    static List<Run> fewMarks(List<Run> runs, int most) {
        List<Run> kept = new ArrayList<>();
        int marks = 0;
        for (Run run : runs) {
            if (!(run instanceof Run.SourceMark) || marks++ < most) {
                kept.add(run);
            }
        }
        return kept;
    }

    private static Optional<Glyph> glyph(SymbolHint hint) {
        return switch (hint) {
            case SymbolHint.Agreement(var stage) -> Optional.of(new Glyph.AgreementStage(stage));
            case SymbolHint.Exercise(var phase) -> Optional.of(new Glyph.Exercise(phase));
            case SymbolHint.Incident(var phase) ->
                    Optional.of(new Glyph.Incident(phase == Phase.RUNNING));
            case SymbolHint.Base(var country, var service, var role) ->
                    Optional.of(Glyph.Base.of(country, service, role));
            case SymbolHint.Territory territory -> Optional.empty();
            case SymbolHint.None none -> Optional.empty();
        };
    }
}

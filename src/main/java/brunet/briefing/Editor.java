package brunet.briefing;

import brunet.briefing.PanelSetter.SetRow;
import brunet.domain.Language;
import brunet.domain.Record;
import brunet.domain.Source;
import brunet.portrayal.text.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Cuts a briefing down to what fits the sheet: rows of the panel give way, the lightest first,
/// until the panel holds them and every source they cite finds its place. What gives way is
/// counted.
final class Editor {
    private static final int LONGEST_TITLE = 108;
    private static final int TITLE_LINES = 2;

    /// Lines a row is tried with, longest first.
    private static final int[] LINES = {3, 2};

    private final Typesetter typesetter;
    private final PanelSetter setter;
    private final Wording wording;

    Editor(Typesetter typesetter, Language language) {
        this.typesetter = typesetter;
        this.setter = new PanelSetter(typesetter, new Messages(language));
        this.wording = new Wording(language);
    }

    Edition edit(Briefing briefing) {
        List<StripSetter.Row> strip = new StripSetter(typesetter).place(briefing.strip());
        Cut best = new Cut(List.of(), Page.LEAST_SOURCE_ROWS);
        for (int marks = CardRows.MARKS; marks > 0; marks--) {
            for (int rows = Page.LEAST_SOURCE_ROWS; rows <= Page.MOST_SOURCE_ROWS; rows++) {
                Cut cut = cut(briefing, strip, marks, rows);
                if (cut.lines() > best.lines()) {
                    best = cut;
                }
            }
        }
        return edition(briefing, strip, best);
    }

    private record Cut(List<PanelRow> rows, int sourceRows) {
        int lines() {
            return rows.stream().mapToInt(row -> row.facts().size()).sum();
        }
    }

    private Cut cut(Briefing briefing, List<StripSetter.Row> strip, int marks, int sourceRows) {
        List<PanelRow> kept = new ArrayList<>();
        for (PanelRow row : briefing.rows()) {
            for (int lines : LINES) {
                List<PanelRow> tried = new ArrayList<>(kept);
                tried.add(row.cutTo(lines).withMarks(marks));
                if (fits(briefing, strip, tried, sourceRows)) {
                    kept = tried;
                    break;
                }
            }
        }
        return new Cut(kept, sourceRows);
    }

    private boolean fits(
            Briefing briefing, List<StripSetter.Row> strip, List<PanelRow> rows, int sourceRows) {
        List<PanelRow> widest = rows.stream().map(PanelSetter::widest).toList();
        double height =
                SheetPanel.HEAD
                        + widest.stream().map(setter::set).mapToDouble(SetRow::height).sum()
                        + notesHeight(widest);
        return height <= Page.panel(sourceRows).height()
                && columns(briefing, sourceIds(rows, strip), sourceRows).isPresent();
    }

    private double notesHeight(List<PanelRow> rows) {
        return PanelSetter.merged(rows).isEmpty()
                ? 0
                : setter.notes(rows).height() + 2 * PanelSetter.NOTES_PADDING;
    }

    private static Set<String> sourceIds(Collection<PanelRow> rows, List<StripSetter.Row> strip) {
        Set<String> ids = new LinkedHashSet<>();
        rows.forEach(row -> row.sourceIds().forEach(ids::add));
        rows.forEach(row -> row.noteSourceIds().forEach(ids::add));
        strip.stream()
                .flatMap(row -> row.marks().stream())
                .flatMap(mark -> mark.words().stream())
                .flatMap(words -> PanelRow.sources(words.runs()))
                .forEach(ids::add);
        return ids;
    }

    private Optional<SourceColumns> columns(
            Briefing briefing, Collection<String> sourceIds, int rows) {
        Record record = briefing.request().situation().record();
        return SourceColumns.fit(
                sourceIds.stream()
                        .flatMap(id -> record.source(id).stream())
                        .map(this::credit)
                        .toList(),
                rows,
                typesetter);
    }

    private SourceColumns.Credit credit(Source source) {
        Source.Imprint imprint = source.imprint();
        Source brief =
                new Source(
                        source.id(),
                        source.title(),
                        new Source.Imprint(
                                briefly(imprint.publisher()),
                                imprint.published(),
                                imprint.read(),
                                imprint.language()),
                        source.standing(),
                        source.link(),
                        source.note());
        return new SourceColumns.Credit(wording.credit(brief), source.tier().grade());
    }

    /// A publisher without what stands after a comma or in parentheses.
    private static String briefly(String publisher) {
        String brief = publisher.replaceFirst("(, | \\(| / ).*", "");
        return brief.isEmpty() ? publisher : brief;
    }

    private Edition edition(Briefing briefing, List<StripSetter.Row> strip, Cut cut) {
        List<String> sourceIds = List.copyOf(sourceIds(cut.rows(), strip));
        List<PanelRow> rows =
                cut.rows().stream()
                        .map(row -> PanelSetter.numbered(row, id -> sourceIds.indexOf(id) + 1))
                        .toList();
        int all = briefing.rows().stream().mapToInt(row -> row.facts().size()).sum();
        int shown = rows.stream().mapToInt(row -> row.facts().size() + row.left()).sum();
        return new Edition(
                briefing,
                title(briefing),
                rows.stream().map(setter::set).toList(),
                setter.notes(rows),
                StripSetter.numbered(strip, id -> sourceIds.indexOf(id) + 1),
                columns(briefing, sourceIds, cut.sourceRows())
                        .orElseGet(() -> new SourceColumns(cut.sourceRows(), List.of())),
                sourceIds,
                all - shown);
    }

    private String title(Briefing briefing) {
        Type type = titleType(wording.language());
        return briefing.titles().stream()
                .filter(title -> title.length() <= LONGEST_TITLE)
                .filter(title ->
                        typesetter.set(new Span(title, type), Page.MAP_WIDTH).lines().size()
                                <= TITLE_LINES)
                .findFirst()
                .orElse(briefing.titles().getLast());
    }

    static Type titleType(Language language) {
        return language == Language.JA ? Type.TITLE_JA : Type.TITLE;
    }
}

package brunet.briefing;

import brunet.paint.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sources at the foot of the sheet, in columns of few rows.
///
/// @param rows how many lines a column may have
record SourceColumns(int rows, List<Column> columns) {
    static final double HEAD_WIDTH = 148;
    static final double NUMBER_WIDTH = 22;
    private static final double GAP = 18;

    /// Entries wider than one of these break into two lines, so that more columns fit.
    private static final double[] WIDEST = {Page.RIGHT, 270, 230, 200, 170};

    SourceColumns {
        columns = List.copyOf(columns);
    }

    record Entry(int number, Paragraph words) {}

    record Column(double x, double width, List<Entry> entries) {
        Column {
            entries = List.copyOf(entries);
        }
    }

    /// What a source is called: "Cols Bleus, 23 Aug 2023" and "A".
    record Credit(String words, char grade) {}

    static Optional<SourceColumns> fit(List<Credit> credits, int rows, Typesetter typesetter) {
        for (double widest : WIDEST) {
            Optional<SourceColumns> fit = fit(credits, rows, widest, typesetter);
            if (fit.isPresent()) {
                return fit;
            }
        }
        return Optional.empty();
    }

    private static Optional<SourceColumns> fit(
            List<Credit> credits, int rows, double widest, Typesetter typesetter) {
        List<List<Entry>> filled = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < credits.size(); i++) {
            Entry entry = new Entry(i + 1, set(credits.get(i), widest, typesetter));
            int lines = entry.words().lines().size();
            if (lines > rows) {
                return Optional.empty();
            }
            if (lines > free) {
                filled.add(new ArrayList<>());
                free = rows;
            }
            filled.getLast().add(entry);
            free -= lines;
        }
        return placed(filled, rows);
    }

    private static Optional<SourceColumns> placed(List<List<Entry>> filled, int rows) {
        double start = Page.LEFT + HEAD_WIDTH;
        double[] widths = filled.stream().mapToDouble(SourceColumns::width).toArray();
        double spare = Page.RIGHT - start;
        for (double width : widths) {
            spare -= width;
        }
        double gap = Math.min(3 * GAP, filled.size() > 1 ? spare / (filled.size() - 1) : GAP);
        if (gap < GAP) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        double x = start;
        for (int i = 0; i < widths.length; i++) {
            columns.add(new Column(x, widths[i], filled.get(i)));
            x += widths[i] + gap;
        }
        return Optional.of(new SourceColumns(rows, columns));
    }

    private static double width(List<Entry> column) {
        return NUMBER_WIDTH + column.stream().mapToDouble(e -> e.words().width()).max().orElse(0);
    }

    private static Paragraph set(Credit credit, double widest, Typesetter typesetter) {
        return typesetter.set(
                List.of(
                        new Span(credit.words() + "\u00A0 ", Type.SOURCE),
                        new Span(String.valueOf(credit.grade()), Type.SOURCE.in(Token.MUTED))),
                widest - NUMBER_WIDTH);
    }
}

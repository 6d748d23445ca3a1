package brunet.briefing;

import brunet.briefing.Paragraph.Line;
import brunet.briefing.Paragraph.Piece;
import brunet.domain.Language;
import brunet.paint.Fonts;
import brunet.portrayal.text.Unbroken;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/// Breaks words into lines. A word that is wider than the paragraph stands on a line of its own.
final class Typesetter {
    private final Fonts fonts;
    private final Language language;

    Typesetter(Fonts fonts, Language language) {
        this.fonts = fonts;
        this.language = language;
    }

    double width(Span span) {
        return fonts.width(span.text(), span.type().face(), span.type().size());
    }

    double width(List<Span> spans) {
        return spans.stream().mapToDouble(this::width).sum();
    }

    Paragraph set(Span span, double width) {
        return set(List.of(span), width, 0);
    }

    Paragraph set(List<Span> spans, double width) {
        return set(spans, width, 0);
    }

    /// @param indent room kept free at the start of the first line
    Paragraph set(List<Span> texts, double width, double indent) {
        List<Span> spans = texts.stream().map(Typesetter::unbroken).toList();
        Setting setting = new Setting(width, indent);
        List<Span> word = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(language.locale());
        String all = String.join("", spans.stream().map(Span::text).toList());
        breaks.setText(all);
        int start = 0;
        for (Span span : spans) {
            int end = start + span.text().length();
            int from = start;
            while (from < end) {
                int next = nextBreak(breaks, all, from);
                int to = Math.min(next, end);
                word.add(new Span(all.substring(from, to), span.type()));
                if (next <= end) {
                    setting.add(word, all.charAt(next - 1) == '\n');
                    word.clear();
                }
                from = to;
            }
            start = end;
        }
        setting.add(word, false);
        double line = spans.stream().mapToDouble(s -> s.type().line()).max().orElse(0);
        return new Paragraph(setting.lines(), line);
    }

    private static Span unbroken(Span span) {
        return new Span(Unbroken.of(span.text()), span.type());
    }

    private static int nextBreak(BreakIterator breaks, String text, int from) {
        int next = breaks.following(from);
        while (next != BreakIterator.DONE
                && next < text.length()
                && binds(text.charAt(next - 1), text.charAt(next))) {
            next = breaks.next();
        }
        return next == BreakIterator.DONE ? text.length() : next;
    }

    /// Spaces that keep together what they stand between, the dash of a pair, the mark of a source,
    /// an elision, a double name, a Japanese date.
    private static boolean binds(char before, char after) {
        return glue(before)
                || glue(after)
                || before == '–'
                || after == '['
                || (before == '’' && Character.isLetter(after))
                || (before == '-' && Character.isUpperCase(after))
                || ("年月".indexOf(before) >= 0 && Character.isDigit(after))
                || (Character.isDigit(before) && "年月日".indexOf(after) >= 0);
    }

    private static boolean glue(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    /// Lines in the making.
    private final class Setting {
        private final double width;
        private final List<Line> lines = new ArrayList<>();
        private final List<Piece> pieces = new ArrayList<>();
        private double x;

        Setting(double width, double indent) {
            this.width = width;
            this.x = indent;
        }

        void add(List<Span> word, boolean ends) {
            if (word.isEmpty()) {
                return;
            }
            if (!pieces.isEmpty() && x + inked(word) > width) {
                close();
            }
            for (Span span : word) {
                String text = span.text().replace("\n", "");
                if (!text.isEmpty() && !(pieces.isEmpty() && text.isBlank())) {
                    place(new Span(text, span.type()));
                }
            }
            if (ends) {
                close();
            }
        }

        /// The width of a word without the spaces that may hang over the edge.
        private double inked(List<Span> word) {
            Span last = word.getLast();
            return width(word)
                    - width(last)
                    + width(new Span(last.text().stripTrailing(), last.type()));
        }

        private void place(Span span) {
            double wide = width(span);
            if (!pieces.isEmpty() && pieces.getLast().span().type().equals(span.type())) {
                Piece before = pieces.removeLast();
                String joined = before.span().text() + span.text();
                pieces.add(
                        new Piece(
                                before.x(), before.width() + wide, new Span(joined, span.type())));
            } else {
                pieces.add(new Piece(x, wide, span));
            }
            x += wide;
        }

        private void close() {
            lines.add(new Line(trimmed()));
            pieces.clear();
            x = 0;
        }

        private List<Piece> trimmed() {
            if (pieces.isEmpty()) {
                return List.of();
            }
            Piece last = pieces.removeLast();
            Span span = new Span(last.span().text().stripTrailing(), last.span().type());
            pieces.add(new Piece(last.x(), width(span), span));
            return List.copyOf(pieces);
        }

        List<Line> lines() {
            if (!pieces.isEmpty()) {
                close();
            }
            return lines;
        }
    }
}

package brunet.briefing;

import java.util.List;

/// Words broken into lines, ready to be placed.
///
/// @param line the height of one line
record Paragraph(List<Line> lines, double line) {
    Paragraph {
        lines = List.copyOf(lines);
    }

    record Line(List<Piece> pieces) {
        Line {
            pieces = List.copyOf(pieces);
        }

        double width() {
            return pieces.isEmpty() ? 0 : pieces.getLast().x() + pieces.getLast().width();
        }
    }

    /// @param x from the left edge of the paragraph
    record Piece(double x, double width, Span span) {}

    double height() {
        return lines.size() * line;
    }

    double width() {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }
}

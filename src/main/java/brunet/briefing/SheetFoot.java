package brunet.briefing;

import brunet.briefing.SourceColumns.Column;
import brunet.briefing.SourceColumns.Entry;
import brunet.paint.MarkingPainter;
import brunet.paint.Token;
import brunet.portrayal.map.Box;
import java.util.List;
import javafx.scene.Group;

/// The foot of the sheet: the numbered sources, and what else one must know to use the sheet.
final class SheetFoot {
    private static final double SOURCES_GAP = 2.5;
    private static final double NUMBER_GAP = 6;
    private static final double MARKING_GAP = 9;

    private final Ink ink;
    private final Typesetter typesetter;
    private final Messages messages;

    SheetFoot(Ink ink, Typesetter typesetter, Messages messages) {
        this.ink = ink;
        this.typesetter = typesetter;
        this.messages = messages;
    }

    void draw(Edition edition, FootNotes notes, String check) {
        SourceColumns sources = edition.sources();
        double y = Page.sourcesY(sources.rows());
        ink.rule(Token.BORDER, Page.LEFT, y, Page.RIGHT - Page.LEFT, 1);
        key(y + SOURCES_GAP);
        for (int i = 0; i < sources.columns().size(); i++) {
            column(i, sources.columns().get(i), y + SOURCES_GAP, sources.rows());
        }
        foot(edition, notes, check);
    }

    /// What the letters after the sources mean.
    private void key(double y) {
        Group column =
                ink.column(
                        "source-key",
                        new Box(Page.LEFT, y, SourceColumns.HEAD_WIDTH, Page.FOOT_Y - y));
        ink.write(column, new Span(messages.text("sources"), Type.SOURCE.strong()), Page.LEFT, y);
        double top = y;
        for (int line = 1; line < Page.LEAST_SOURCE_ROWS; line++) {
            top += Type.SOURCE.line();
            ink.write(
                    column,
                    new Span(messages.text("sources.key." + line), Type.SOURCE.muted()),
                    Page.LEFT,
                    top);
        }
    }

    private void column(int index, Column column, double y, int rows) {
        Group group =
                ink.column(
                        "sources-" + index,
                        new Box(column.x(), y, column.width() + 1, rows * Type.SOURCE.line()));
        double top = y;
        for (Entry entry : column.entries()) {
            Span number = new Span(Integer.toString(entry.number()), Type.SOURCE);
            double right = column.x() + SourceColumns.NUMBER_WIDTH - NUMBER_GAP;
            ink.write(group, number, right - typesetter.width(number), top);
            ink.write(group, entry.words(), column.x() + SourceColumns.NUMBER_WIDTH, top);
            top += entry.words().height();
        }
    }

    private void foot(Edition edition, FootNotes notes, String check) {
        Group left =
                ink.column(
                        "foot",
                        new Box(Page.LEFT, Page.FOOT_Y, Page.MAP_WIDTH, Page.BOTTOM - Page.FOOT_Y));
        ink.write(left, words(notes), Page.LEFT, Page.FOOT_Y);
        Briefing briefing = edition.briefing();
        double width =
                Page.PANEL_WIDTH
                        - MARKING_GAP
                        - new MarkingPainter(ink.palette(), ink.fonts())
                                .width(briefing.request().form().marking(), Page.MARKING_SIZE);
        String stamp =
                messages.text(
                        "foot.stamp",
                        briefing.stamp().version(),
                        FootNotes.data(briefing.request().situation()),
                        check);
        Paragraph words = typesetter.set(new Span(stamp, Type.FOOT), width);
        double top = Page.BOTTOM - words.height();
        Group right = ink.column("stamp", new Box(Page.PANEL_X, top, width, Page.BOTTOM - top));
        ink.write(right, words, Page.PANEL_X, top);
    }

    /// Each note on its line, or all in one where one is too long for that.
    private Paragraph words(FootNotes notes) {
        List<String> lines = List.of(notes.disclaimer(), notes.projection(), notes.counts());
        Paragraph apart = set(String.join("\n", lines));
        return apart.lines().size() <= lines.size() ? apart : set(String.join(" ", lines));
    }

    private Paragraph set(String words) {
        return typesetter.set(new Span(words, Type.FOOT), Page.MAP_WIDTH);
    }
}

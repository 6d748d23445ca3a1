package brunet.briefing;

import brunet.briefing.Briefing.Heading;
import brunet.briefing.PanelSetter.SetFact;
import brunet.briefing.PanelSetter.SetRow;
import brunet.paint.DisputeMarkPainter;
import brunet.paint.SymbolPainter;
import brunet.paint.Token;
import brunet.portrayal.map.Box;
import brunet.portrayal.map.TextStyle.Face;
import brunet.portrayal.text.Wording;
import javafx.scene.Group;
import javafx.scene.canvas.GraphicsContext;

/// The panel right of the map: a name, its facts, and why sources differ about them.
final class SheetPanel {
    /// The rule, the name and the air below.
    static final double HEAD = 34;

    private static final double RULE = 3;
    private static final double NAME_Y = 9;
    private static final double BAR_WIDTH = 3;
    private static final double SYMBOL = 5.4;
    private static final double MARK_GAP = 6;

    private final Ink ink;
    private final Typesetter typesetter;
    private final Wording wording;
    private final DisputeMarkPainter disputeMark;
    private final SymbolPainter symbols;

    SheetPanel(Ink ink, Typesetter typesetter, Wording wording) {
        this.ink = ink;
        this.typesetter = typesetter;
        this.wording = wording;
        this.disputeMark = new DisputeMarkPainter(ink.palette());
        this.symbols = new SymbolPainter(ink.palette(), ink.fonts());
    }

    void draw(Edition edition) {
        Box box = Page.panel(edition.sources().rows());
        Group column = ink.column("panel", box);
        ink.rule(Token.INK, box.x(), box.y(), box.width(), RULE);
        heading(column, edition.briefing().heading(), box);
        double y = box.y() + HEAD;
        for (int i = 0; i < edition.rows().size(); i++) {
            if (i > 0) {
                ink.rule(Token.HAIR, box.x(), y, box.width(), 1);
            }
            row(column, edition.rows().get(i), box.x(), y + PanelSetter.PADDING);
            y += edition.rows().get(i).height();
        }
        notes(column, edition.notes(), box, y);
    }

    private void heading(Group column, Heading heading, Box box) {
        Span name = new Span(heading.name(), Type.HEADING);
        Paragraph set = typesetter.set(name, box.width());
        if (set.lines().size() > 1) {
            // A name too long for its size is set smaller rather than cut.
            Type smaller = new Type(Face.SEMI_BOLD, 15, 17, Token.INK);
            ink.write(
                    column,
                    typesetter.set(new Span(heading.name(), smaller), box.width()),
                    box.x(),
                    box.y() + NAME_Y - 3);
            return;
        }
        ink.write(column, name, box.x(), box.y() + NAME_Y);
        double end = box.x() + typesetter.width(name) + 10;
        Span aside = new Span(heading.aside(), Type.OTHER_NAME);
        if (end + typesetter.width(aside) <= box.right()) {
            ink.write(column, aside, end, box.y() + NAME_Y + 6);
        }
    }

    private void row(Group column, SetRow row, double x, double y) {
        ink.write(column, row.label(), x, y);
        if (row.row().disputed()) {
            double top = y + row.label().height();
            disputeMark.paint(ink.canvas(), x + 7, top + 8.5, DisputeMarkPainter.MEDIUM);
            Type type = new Type(Face.SEMI_BOLD, 12, 17, Token.DISPUTE_TEXT);
            ink.write(column, new Span(wording.differ(), type), x + 20, top);
        }
        double factX = x + PanelSetter.FACT_X;
        double top = y;
        double barred = y;
        for (SetFact fact : row.facts()) {
            fact(column, fact, factX + (fact.barred() ? PanelSetter.BAR : 0), top);
            top += fact.words().height();
            barred = fact.barred() ? top : barred;
        }
        if (barred > y) {
            GraphicsContext gc = ink.canvas();
            gc.setFill(ink.palette().get(Token.DISPUTE_BAR));
            gc.fillRoundRect(factX, y + 2, BAR_WIDTH, barred - y - 4, BAR_WIDTH, BAR_WIDTH);
        }
    }

    private void fact(Group column, SetFact fact, double x, double y) {
        double line = fact.words().line();
        fact.glyph()
                .ifPresent(
                        glyph -> symbols.paint(ink.canvas(), glyph, x + 7, y + line / 2, SYMBOL));
        double wordsX = x + (fact.glyph().isPresent() ? PanelSetter.GLYPH : 0);
        ink.write(column, fact.words(), wordsX, y);
        if (fact.marked()) {
            double end = fact.words().lines().getLast().width();
            disputeMark.paint(
                    ink.canvas(),
                    wordsX + end + MARK_GAP + DisputeMarkPainter.SMALL / 2,
                    y + fact.words().height() - line / 2,
                    DisputeMarkPainter.SMALL);
        }
    }

    /// The notes follow the rows, or stand at the foot of the panel where there is much room.
    private void notes(Group column, Paragraph notes, Box box, double y) {
        if (notes.lines().isEmpty()) {
            return;
        }
        ink.rule(Token.BORDER, box.x(), y, box.width(), 1);
        double top = y + PanelSetter.NOTES_PADDING;
        disputeMark.paint(
                ink.canvas(), box.x() + 7, top + notes.line() / 2, DisputeMarkPainter.MEDIUM);
        ink.write(column, notes, box.x(), top);
    }
}

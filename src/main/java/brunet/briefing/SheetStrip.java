package brunet.briefing;

import brunet.briefing.StripSetter.Placed;
import brunet.domain.PartialDate;
import brunet.paint.StagePainter;
import brunet.paint.SymbolPainter;
import brunet.paint.Token;
import brunet.portrayal.map.Box;
import brunet.portrayal.map.TextStyle.Face;
import brunet.portrayal.text.Wording;
import java.time.LocalDate;
import javafx.scene.Group;
import javafx.scene.canvas.GraphicsContext;

/// The small timeline under the map.
final class SheetStrip {
    private static final double ROW = 24;
    private static final double AXIS_Y = 50;
    private static final double LEAST_PITCH = 44;
    private static final double BAR = 7;

    private final Ink ink;
    private final Typesetter typesetter;
    private final Wording wording;
    private final StagePainter stages;
    private final SymbolPainter symbols;

    SheetStrip(Ink ink, Typesetter typesetter, Wording wording) {
        this.ink = ink;
        this.typesetter = typesetter;
        this.wording = wording;
        this.stages = new StagePainter(ink.palette(), Token.WINDOW);
        this.symbols = new SymbolPainter(ink.palette(), ink.fonts());
    }

    void draw(Edition edition, Box box) {
        Group column = ink.column("strip", box);
        years(column, edition.briefing().strip(), box);
        double y = box.y();
        for (StripSetter.Row row : edition.strip()) {
            row(column, row, y);
            y += ROW;
        }
        asOf(column, edition.briefing().strip(), box);
    }

    private void row(Group column, StripSetter.Row row, double y) {
        double middle = y + ROW / 2;
        Paragraph label =
                typesetter.set(
                        new Span(row.label(), Type.STRIP), StripSetter.START - Page.LEFT - 12);
        ink.write(column, label, Page.LEFT, middle - label.height() / 2);
        for (int i = 0; i < row.marks().size(); i++) {
            Placed placed = row.marks().get(i);
            double next =
                    i + 1 < row.marks().size() ? row.marks().get(i + 1).start() : StripSetter.AS_OF;
            placed.mark()
                    .stage()
                    .ifPresent(stage ->
                            stages.line(ink.canvas(), stage, placed.end(), next, middle, BAR));
        }
        row.marks().forEach(placed -> mark(column, placed, middle));
    }

    private void mark(Group column, Placed placed, double middle) {
        if (placed.ball()) {
            placed.mark()
                    .stage()
                    .ifPresentOrElse(
                            stage ->
                                    stages.ball(
                                            ink.canvas(),
                                            stage,
                                            placed.x(),
                                            middle,
                                            StripSetter.RADIUS),
                            () ->
                                    symbols.paint(
                                            ink.canvas(),
                                            placed.mark().glyph(),
                                            placed.x(),
                                            middle,
                                            StripSetter.RADIUS));
        }
        Type type =
                placed.mark().stage().isPresent()
                        ? Type.STRIP
                        : new Type(
                                Face.SEMI_BOLD,
                                Type.STRIP.size(),
                                Type.STRIP.line(),
                                Token.EXERCISE_TEXT);
        placed.words()
                .ifPresent(words ->
                        ink.write(
                                column,
                                typesetter.set(
                                        PanelSetter.spans(words.runs(), type, Type.MARK),
                                        Page.MAP_WIDTH),
                                words.x(),
                                middle - Type.MARK.line() / 2));
    }

    private void years(Group column, Strip strip, Box box) {
        double pitch = StripSetter.x(strip, strip.from().plusYears(1)) - StripSetter.START;
        int step = (int) Math.ceil(LEAST_PITCH / pitch);
        Span asOf = asOfLabel(strip);
        double until = asOfX(asOf) - 6;
        for (LocalDate year = strip.from();
                year.isBefore(strip.asOf());
                year = year.plusYears(step)) {
            double x = StripSetter.x(strip, year);
            ink.rule(Token.HAIR, x - 0.5, box.y(), 1, AXIS_Y);
            Span words = new Span(wording.date(PartialDate.year(year.getYear())), Type.AXIS);
            if (x + 3 + typesetter.width(words) <= until) {
                ink.write(column, words, x + 3, box.y() + AXIS_Y);
            }
        }
    }

    private Span asOfLabel(Strip strip) {
        return new Span(wording.date(strip.asOf()), Type.AXIS.in(Token.INK).strong());
    }

    private double asOfX(Span label) {
        double width = typesetter.width(label);
        return Math.min(StripSetter.AS_OF - width / 2, Page.LEFT + Page.MAP_WIDTH - width);
    }

    private void asOf(Group column, Strip strip, Box box) {
        GraphicsContext gc = ink.canvas();
        gc.setFill(ink.palette().get(Token.INK));
        gc.fillRect(StripSetter.AS_OF - 0.75, box.y() - 2, 1.5, AXIS_Y + 2);
        Span label = asOfLabel(strip);
        ink.write(column, label, asOfX(label), box.y() + AXIS_Y);
    }
}

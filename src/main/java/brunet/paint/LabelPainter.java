package brunet.paint;

import brunet.portrayal.map.Box;
import brunet.portrayal.map.Mark.Label;
import brunet.portrayal.map.Segment;
import brunet.portrayal.map.TextStyle;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/// Draws labels with their halo, leader, chip and mark.
final class LabelPainter {
    private static final double HALO_WIDTH = 3;
    private static final double HALO_OPACITY = 0.88;
    private static final double LEADER_WIDTH = 0.8;
    private static final double CHIP_SIDE = 8;
    private static final double CHIP_TOP = 2;
    private static final double CHIP_RADIUS = 4;
    private static final double MARK_GAP = 5;

    private final Palette palette;
    private final Fonts fonts;
    private final DisputeMarkPainter disputeMark;

    LabelPainter(Palette palette, Fonts fonts) {
        this.palette = palette;
        this.fonts = fonts;
        this.disputeMark = new DisputeMarkPainter(palette);
    }

    void paint(GraphicsContext gc, Label label) {
        label.leader().ifPresent(leader -> leader(gc, label, leader));
        Box box = label.textBox();
        double y = box.y();
        boolean first = true;
        for (Label.Line line : label.lines()) {
            if (first && label.chip()) {
                y = chip(gc, line, box, label.align());
            } else {
                text(gc, line.text(), line.style(), box, label.align(), y, line.height());
                y += line.height();
            }
            first = false;
        }
        if (label.disputed()) {
            double firstLine =
                    label.lines().getFirst().height() + (label.chip() ? 2 * CHIP_TOP : 0);
            disputeMark.paint(
                    gc,
                    box.right() + MARK_GAP + DisputeMarkPainter.MEDIUM / 2,
                    box.y() + firstLine / 2,
                    DisputeMarkPainter.MEDIUM);
        }
    }

    private void leader(GraphicsContext gc, Label label, Segment leader) {
        gc.setStroke(palette.get(colour(label.lines().getLast().style())));
        gc.setLineWidth(LEADER_WIDTH);
        gc.setLineDashes();
        gc.strokeLine(leader.from().x(), leader.from().y(), leader.to().x(), leader.to().y());
    }

    /// Draws the name of the selected object reversed; gives where the next line begins.
    private double chip(GraphicsContext gc, Label.Line line, Box box, Label.Align align) {
        double width = fonts.width(line.text(), line.style()) + 2 * CHIP_SIDE;
        double height = line.height() + 2 * CHIP_TOP;
        double x =
                switch (align) {
                    case LEFT -> box.x();
                    case CENTRE -> box.centre().x() - width / 2;
                    case RIGHT -> box.right() - width;
                };
        gc.setFill(palette.get(Token.INK));
        gc.fillRoundRect(x, box.y(), width, height, 2 * CHIP_RADIUS, 2 * CHIP_RADIUS);
        gc.setFill(palette.get(Token.ON_INK));
        set(gc, line.style(), TextAlignment.LEFT);
        gc.fillText(
                line.text(),
                x + CHIP_SIDE,
                box.y() + CHIP_TOP + Fonts.baseline(line.height(), line.style().size()));
        return box.y() + height;
    }

    private void text(
            GraphicsContext gc,
            String text,
            TextStyle style,
            Box box,
            Label.Align align,
            double y,
            double height) {
        switch (align) {
            case LEFT -> set(gc, style, TextAlignment.LEFT);
            case CENTRE -> set(gc, style, TextAlignment.CENTER);
            case RIGHT -> set(gc, style, TextAlignment.RIGHT);
        }
        double x =
                switch (align) {
                    case LEFT -> box.x();
                    case CENTRE -> box.centre().x();
                    case RIGHT -> box.right();
                };
        haloed(gc, text, style, x, y + Fonts.baseline(height, style.size()));
    }

    private void set(GraphicsContext gc, TextStyle style, TextAlignment align) {
        gc.setFont(fonts.font(style));
        gc.setTextAlign(align);
        gc.setTextBaseline(VPos.BASELINE);
    }

    /// Writes text with the halo of what lies under it.
    void haloed(GraphicsContext gc, String text, TextStyle style, double x, double baseline) {
        gc.setLineDashes();
        gc.setLineJoin(StrokeLineJoin.ROUND);
        gc.setLineWidth(HALO_WIDTH);
        gc.setStroke(palette.get(ground(style), HALO_OPACITY));
        gc.strokeText(text, x, baseline);
        gc.setFill(palette.get(colour(style)));
        gc.fillText(text, x, baseline);
    }

    private static Token ground(TextStyle style) {
        return style == TextStyle.COUNTRY ? Token.LAND : Token.SEA;
    }

    static Token colour(TextStyle style) {
        return switch (style) {
            case TERRITORY, ARCHIPELAGO -> Token.FRANCE_TEXT;
            case NATION, NATION_DETAIL -> Token.JAPAN_TEXT;
            case EXERCISE_NOW, EXERCISE -> Token.EXERCISE_TEXT;
            case INCIDENT_NOW, INCIDENT -> Token.INCIDENT_TEXT;
            case BASE, COUNTRY -> Token.PLACE_NAME;
            case SEA, FIGURE -> Token.SEA_NAME;
            case SCALE -> Token.PLACE_NAME;
            case CHIP, LENS_LETTER, LENS_CAPTION, TAG -> Token.INK;
            case TAG_DETAIL -> Token.MUTED;
        };
    }
}

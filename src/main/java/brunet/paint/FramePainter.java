package brunet.paint;

import brunet.portrayal.map.Box;
import brunet.portrayal.map.Mark.EdgeTag;
import brunet.portrayal.map.Mark.Graticule;
import brunet.portrayal.map.Mark.Lens;
import brunet.portrayal.map.Mark.ScaleBar;
import brunet.portrayal.map.TextStyle;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/// Draws what belongs to the frame of a map: graticule, scale, tags, and the frames of lenses.
final class FramePainter {
    private static final double TAG_RADIUS = 6;
    private static final double TAG_PADDING = 9;
    private static final double CHEVRON = 11;
    private static final double CAPTION_HEIGHT = 20;
    private static final double CAPTION_PADDING = 8;

    private final Palette palette;
    private final Fonts fonts;
    private final LabelPainter labels;

    FramePainter(Palette palette, Fonts fonts, LabelPainter labels) {
        this.palette = palette;
        this.fonts = fonts;
        this.labels = labels;
    }

    void graticule(GraphicsContext gc, Graticule line) {
        gc.setStroke(palette.get(Token.GRATICULE));
        switch (line.kind()) {
            case LINE -> {
                gc.setLineWidth(0.6);
                gc.setLineDashes();
            }
            case EQUATOR -> {
                gc.setLineWidth(1.2);
                gc.setLineDashes();
            }
            case DATE_LINE -> {
                gc.setLineWidth(1);
                gc.setLineDashes(6, 3);
            }
        }
        gc.strokeLine(
                line.line().from().x(),
                line.line().from().y(),
                line.line().to().x(),
                line.line().to().y());
        gc.setLineDashes();
    }

    /// Bars of one length at several latitudes, their left ends in line and their right ends
    /// joined.
    void scale(GraphicsContext gc, ScaleBar scale) {
        double x = scale.at().x();
        double top = scale.at().y();
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setTextBaseline(VPos.BASELINE);
        gc.setFont(fonts.font(TextStyle.SCALE));
        labels.haloed(gc, scale.caption(), TextStyle.SCALE, x, top - 5);
        gc.setTextAlign(TextAlignment.RIGHT);
        gc.setStroke(palette.get(Token.PLACE_NAME));
        double previous = Double.NaN;
        double y = top;
        for (ScaleBar.Bar bar : scale.bars()) {
            gc.setStroke(palette.get(Token.PLACE_NAME));
            gc.setLineWidth(1.6);
            gc.strokeLine(x, y, x + bar.width(), y);
            if (!Double.isNaN(previous)) {
                gc.setLineWidth(0.9);
                gc.strokeLine(x, y - ScaleBar.ROW, x, y);
                gc.strokeLine(x + previous, y - ScaleBar.ROW, x + bar.width(), y);
            }
            labels.haloed(gc, bar.latitude(), TextStyle.SCALE, x - 5, y + 4);
            previous = bar.width();
            y += ScaleBar.ROW;
        }
    }

    void tag(GraphicsContext gc, EdgeTag tag) {
        Box box = tag.box();
        double radius = 2 * TAG_RADIUS;
        gc.setFill(Color.gray(0, 0.1));
        gc.fillRoundRect(box.x(), box.y() + 1, box.width(), box.height(), radius, radius);
        gc.setFill(palette.get(Token.PANEL));
        gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), radius, radius);
        gc.setStroke(palette.get(Token.BORDER));
        gc.setLineWidth(1);
        gc.strokeRoundRect(
                box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1, radius, radius);
        double x = box.x() + TAG_PADDING + (tag.side() == EdgeTag.Side.LEFT ? CHEVRON : 0);
        double middle = box.centre().y();
        switch (tag.side()) {
            case LEFT -> chevron(gc, box.x() + TAG_PADDING, middle, 1);
            case RIGHT -> chevron(gc, box.right() - TAG_PADDING, middle, -1);
            case TOP, BOTTOM -> {}
        }
        double baseline = box.y() + Fonts.baseline(box.height(), TextStyle.TAG.size());
        plain(gc, tag.text(), TextStyle.TAG, x, baseline);
        if (!tag.detail().isEmpty()) {
            double width = fonts.width(tag.text() + " ", TextStyle.TAG);
            plain(gc, tag.detail(), TextStyle.TAG_DETAIL, x + width, baseline);
        }
    }

    private void plain(
            GraphicsContext gc, String text, TextStyle style, double x, double baseline) {
        gc.setFont(fonts.font(style));
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setTextBaseline(VPos.BASELINE);
        gc.setFill(palette.get(LabelPainter.colour(style)));
        gc.fillText(text, x, baseline);
    }

    /// An angle with its tip at x, open to the right or the left.
    private void chevron(GraphicsContext gc, double x, double y, double open) {
        gc.setStroke(palette.get(Token.INK));
        gc.setLineWidth(1.5);
        gc.strokePolyline(
                new double[] {x + 3.5 * open, x, x + 3.5 * open},
                new double[] {y - 3.5, y, y + 3.5},
                3);
    }

    /// The frame of a lens on the map, with its letter.
    void place(GraphicsContext gc, Lens lens) {
        Box place = lens.place();
        gc.setStroke(palette.get(Token.INK));
        gc.setLineWidth(1);
        gc.strokeRect(place.x(), place.y(), place.width(), place.height());
        Box letter = lens.letterBox();
        gc.setFont(fonts.font(TextStyle.LENS_LETTER));
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setTextBaseline(VPos.BASELINE);
        labels.haloed(
                gc,
                lens.letter(),
                TextStyle.LENS_LETTER,
                letter.x(),
                letter.y() + Fonts.baseline(letter.height(), TextStyle.LENS_LETTER.size()));
    }

    /// The edge and the caption of a lens, from its top left corner.
    void lens(GraphicsContext gc, Lens lens) {
        Box frame = lens.frame();
        String caption = lens.letter() + "  " + lens.caption();
        double width = fonts.width(caption, TextStyle.LENS_CAPTION) + 2 * CAPTION_PADDING;
        gc.setFill(palette.get(Token.PANEL));
        gc.fillRect(frame.x(), frame.y(), width, CAPTION_HEIGHT);
        gc.setStroke(palette.get(Token.BORDER));
        gc.setLineWidth(1);
        gc.strokeRect(frame.x() + 0.5, frame.y() + 0.5, width, CAPTION_HEIGHT);
        plain(
                gc,
                caption,
                TextStyle.LENS_CAPTION,
                frame.x() + CAPTION_PADDING,
                frame.y() + Fonts.baseline(CAPTION_HEIGHT, TextStyle.LENS_CAPTION.size()));
        gc.setStroke(palette.get(Token.COAST));
        gc.strokeRect(frame.x() + 0.5, frame.y() + 0.5, frame.width() - 1, frame.height() - 1);
    }
}

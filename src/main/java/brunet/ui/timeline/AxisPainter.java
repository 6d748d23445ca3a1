package brunet.ui.timeline;

import brunet.paint.Fonts;
import brunet.paint.Palette;
import brunet.paint.Token;
import brunet.portrayal.map.TextStyle.Face;
import java.time.LocalDate;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Draws the time line.
///
/// @param grain how many pixels of the screen make one unit
record AxisPainter(Palette palette, Fonts fonts, double grain) {
    private static final double TEXT = 11.5;
    private static final double LABEL_GAP = 3.5;
    private static final double HATCH = 6.5;
    private static final int DECADE = 10;

    /// Years before 2010 are so close that only every third decade is written.
    private static final int WRITTEN = 30;

    /// How far the point of a diamond is from its middle, in pitches.
    private static final double DIAMOND = 0.72;

    /// What is written on the sides of the line.
    record Sides(String words, String deeds) {}

    /// Everything that does not change with the date.
    void paintGround(GraphicsContext gc, TimePlot plot, Sides sides) {
        TimeFrame frame = plot.frame();
        TimeScale scale = plot.scale();
        gc.clearRect(0, 0, gc.getCanvas().getWidth(), gc.getCanvas().getHeight());
        gc.setFont(fonts.font(Face.REGULAR, TEXT));
        if (scale.early()) {
            gc.setFill(palette.get(Token.INSET));
            double width = snap(scale.middle()) - snap(scale.left());
            gc.fillRect(snap(scale.left()), frame.top(), width, frame.bottom() - frame.top());
        }
        paintYears(gc, plot);
        paintHatching(gc, plot);
        paintLine(gc, plot);
        double side = scale.left() + (frame.compact() ? 24 : 4);
        gc.setFill(palette.get(Token.MUTED));
        gc.fillText(sides.words(), side, baseline(frame.top() + 7.5));
        gc.fillText(sides.deeds(), side, baseline(frame.bottom() - 8.5));
    }

    private static double baseline(double middle) {
        return Math.rint(middle - TEXT / 2 + Fonts.baseline(TEXT, TEXT));
    }

    private void paintYears(GraphicsContext gc, TimePlot plot) {
        TimeScale scale = plot.scale();
        TimeFrame frame = plot.frame();
        int first = Math.max(scale.start().getYear(), TimeScale.MONTHS_FROM.getYear());
        int end = scale.end().getYear();
        double yearWidth = (scale.right() - scale.middle()) / (end - first);
        int step = (int) Math.ceil((fonts.width("2020", Face.REGULAR, TEXT) + 8) / yearWidth);
        for (int year = first; year <= end; year++) {
            double x = scale.x(LocalDate.of(year, 1, 1));
            gc.setFill(palette.get(Token.HAIR));
            gc.fillRect(snap(x), frame.top(), 1, frame.bottom() - frame.top());
            if (year < end && (year - first) % step == 0) {
                label(gc, year, x + LABEL_GAP, frame);
            }
        }
    }

    private void label(GraphicsContext gc, int year, double x, TimeFrame frame) {
        gc.setFill(palette.get(Token.MUTED));
        gc.fillText(Integer.toString(year), x, baseline(frame.bottom() + 12));
    }

    private void paintHatching(GraphicsContext gc, TimePlot plot) {
        double left = plot.scale().x(plot.lastSource().plusDays(1));
        double right = plot.scale().right();
        double top = plot.frame().top();
        double height = plot.frame().bottom() - top;
        gc.save();
        gc.beginPath();
        gc.rect(left, top, right - left, height);
        gc.clip();
        gc.setStroke(palette.get(Token.HAIR));
        gc.setLineWidth(1);
        for (double x = left - height; x < right; x += HATCH) {
            gc.strokeLine(x, top + height, x + height, top);
        }
        gc.restore();
    }

    private void paintLine(GraphicsContext gc, TimePlot plot) {
        TimeScale scale = plot.scale();
        double y = plot.frame().line();
        gc.setFill(palette.get(Token.STAGE_SOFT));
        if (!scale.early()) {
            gc.fillRect(scale.left(), y, scale.right() - scale.left(), 1);
            return;
        }
        gc.fillRect(scale.left(), y, scale.middle() - 5 - scale.left(), 1);
        gc.fillRect(scale.middle() + 4, y, scale.right() - scale.middle() - 4, 1);
        gc.setStroke(palette.get(Token.STAGE_SOFT));
        gc.setLineWidth(1);
        for (double x : new double[] {scale.middle() - 2, scale.middle() + 2}) {
            gc.strokeLine(x - 1.5, y + 5.5, x + 1.5, y - 4.5);
        }
        paintDecades(gc, plot);
    }

    private void paintDecades(GraphicsContext gc, TimePlot plot) {
        TimeScale scale = plot.scale();
        TimeFrame frame = plot.frame();
        int start = scale.start().getYear();
        double width = fonts.width("1980", Face.REGULAR, TEXT);
        tick(gc, scale.left(), frame);
        label(gc, start, scale.left(), frame);
        double free = scale.left() + width + LABEL_GAP;
        for (int year = start - start % DECADE + DECADE;
                year < TimeScale.MONTHS_FROM.getYear();
                year += DECADE) {
            double x = scale.x(LocalDate.of(year, 1, 1));
            tick(gc, x, frame);
            double left = x - width / 2;
            if (year % WRITTEN == 0 && left >= free && left + width <= scale.middle()) {
                label(gc, year, left, frame);
            }
        }
    }

    private void tick(GraphicsContext gc, double x, TimeFrame frame) {
        gc.setFill(palette.get(Token.STAGE_SOFT));
        gc.fillRect(snap(x), frame.line() - 2.5, 1, 6);
    }

    /// The things, pale where they are later than the date.
    void paintMarks(GraphicsContext gc, TimePlot plot, LocalDate asOf) {
        gc.clearRect(0, 0, gc.getCanvas().getWidth(), gc.getCanvas().getHeight());
        for (TimeMark mark : plot.marks()) {
            if (plot.bars() || mark.kind() != TimeMark.Kind.INCIDENT) {
                paintSquare(gc, plot, mark, colour(mark, asOf));
            }
        }
        // Diamonds reach into the columns beside theirs.
        for (TimeMark mark : plot.marks()) {
            if (!plot.bars() && mark.kind() == TimeMark.Kind.INCIDENT) {
                paintDiamond(gc, plot, mark, colour(mark, asOf));
            }
        }
    }

    private Color colour(TimeMark mark, LocalDate asOf) {
        return palette.get(
                !mark.reached(asOf)
                        ? Token.FUTURE
                        : switch (mark.kind()) {
                            case WORD -> Token.STAGE;
                            case EXERCISE -> Token.EXERCISE;
                            case INCIDENT -> Token.INCIDENT;
                        });
    }

    private void paintSquare(GraphicsContext gc, TimePlot plot, TimeMark mark, Color colour) {
        boolean bars = plot.bars();
        double height = bars ? plot.pitch() : side(plot);
        double width = bars ? Math.max(1, mark.column().width() - 1) : height;
        double left = snap(mark.column().centre() - width / 2);
        double near = plot.frame().clear() + mark.row() * pitch(plot);
        double line = plot.frame().line();
        double top = mark.deed() ? line + 1 + near : line - near - height;
        if (bars || mark.exact()) {
            gc.setFill(colour);
            gc.fillRect(left, top, width, height);
        } else {
            gc.setStroke(colour);
            gc.setLineWidth(1);
            gc.strokeRect(left + 0.5, top + 0.5, width - 1, height - 1);
        }
    }

    private void paintDiamond(GraphicsContext gc, TimePlot plot, TimeMark mark, Color colour) {
        double half = side(plot) / 2;
        double x = snap(mark.column().centre() - half) + half;
        double near = plot.frame().clear() + mark.row() * pitch(plot) + half;
        double y = plot.frame().line() + 1 + near;
        double reach = DIAMOND * pitch(plot);
        double[] xs = {x, x + reach, x, x - reach};
        double[] ys = {y - reach, y, y + reach, y};
        if (mark.exact()) {
            gc.setFill(colour);
            gc.fillPolygon(xs, ys, xs.length);
        } else {
            gc.setStroke(colour);
            gc.setLineWidth(1);
            gc.strokePolygon(xs, ys, xs.length);
        }
    }

    /// The pitch in whole pixels, so that all squares and gaps look alike.
    private double pitch(TimePlot plot) {
        double nearest = Math.rint(plot.pitch() * grain) / grain;
        boolean fits =
                nearest * plot.tallestWords() <= plot.frame().wordsHeight() + 1
                        && nearest * plot.tallestDeeds() <= plot.frame().deedsHeight() + 1;
        return plot.bars()
                ? plot.pitch()
                : fits ? nearest : Math.floor(plot.pitch() * grain) / grain;
    }

    /// The side of a square in whole pixels.
    private double side(TimePlot plot) {
        double side = Math.min(plot.square(), pitch(plot) - 1 / grain);
        return Math.max(1 / grain, Math.rint(side * grain) / grain);
    }

    private double snap(double x) {
        return Math.rint(x * grain) / grain;
    }
}

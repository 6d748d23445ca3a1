package brunet.paint;

import brunet.domain.PartialDate;
import brunet.domain.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.canvas.GraphicsContext;

/// Draws the lane of an agreement: its stages on a scale of time, up to the as-of line.
public final class LanePainter {
    /// A ball nearer to the next than so many radii is left out.
    private static final double CLOSE = 1.9;

    private static final double LEG = 3;
    private static final double LEAST_BRACKET = 2;

    private final Palette palette;
    private final StagePainter stages;
    private final DisputeMarkPainter disputeMark;
    private final Sizes sizes;

    /// @param ball the radius of a ball
    /// @param bar how thick an agreement in force is drawn
    public record Sizes(double ball, double bar) {
        public static final Sizes SCREEN = new Sizes(5.5, 8);
        public static final Sizes SHEET = new Sizes(6.5, 9);
    }

    /// One stage of the lane.
    public record Mark(Stage stage, PartialDate date, boolean disputed) {}

    /// The scale of time: where a day stands, and where the scale begins and the as-of line is.
    public record Axis(ToDoubleFunction<LocalDate> x, double left, double asOf) {
        double at(LocalDate day) {
            return x.applyAsDouble(day);
        }
    }

    public LanePainter(Palette palette, Token plate, Sizes sizes) {
        this.palette = palette;
        this.stages = new StagePainter(palette, plate);
        this.disputeMark = new DisputeMarkPainter(palette);
        this.sizes = sizes;
    }

    /// Draws the stages reached by the as-of line, in the order of time, at height `y`. What lies
    /// before the scale is told by an angle at its left end.
    public void paint(GraphicsContext gc, List<Mark> lane, Axis axis, double y) {
        List<Mark> reached =
                lane.stream().filter(mark -> axis.at(mark.date().first()) <= axis.asOf()).toList();
        for (int i = 0; i < reached.size(); i++) {
            Mark mark = reached.get(i);
            double from = Math.max(axis.left(), axis.at(mark.date().first()));
            double to =
                    i + 1 < reached.size()
                            ? axis.at(reached.get(i + 1).date().first())
                            : axis.asOf();
            stages.line(gc, mark.stage(), from, to, y, sizes.bar());
        }
        if (!reached.isEmpty() && axis.at(reached.getFirst().date().first()) < axis.left()) {
            angle(gc, axis.left(), y);
        }
        for (Mark mark : kept(reached, axis)) {
            double x = axis.at(mark.date().first());
            bracket(gc, mark.date(), axis, y);
            stages.ball(gc, mark.stage(), x, y, sizes.ball());
            if (mark.disputed()) {
                disputeMark.paint(gc, x + 9, y - 10, DisputeMarkPainter.MEDIUM);
            }
        }
    }

    /// The balls that have room; the last always has.
    private List<Mark> kept(List<Mark> reached, Axis axis) {
        List<Mark> kept = new ArrayList<>();
        for (int i = 0; i < reached.size(); i++) {
            double x = axis.at(reached.get(i).date().first());
            boolean last = i == reached.size() - 1;
            boolean room =
                    last || axis.at(reached.get(i + 1).date().first()) - x >= CLOSE * sizes.ball();
            if (room && (last || x >= axis.left())) {
                kept.add(reached.get(i));
            }
        }
        return kept;
    }

    private void bracket(GraphicsContext gc, PartialDate date, Axis axis, double y) {
        double from = Math.max(axis.left(), axis.at(date.first()));
        double to = axis.at(date.last());
        if (to - from <= LEAST_BRACKET) {
            return;
        }
        double top = y - sizes.ball() - 8;
        gc.setStroke(palette.get(Token.STAGE_SOFT));
        gc.setLineWidth(1.2);
        gc.setLineDashes();
        gc.strokePolyline(
                new double[] {from, from, to, to},
                new double[] {top + LEG, top, top, top + LEG},
                4);
    }

    private void angle(GraphicsContext gc, double x, double y) {
        gc.setStroke(palette.get(Token.STAGE));
        gc.setLineWidth(1.5);
        gc.setLineDashes();
        gc.strokePolyline(new double[] {x, x - 5, x}, new double[] {y - 4.5, y, y + 4.5}, 3);
    }
}

package brunet.paint;

import brunet.domain.Happening.Phase;
import brunet.portrayal.map.Actor;
import brunet.portrayal.map.Glyph;
import brunet.portrayal.map.Glyph.Base.Role;
import brunet.portrayal.map.TextStyle.Face;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/// Draws every symbol, on the map, in lists and in legends.
public final class SymbolPainter {
    /// Below this radius a symbol carries no detail.
    private static final double LEAST_DETAIL = 3.4;

    private static final double KEYLINE = 1.6;
    private static final double OVERVIEW_KEYLINE = 1;
    private static final double HOLLOW_KEYLINE = 4;
    private static final double SELECTED_RADIUS = 11;
    private static final double STACK_SIDE = 16.8;
    private static final double STACK_RADIUS = 4;
    private static final double STACK_OFFSET = 3.2;

    private final Palette palette;
    private final Fonts fonts;
    private final DisputeMarkPainter disputeMark;
    private final StagePainter stages;

    public SymbolPainter(Palette palette, Fonts fonts) {
        this.palette = palette;
        this.fonts = fonts;
        this.disputeMark = new DisputeMarkPainter(palette);
        this.stages = new StagePainter(palette);
    }

    /// Draws a symbol around (x, y).
    ///
    /// @param r its radius: 3.1 in an overview, 4.8 to 6 elsewhere
    public void paint(GraphicsContext gc, Glyph glyph, double x, double y, double r) {
        gc.save();
        gc.setLineCap(StrokeLineCap.BUTT);
        gc.setLineJoin(StrokeLineJoin.MITER);
        switch (glyph) {
            case Glyph.Base base -> base(gc, base, x, y, r);
            case Glyph.Exercise(Phase phase) -> exercise(gc, phase, x, y, r);
            case Glyph.Incident(boolean onThisDay) -> incident(gc, onThisDay, x, y, r);
            case Glyph.Stack stack -> stack(gc, stack, x, y);
            case Glyph.Region _ -> ring(gc, glyph, x, y, 1.3 * r);
            case Glyph.Zone _ -> zone(gc, x, y, r);
            case Glyph.Dispute _ -> disputeMark.paint(gc, x, y, 2.8 * r);
            case Glyph.AgreementStage(var stage) -> stages.ball(gc, stage, x, y, r);
        }
        gc.restore();
    }

    /// Draws the disc and ring of a selected symbol; the symbol itself goes on top.
    public void paintSelection(GraphicsContext gc, double x, double y) {
        gc.setFill(palette.get(Token.HALO));
        Shapes.disc(gc, x, y, SELECTED_RADIUS);
        gc.setStroke(palette.get(Token.INK));
        gc.setLineWidth(2);
        Shapes.circle(gc, x, y, SELECTED_RADIUS);
    }

    /// Draws how far off the place of a symbol may be.
    public void ring(GraphicsContext gc, Glyph glyph, double x, double y, double radius) {
        gc.save();
        gc.setStroke(colour(glyph));
        gc.setLineCap(StrokeLineCap.BUTT);
        gc.setLineWidth(glyph instanceof Glyph.Base ? 1 : 1.1);
        gc.setLineDashes(3, 3);
        Shapes.circle(gc, x, y, radius);
        gc.restore();
    }

    /// The colour that repeats what a symbol is.
    public Color colour(Glyph glyph) {
        return palette.get(
                switch (glyph) {
                    case Glyph.Base base -> token(base.actor());
                    case Glyph.Stack stack -> token(stack.actor());
                    case Glyph.Exercise _, Glyph.Region _ -> Token.EXERCISE;
                    case Glyph.Incident _ -> Token.INCIDENT;
                    case Glyph.Zone _ -> Token.FRANCE;
                    case Glyph.Dispute _ -> Token.DISPUTE;
                    case Glyph.AgreementStage _ -> Token.STAGE;
                });
    }

    private static Token token(Actor actor) {
        return switch (actor) {
            case FRANCE -> Token.FRANCE;
            case JAPAN -> Token.JAPAN;
            case ANY -> Token.MUTED;
        };
    }

    private void base(GraphicsContext gc, Glyph.Base base, double x, double y, double r) {
        Color colour = palette.get(token(base.actor()));
        if (base.role() == Role.TRAINING_AREA) {
            trainingArea(gc, base, x, y, r, colour);
            return;
        }
        Shapes.base(gc, base.service(), x, y, r);
        keyline(gc, r < LEAST_DETAIL ? OVERVIEW_KEYLINE : KEYLINE);
        gc.setFill(colour);
        gc.fill();
        if (r < LEAST_DETAIL) {
            return;
        }
        if (base.actor() == Actor.JAPAN) {
            double dy =
                    switch (base.service()) {
                        case NAVY -> -0.06;
                        case AIR -> 0.08;
                        case ARMY, JOINT -> 0;
                    };
            gc.setFill(palette.get(Token.HALO));
            Shapes.disc(gc, x, y + dy * r, 0.36 * r);
        }
        if (base.role() == Role.HEADQUARTERS) {
            double top = y - 1.62 * r;
            gc.setStroke(palette.get(Token.HALO));
            gc.setLineWidth(3.4);
            gc.strokeLine(x - r, top, x + r, top);
            gc.setStroke(colour);
            gc.setLineWidth(1.6);
            gc.strokeLine(x - r, top, x + r, top);
        }
    }

    private void trainingArea(
            GraphicsContext gc, Glyph.Base base, double x, double y, double r, Color colour) {
        double line = Math.max(1.3, 0.3 * r);
        Shapes.trainingArea(gc, x, y, r);
        keyline(gc, line + KEYLINE);
        gc.setFill(palette.get(Token.HALO));
        gc.fill();
        gc.setStroke(colour);
        gc.setLineWidth(line);
        gc.stroke();
        if (base.actor() == Actor.JAPAN && r >= LEAST_DETAIL) {
            gc.setFill(colour);
            Shapes.disc(gc, x, y, 0.26 * r);
        }
    }

    /// Strokes the path that is set in the colour of the halo.
    private void keyline(GraphicsContext gc, double width) {
        gc.setStroke(palette.get(Token.HALO));
        gc.setLineWidth(width);
        gc.stroke();
    }

    private void exercise(GraphicsContext gc, Phase phase, double x, double y, double r) {
        Color colour = palette.get(Token.EXERCISE);
        switch (phase) {
            case RUNNING -> {
                Shapes.hexagon(gc, x, y, 1.62 * r);
                gc.setFill(palette.get(Token.HALO, 0.85));
                gc.fill();
                gc.setStroke(colour);
                gc.setLineWidth(1.5);
                gc.stroke();
                Shapes.hexagon(gc, x, y, r);
                gc.setFill(colour);
                gc.fill();
            }
            case PAST -> {
                Shapes.hexagon(gc, x, y, r);
                keyline(gc, HOLLOW_KEYLINE);
                gc.setFill(palette.get(Token.HALO));
                gc.fill();
                gc.setStroke(colour);
                gc.setLineWidth(1.7);
                gc.stroke();
            }
            case UPCOMING, UNDATED -> {
                Shapes.hexagon(gc, x, y, r);
                gc.setFill(palette.get(Token.HALO));
                gc.fill();
                gc.setStroke(colour);
                gc.setLineWidth(1.5);
                gc.setLineDashes(2.2, 1.8);
                gc.stroke();
            }
        }
    }

    private void incident(GraphicsContext gc, boolean onThisDay, double x, double y, double r) {
        Color line = palette.get(Token.INCIDENT);
        if (onThisDay) {
            Shapes.diamond(gc, x, y, r + 3);
            gc.setFill(palette.get(Token.HALO));
            gc.fill();
            gc.setStroke(line);
            gc.setLineWidth(1.3);
            gc.stroke();
        }
        Shapes.diamond(gc, x, y, r);
        if (!onThisDay) {
            keyline(gc, HOLLOW_KEYLINE);
        }
        gc.setFill(palette.get(onThisDay ? Token.INCIDENT_FILL : Token.HALO));
        gc.fill();
        gc.setStroke(line);
        gc.setLineWidth(1.5);
        gc.stroke();
        Color sign = onThisDay ? palette.get(Token.INK) : line;
        gc.setFill(sign);
        gc.fillRect(x - 0.13 * r, y - 0.5 * r, 0.26 * r, 0.62 * r);
        Shapes.disc(gc, x, y + 0.44 * r, 0.15 * r);
    }

    private void stack(GraphicsContext gc, Glyph.Stack stack, double x, double y) {
        Color colour = palette.get(token(stack.actor()));
        tile(gc, x + STACK_OFFSET / 2, y - STACK_OFFSET / 2, colour);
        double cx = x - STACK_OFFSET / 2;
        double cy = y + STACK_OFFSET / 2;
        tile(gc, cx, cy, colour);
        double size = 11;
        gc.setFill(colour);
        gc.setFont(fonts.font(Face.SEMI_BOLD, size));
        gc.setTextAlign(TextAlignment.CENTER);
        gc.setTextBaseline(VPos.BASELINE);
        gc.fillText(
                Integer.toString(stack.count()),
                cx,
                cy - STACK_SIDE / 2 + Fonts.baseline(STACK_SIDE, size));
    }

    private void tile(GraphicsContext gc, double x, double y, Color colour) {
        double left = x - STACK_SIDE / 2;
        double top = y - STACK_SIDE / 2;
        gc.setFill(palette.get(Token.HALO));
        gc.fillRoundRect(left, top, STACK_SIDE, STACK_SIDE, 2 * STACK_RADIUS, 2 * STACK_RADIUS);
        gc.setStroke(colour);
        gc.setLineWidth(1.5);
        gc.strokeRoundRect(left, top, STACK_SIDE, STACK_SIDE, 2 * STACK_RADIUS, 2 * STACK_RADIUS);
    }

    private void zone(GraphicsContext gc, double x, double y, double r) {
        double width = 4.4 * r;
        double height = 1.7 * r;
        gc.setFill(palette.get(Token.FRANCE, 0.14));
        gc.fillRect(x - width / 2, y - height / 2, width, height);
        gc.setStroke(palette.get(Token.FRANCE));
        gc.setLineWidth(1);
        gc.setLineDashes(5, 3);
        gc.strokeLine(x - width / 2, y - height / 2, x + width / 2, y - height / 2);
    }
}

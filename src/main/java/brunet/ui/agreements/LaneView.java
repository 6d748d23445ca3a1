package brunet.ui.agreements;

import brunet.paint.LanePainter;
import brunet.paint.Palette;
import brunet.paint.Token;
import brunet.portrayal.text.Lane;
import brunet.ui.kit.Controls;
import brunet.ui.kit.FirmLabel;
import brunet.ui.kit.Kit;
import brunet.ui.kit.RunText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.text.TextFlow;

/// An agreement on the scale of time: name and status above, its stages below.
final class LaneView extends Pane {
    static final double HEIGHT = 54;
    private static final double STAGES = 37;
    private static final double SIDE = 8;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Palette palette;
    private LaneRow.Access row;
    private final Canvas canvas = new Canvas();
    private final HBox words;

    LaneView(Kit kit, RunText text, LaneRow.Access row) {
        this.palette = Palette.of(kit.theme().getValue());
        this.row = row;
        Lane lane = row.lane();
        HBox named = new HBox(6, new FirmLabel(lane.name(), 150, "lane-name"));
        named.setAlignment(Pos.CENTER_LEFT);
        if (lane.disputed()) {
            named.getChildren().add(kit.symbols().disputeMark(14));
        }
        TextFlow marks = text.quietFlow(lane.marks());
        marks.setMinWidth(USE_PREF_SIZE);
        words =
                new HBox(
                        named,
                        Controls.spacer(),
                        new FirmLabel(lane.statusText(), 60, "lane-status"),
                        marks);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setFillHeight(false);
        getChildren().addAll(canvas, words);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        canvas.setHeight(HEIGHT);
        canvas.setMouseTransparent(true);
        getStyleClass().add("lane");
        setAccessibleText(spoken(lane));
        getPseudoClassStates()
                .addListener((javafx.collections.SetChangeListener<PseudoClass>) change -> paint());
    }

    /// Shows the same lane up to another date; false for another lane.
    boolean show(LaneRow.Access other) {
        boolean same = other.lane().equals(row.lane());
        if (same) {
            row = other;
            paint();
        }
        return same;
    }

    private static String spoken(Lane lane) {
        return lane.name()
                + ", "
                + lane.statusText()
                + lane.stages().stream()
                        .filter(stage -> !stage.future())
                        .map(stage -> ", " + stage.label())
                        .collect(Collectors.joining());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        words.resizeRelocate(SIDE, 6, width - 2 * SIDE, 19);
        if (canvas.getWidth() != width) {
            canvas.setWidth(width);
            paint();
        }
    }

    private void paint() {
        GraphicsContext gc = canvas.getGraphicsContext2D();
        double inner = canvas.getWidth() - 2 * SIDE;
        if (inner <= 0) {
            return;
        }
        gc.clearRect(0, 0, canvas.getWidth(), HEIGHT);
        gc.save();
        gc.translate(SIDE, 0);
        boolean chosen = getPseudoClassStates().contains(CHOSEN);
        gc.setFill(palette.get(Token.HAIR));
        if (!chosen) {
            gc.fillRect(0, 0, inner, 1);
            AxisView.ticks(row.span())
                    .forEach(year -> gc.fillRect(tick(year, inner), 0, 1, HEIGHT));
        }
        LocalDate asOf = row.asOf();
        double now = Math.clamp(row.span().x(asOf, inner), 0, inner);
        List<LanePainter.Mark> marks =
                row.lane().stages().stream()
                        .filter(stage -> !stage.future())
                        .map(s -> new LanePainter.Mark(s.stage(), s.date(), false))
                        .toList();
        new LanePainter(palette, chosen ? Token.SELECTED : Token.PANEL, LanePainter.Sizes.SCREEN)
                .paint(
                        gc,
                        marks,
                        new LanePainter.Axis(day -> row.span().x(day, inner), 0, now),
                        STAGES);
        if (row.span().holds(asOf)) {
            gc.setFill(palette.get(Token.INK));
            gc.fillRect(now - 0.75, STAGES - 10, 1.5, 21);
        }
        gc.restore();
    }

    private double tick(int year, double inner) {
        return Math.floor(row.span().x(LocalDate.of(year, 1, 1), inner));
    }
}

package brunet.ui.timeline;

import brunet.paint.Fonts;
import brunet.paint.Palette;
import java.time.LocalDate;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The time line: a slider over every dated thing. Used on the FX thread only.
final class AxisView extends Region {
    private static final Duration LISTING_DELAY = Duration.millis(150);

    /// How near to a change its date is meant, in pixels.
    private static final double SNAP = 3;

    private final TimelineViewModel model;
    private final Fonts fonts;
    private final Canvas ground = new Canvas();
    private final Region hovered = new Region();
    private final Canvas marks = new Canvas();
    private final Flag flag;
    private final ListingView listing = new ListingView();
    private final KeyHint hint;
    private final Scrubbing scrubbing;
    private final PauseTransition listingDelay = new PauseTransition(LISTING_DELAY);
    private Optional<TimePlot> plot = Optional.empty();
    private Optional<TimeColumn> pointed = Optional.empty();
    private long paintedReached = -1;

    /// While it is held, how far the place held is from the pointer.
    private Optional<Double> grip = Optional.empty();

    AxisView(TimelineViewModel model, Fonts fonts) {
        this.model = model;
        this.fonts = fonts;
        this.flag = new Flag(fonts);
        this.hint = new KeyHint(model);
        this.scrubbing = new Scrubbing(model::goTo);
        getStyleClass().add("time-axis");
        hovered.getStyleClass().add("time-column");
        hovered.setManaged(false);
        hovered.setVisible(false);
        getChildren().addAll(ground, hovered, marks, flag, hint, listing);
        getChildren().forEach(child -> child.setMouseTransparent(true));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        accessibleTextProperty().bind(model.spoken());
        model.chronicleProperty().subscribe(changed -> replot());
        model.messagesProperty().subscribe(changed -> replot());
        model.themeProperty().subscribe(changed -> replot());
        model.situationProperty().subscribe(situation -> move());
        focusVisibleProperty().subscribe(this::showFocus);
        listenToPointer();
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void replot() {
        plot = Optional.empty();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (plot.filter(this::fits).isEmpty() && getWidth() > 0) {
            TimePlot fresh =
                    TimePlot.of(
                            model.chronicleProperty().getValue(),
                            model.lastSource(),
                            TimeFrame.of(getWidth(), getHeight()));
            plot = Optional.of(fresh);
            paintGround(fresh);
            flag.fit(model.widestDates());
            paintedReached = -1;
            move();
        }
    }

    private boolean fits(TimePlot drawn) {
        return ground.getWidth() == getWidth() && ground.getHeight() == getHeight();
    }

    private void paintGround(TimePlot fresh) {
        for (Canvas canvas : new Canvas[] {ground, marks}) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        painter()
                .paintGround(
                        ground.getGraphicsContext2D(),
                        fresh,
                        new AxisPainter.Sides(model.wordsSide(fresh), model.deedsSide(fresh)));
    }

    private AxisPainter painter() {
        double grain =
                getScene() == null || getScene().getWindow() == null
                        ? 1
                        : getScene().getWindow().getRenderScaleX();
        return new AxisPainter(Palette.of(model.themeProperty().getValue()), fonts, grain);
    }

    /// Follows the date: the line moves, and things change only where it passed them.
    private void move() {
        plot.ifPresent(p -> {
            LocalDate asOf = model.asOf();
            long reached = p.marks().stream().filter(mark -> mark.reached(asOf)).count();
            if (reached != paintedReached) {
                painter().paintMarks(marks.getGraphicsContext2D(), p, asOf);
                paintedReached = reached;
            }
            flag.write(model.date());
            flag.stand(p.scale().x(asOf), p.frame());
            hint.stand(flag, getWidth());
        });
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private void showFocus(boolean focused) {
        flag.showFocus(focused);
        hint.setVisible(focused);
    }

    private void listenToPointer() {
        setOnMousePressed(this::take);
        setOnMouseDragged(this::scrub);
        setOnMouseReleased(this::release);
        setOnMouseMoved(this::point);
        setOnMouseExited(event -> pointAtNothing());
        listingDelay.setOnFinished(event -> list());
    }

    private void take(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            pointAtNothing();
            requestFocus();
            grip = plot.map(p -> grip(p, event));
            if (!flag.within(event.getX(), event.getY())) {
                scrub(event);
            }
            scrubbing.start();
        }
    }

    private double grip(TimePlot held, MouseEvent event) {
        return flag.within(event.getX(), event.getY())
                ? held.scale().x(model.asOf()) - event.getX()
                : 0;
    }

    private void scrub(MouseEvent event) {
        double reach = event.isAltDown() ? 0 : SNAP;
        plot.ifPresent(
                p -> grip.ifPresent(g -> scrubbing.want(p.snapped(event.getX() + g, reach))));
    }

    private void release(MouseEvent event) {
        grip = Optional.empty();
        scrubbing.end();
        point(event);
    }

    private void point(MouseEvent event) {
        boolean onFlag = flag.within(event.getX(), event.getY());
        setCursor(onFlag ? Cursor.HAND : Cursor.DEFAULT);
        Optional<TimeColumn> column =
                onFlag ? Optional.empty() : plot.flatMap(p -> columnAt(p, event));
        if (!column.equals(pointed)) {
            pointAtNothing();
            pointed = column;
            plot.ifPresent(p -> column.ifPresent(c -> highlight(c, p.frame())));
        }
    }

    private static Optional<TimeColumn> columnAt(TimePlot plot, MouseEvent event) {
        double x = event.getX();
        boolean inside =
                x >= plot.scale().left()
                        && x < plot.scale().right()
                        && event.getY() >= plot.frame().top()
                        && event.getY() <= plot.frame().bottom();
        return inside ? Optional.of(plot.scale().column(plot.scale().dayAt(x))) : Optional.empty();
    }

    private void highlight(TimeColumn column, TimeFrame frame) {
        hovered.resizeRelocate(
                column.x(), frame.top(), column.width(), frame.bottom() - frame.top());
        hovered.setVisible(true);
        listingDelay.playFromStart();
    }

    private void list() {
        plot.ifPresent(p ->
                pointed.ifPresent(column ->
                        model.listing(p, column)
                                .ifPresent(l -> listing.show(l, column, getWidth(), getHeight()))));
    }

    private void pointAtNothing() {
        pointed = Optional.empty();
        listingDelay.stop();
        hovered.setVisible(false);
        listing.hide();
    }

    private void pressed(KeyEvent event) {
        Optional<Runnable> command =
                Optional.ofNullable(
                        switch (event.getCode()) {
                            case LEFT, KP_LEFT, DOWN, KP_DOWN -> step(event, -1);
                            case RIGHT, KP_RIGHT, UP, KP_UP -> step(event, 1);
                            case HOME -> model::first;
                            case END -> model::last;
                            case SPACE -> model::playOrPause;
                            default -> null;
                        });
        command.filter(c -> !event.isAltDown())
                .ifPresent(c -> {
                    c.run();
                    event.consume();
                });
    }

    private Runnable step(KeyEvent event, int way) {
        if (event.isShortcutDown()) {
            return () -> model.moveMonths(12 * way);
        }
        if (event.isShiftDown()) {
            return () -> model.moveMonths(way);
        }
        return way < 0 ? model::previousChange : model::nextChange;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) model.asOf().toEpochDay();
            case VALUE_STRING -> model.date();
            case MIN_VALUE -> plot.map(p -> (double) p.scale().start().toEpochDay()).orElse(0.0);
            case MAX_VALUE -> plot.map(p -> (double) p.scale().end().toEpochDay()).orElse(0.0);
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> model.nextChange();
            case DECREMENT -> model.previousChange();
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number day) {
                    model.goTo(LocalDate.ofEpochDay(day.longValue()));
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}

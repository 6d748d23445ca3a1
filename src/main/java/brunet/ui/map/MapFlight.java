package brunet.ui.map;

import brunet.geo.Viewport;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/// Glides from what the map shows to another view.
final class MapFlight extends Transition {

    private final Consumer<Viewport> show;
    private Optional<Leg> leg = Optional.empty();

    MapFlight(Consumer<Viewport> show) {
        this.show = show;
        setInterpolator(Interpolator.EASE_OUT);
        setOnFinished(event -> leg = Optional.empty());
    }

    private record Leg(Viewport from, Viewport goal) {}

    /// Leaves for another view of the same size, from wherever an earlier flight has come to.
    void fly(Viewport from, Viewport goal, Duration duration) {
        stop();
        if (duration.greaterThan(Duration.ZERO)) {
            leg = Optional.of(new Leg(from, goal));
            setCycleDuration(duration);
            playFromStart();
        } else {
            leg = Optional.empty();
            show.accept(goal);
        }
    }

    /// Where it is going, while under way.
    Optional<Viewport> goal() {
        return leg.map(Leg::goal);
    }

    /// Is there at once, if it was under way.
    void land() {
        stop();
        goal().ifPresent(show);
        leg = Optional.empty();
    }

    /// Ends where it has come to.
    void halt() {
        stop();
        leg = Optional.empty();
    }

    @Override
    protected void interpolate(double part) {
        leg.ifPresent(way -> show.accept(part == 1 ? way.goal : way.from.towards(way.goal, part)));
    }
}

package brunet.ui.map;

import brunet.geo.GeoBounds;
import brunet.geo.Viewport;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.util.Duration;

/// Moves a map under the hand, in steps and in flights. Each move starts from what the map shows at
/// that moment. FX thread only.
final class MapMotion {

    private static final Duration FLIGHT = Duration.millis(240);
    private static final Duration WHEEL = Duration.millis(120);
    private static final double PADDING = 48;
    private static final double PAN_STEP = 0.25;

    /// What the home view holds: the Pacific from the Malay Peninsula to Clipperton, from Hokkaido
    /// to New Zealand.
    private static final GeoBounds PACIFIC = new GeoBounds(100, 46, 255, -44);

    private final GluonMap map;
    private final BooleanSupplier still;
    private final Runnable moved;
    private final MapFlight flight = new MapFlight(this::show);

    /// @param still whether moves are to be sudden
    /// @param moved told after every move
    MapMotion(GluonMap map, BooleanSupplier still, Runnable moved) {
        this.map = map;
        this.still = still;
        this.moved = moved;
    }

    void home() {
        map.view().ifPresent(view -> fly(view, home(view.width(), view.height()), FLIGHT));
    }

    void pan(int east, int south) {
        map.view()
                .ifPresent(view -> {
                    double dx = -east * PAN_STEP * view.width();
                    double dy = -south * PAN_STEP * view.height();
                    fly(view, flight.goal().orElse(view).pan(dx, dy), FLIGHT);
                });
    }

    void zoomBy(double levels) {
        map.view().ifPresent(view -> zoomAt(levels, view.width() / 2, view.height() / 2));
    }

    void zoomAt(double levels, double x, double y) {
        zoomAbout(levels, x, y, FLIGHT);
    }

    void wheel(double levels, double x, double y) {
        zoomAbout(levels, x, y, WHEEL);
    }

    void pinch(double levels, double x, double y) {
        halt();
        map.view().ifPresent(view -> show(view.zoomTo(view.zoom() + levels, x, y)));
    }

    void drag(double dx, double dy) {
        map.view().ifPresent(view -> show(view.pan(dx, dy)));
    }

    /// Stops where a flight has come to.
    void halt() {
        flight.halt();
    }

    /// Goes to a box; to a single point without another zoom.
    void bringIntoView(GeoBounds bounds) {
        map.view().ifPresent(view -> fly(view, fitting(bounds, view), FLIGHT));
    }

    /// Gives the map a size. It keeps its centre; the home view stays the home view.
    ///
    /// @param wanted what to show instead of the home view when the map has its first size
    void resize(double width, double height, Optional<GeoBounds> wanted) {
        flight.land();
        Optional<Viewport> before = map.view();
        map.resize(width, height);
        if (map.view().isPresent()) {
            if (before.isEmpty()) {
                Viewport home = home(width, height);
                map.show(wanted.map(bounds -> fitting(bounds, home)).orElse(home));
            } else if (near(before.get(), home(before.get().width(), before.get().height()))) {
                map.show(home(width, height));
            }
        }
        moved.run();
    }

    /// Adds up what several steps ask for, about the place that lies under the point by now.
    private void zoomAbout(double levels, double x, double y, Duration duration) {
        map.view()
                .ifPresent(view -> {
                    double zoom = flight.goal().orElse(view).zoom() + levels;
                    fly(view, view.zoomTo(zoom, x, y), duration);
                });
    }

    private void fly(Viewport from, Viewport goal, Duration duration) {
        flight.fly(from, goal, still.getAsBoolean() ? Duration.ZERO : duration);
    }

    private void show(Viewport view) {
        map.show(view);
        moved.run();
    }

    private static Viewport home(double width, double height) {
        return Viewport.fit(PACIFIC, width, height, 0);
    }

    private static Viewport fitting(GeoBounds bounds, Viewport view) {
        Viewport fitted = Viewport.fit(bounds, view.width(), view.height(), PADDING);
        boolean point = bounds.east() == bounds.west() && bounds.north() == bounds.south();
        return point ? view.withCentre(fitted.centrePoint()) : fitted;
    }

    private static boolean near(Viewport one, Viewport other) {
        return Math.abs(one.zoom() - other.zoom()) < 1e-6
                && Math.hypot(
                                one.centre().x() - other.centre().x(),
                                one.centre().y() - other.centre().y())
                        < 1e-6;
    }
}

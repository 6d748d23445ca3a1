package brunet.portrayal.map;

import brunet.geo.GeoPoint;
import brunet.geo.ScreenPoint;
import brunet.geo.Viewport;

/// How large things are drawn in a view.
///
/// @param overview whether bases shrink and lose their names
/// @param lens whether it is a lens
record Scale(
        Viewport viewport, double deedRadius, double baseRadius, boolean overview, boolean lens) {
    /// Below this zoom a view is an overview.
    private static final double OVERVIEW_BELOW = 4.4;

    private static final double OVERVIEW_RADIUS = 3.1;

    /// Above this zoom no zone is drawn.
    private static final double ZONES_UP_TO = 9;

    private static final double EQUATOR_KM = 40075.017;

    static Scale of(MapRequest request) {
        Viewport viewport = request.viewport();
        double radius = request.measures().symbolRadius();
        boolean overview = viewport.zoom() < OVERVIEW_BELOW;
        return new Scale(viewport, radius, overview ? OVERVIEW_RADIUS : radius, overview, false);
    }

    static Scale ofLens(Viewport viewport, MapMeasures measures) {
        return new Scale(viewport, measures.lensRadius(), measures.lensRadius(), false, true);
    }

    boolean showsZones() {
        return viewport.zoom() <= ZONES_UP_TO;
    }

    /// How many pixels a distance takes at a place.
    double pixels(double km, GeoPoint at) {
        double kmPerPixel =
                EQUATOR_KM * Math.cos(Math.toRadians(at.latitude())) / viewport.worldSize();
        return km / kmPerPixel;
    }

    ScreenPoint toScreen(GeoPoint point) {
        return viewport.toScreen(point);
    }

    Box frame() {
        return new Box(0, 0, viewport.width(), viewport.height());
    }
}

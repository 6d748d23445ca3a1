package brunet.geo;

/// What a map view shows: its centre on the plane, its zoom (the world is 256 px wide at zoom 0)
/// and its size in logical pixels. The zoom is raised until the world fills the view, and the
/// centre is moved so that no edge of the world shows.
public record Viewport(WorldPoint centre, double zoom, double width, double height) {

    /// The coastlines carry no more detail than this.
    public static final double MAX_ZOOM = 14;

    public Viewport {
        if (!(width > 0 && height > 0) || !Double.isFinite(zoom)) {
            throw new IllegalArgumentException(
                    "not a view: " + width + " x " + height + " px at zoom " + zoom);
        }
        double least = minimumZoom(width, height);
        zoom = Math.clamp(zoom, least, Math.max(least, MAX_ZOOM));
        double world = worldSize(zoom);
        centre =
                new WorldPoint(
                        within(centre.x(), width / 2 / world),
                        within(centre.y(), height / 2 / world));
    }

    public static Viewport of(GeoPoint centre, double zoom, double width, double height) {
        return new Viewport(PacificMercator.project(centre), zoom, width, height);
    }

    /// The closest view of this size that holds the whole box, with `padding` px free all round.
    public static Viewport fit(GeoBounds bounds, double width, double height, double padding) {
        double left = PacificMercator.degreesEastOfCut(bounds.west()) / 360;
        double right = left + (bounds.east() - bounds.west()) / 360;
        double top = PacificMercator.project(new GeoPoint(bounds.north(), bounds.west())).y();
        double bottom = PacificMercator.project(new GeoPoint(bounds.south(), bounds.west())).y();
        double world =
                Math.min(
                        Math.max(1, width - 2 * padding) / (right - left),
                        Math.max(1, height - 2 * padding) / (bottom - top));
        double zoom = Math.min(MAX_ZOOM, log2(world / TileId.SIZE));
        return new Viewport(
                new WorldPoint((left + right) / 2, (top + bottom) / 2), zoom, width, height);
    }

    /// The zoom at which the world just fills a view of this size.
    public static double minimumZoom(double width, double height) {
        return log2(Math.max(width, height) / TileId.SIZE);
    }

    /// The width of the whole world in logical pixels.
    public double worldSize() {
        return worldSize(zoom);
    }

    /// Where a place lies in this view; it may be outside the frame.
    public ScreenPoint toScreen(GeoPoint point) {
        return toScreen(PacificMercator.project(point));
    }

    public ScreenPoint toScreen(WorldPoint point) {
        double world = worldSize();
        return new ScreenPoint(
                (point.x() - centre.x()) * world + width / 2,
                (point.y() - centre.y()) * world + height / 2);
    }

    public GeoPoint toGeo(double x, double y) {
        return PacificMercator.unproject(toWorld(x, y));
    }

    public GeoPoint centrePoint() {
        return PacificMercator.unproject(centre);
    }

    public GeoBounds bounds() {
        WorldPoint topLeft = toWorld(0, 0);
        GeoPoint northWest = PacificMercator.unproject(topLeft);
        GeoPoint southEast = toGeo(width, height);
        double west = northWest.longitude();
        double east = west + 360 * Math.min(1, width / worldSize());
        return new GeoBounds(west, northWest.latitude(), east, southEast.latitude());
    }

    public boolean shows(GeoPoint point) {
        ScreenPoint at = toScreen(point);
        return at.x() >= 0 && at.x() <= width && at.y() >= 0 && at.y() <= height;
    }

    public Viewport withSize(double newWidth, double newHeight) {
        return new Viewport(centre, zoom, newWidth, newHeight);
    }

    public Viewport withCentre(GeoPoint newCentre) {
        return new Viewport(PacificMercator.project(newCentre), zoom, width, height);
    }

    /// Moves the map under the frame by this many pixels, as a drag does.
    public Viewport pan(double dx, double dy) {
        WorldPoint moved = toWorld(width / 2 - dx, height / 2 - dy);
        return new Viewport(moved, zoom, width, height);
    }

    /// Changes the zoom and keeps what lies at (x, y) where it is, as a wheel does.
    public Viewport zoomTo(double newZoom, double x, double y) {
        double least = minimumZoom(width, height);
        double world = worldSize(Math.clamp(newZoom, least, Math.max(least, MAX_ZOOM)));
        WorldPoint anchor = toWorld(x, y);
        WorldPoint moved =
                new WorldPoint(
                        anchor.x() + (width / 2 - x) / world,
                        anchor.y() + (height / 2 - y) / world);
        return new Viewport(moved, newZoom, width, height);
    }

    /// A part of the way to another view of the same size, 0 here to 1 there. The zoom changes
    /// steadily and one point of the map stays where it is on the screen, as under a wheel.
    public Viewport towards(Viewport goal, double part) {
        double between = zoom + (goal.zoom - zoom) * part;
        double change = 1 - worldSize() / goal.worldSize();
        double moved =
                Math.abs(change) < 1e-9 ? part : (1 - worldSize() / worldSize(between)) / change;
        WorldPoint middle =
                new WorldPoint(
                        centre.x() + (goal.centre.x() - centre.x()) * moved,
                        centre.y() + (goal.centre.y() - centre.y()) * moved);
        return new Viewport(middle, between, width, height);
    }

    private WorldPoint toWorld(double x, double y) {
        double world = worldSize();
        return new WorldPoint(
                centre.x() + (x - width / 2) / world, centre.y() + (y - height / 2) / world);
    }

    private static double worldSize(double zoom) {
        return TileId.SIZE * Math.pow(2, zoom);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static double within(double value, double margin) {
        return margin >= 0.5 ? 0.5 : Math.clamp(value, margin, 1 - margin);
    }
}

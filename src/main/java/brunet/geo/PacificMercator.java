package brunet.geo;

/// Web Mercator with its central meridian at 150° E, cut at 30° W: the whole Pacific and the Indian
/// Ocean lie in one piece. The only place that knows how longitudes wrap.
public final class PacificMercator {

    public static final double CENTRAL_MERIDIAN = 150;

    /// The meridian where the plane begins and ends.
    public static final double CUT = CENTRAL_MERIDIAN - 180;

    /// Where the square plane ends in the north and south, in degrees.
    public static final double MAX_LATITUDE = Math.toDegrees(Math.atan(Math.sinh(Math.PI)));

    private static final double STANDARD_X_OF_CUT = (CUT + 180) / 360;

    private PacificMercator() {}

    /// The x of this plane for an x of standard Web Mercator, which begins at 180° W. Not wrapped:
    /// an outline that crosses the cut stays in one piece and runs over the edge.
    public static double fromStandardX(double standardX) {
        return standardX - STANDARD_X_OF_CUT;
    }

    /// The inverse of [#fromStandardX].
    public static double toStandardX(double x) {
        return x + STANDARD_X_OF_CUT;
    }

    /// The same x on the one copy of the world that is shown, in [0, 1).
    public static double normaliseX(double x) {
        double wrapped = x - Math.floor(x);
        return wrapped < 1 ? wrapped : 0;
    }

    /// Latitudes beyond the edge of the plane are moved onto the edge.
    public static WorldPoint project(GeoPoint point) {
        double x = degreesEastOfCut(point.longitude()) / 360;
        return new WorldPoint(x, projectLatitude(point.latitude()));
    }

    public static GeoPoint unproject(WorldPoint point) {
        double y = Math.clamp(point.y(), 0, 1);
        double latitude = Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
        return new GeoPoint(latitude, CUT + point.x() * 360);
    }

    /// The longitude to give to a map that is centred on Greenwich and cut at 180°, so that it
    /// shows this projection: zero at the central meridian, in [-180, 180).
    public static double virtualLongitude(double longitude) {
        return normaliseLongitude(longitude - CENTRAL_MERIDIAN);
    }

    /// The inverse of [#virtualLongitude].
    public static double fromVirtualLongitude(double virtualLongitude) {
        return normaliseLongitude(virtualLongitude + CENTRAL_MERIDIAN);
    }

    /// How far the eastward way from the cut is, in [0, 360).
    public static double degreesEastOfCut(double longitude) {
        return normaliseLongitude(longitude - CENTRAL_MERIDIAN) + 180;
    }

    /// The same meridian in [-180, 180).
    public static double normaliseLongitude(double longitude) {
        if (longitude >= -180 && longitude < 180) {
            return longitude;
        }
        double wrapped = longitude - 360 * Math.floor((longitude + 180) / 360);
        return wrapped < 180 ? wrapped : -180;
    }

    private static double projectLatitude(double latitude) {
        double phi = Math.toRadians(Math.clamp(latitude, -MAX_LATITUDE, MAX_LATITUDE));
        double y = 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI);
        return Math.clamp(y, 0, 1);
    }
}

package brunet.geo;

import java.util.Collection;

/// A box between meridians and parallels. The box runs eastwards from `west`, which lies in [-180,
/// 180); `east` is written without wrapping, so that `east - west` is the width: a box over the
/// Pacific is 120 to 240, the whole map -30 to 330.
public record GeoBounds(double west, double north, double east, double south) {

    public GeoBounds {
        if (!(south >= -90 && south <= north && north <= 90)) {
            throw new IllegalArgumentException("not a span of latitudes: " + south + ", " + north);
        }
        double width = east - west;
        if (!(width >= 0 && width <= 360)) {
            throw new IllegalArgumentException("not a span of longitudes: " + west + ", " + east);
        }
        west = PacificMercator.normaliseLongitude(west);
        east = west + width;
    }

    /// The smallest box around these points that does not cross the cut of the map.
    public static GeoBounds around(Collection<GeoPoint> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("no points to put a box around");
        }
        double west = 360;
        double east = 0;
        double north = -90;
        double south = 90;
        for (GeoPoint point : points) {
            double eastOfCut = PacificMercator.degreesEastOfCut(point.longitude());
            west = Math.min(west, eastOfCut);
            east = Math.max(east, eastOfCut);
            north = Math.max(north, point.latitude());
            south = Math.min(south, point.latitude());
        }
        double cut = PacificMercator.CUT;
        return new GeoBounds(cut + west, north, cut + east, south);
    }

    public boolean contains(GeoPoint point) {
        double longitude = point.longitude();
        boolean inLongitude = (longitude >= west && longitude <= east) || longitude + 360 <= east;
        return inLongitude && point.latitude() >= south && point.latitude() <= north;
    }
}

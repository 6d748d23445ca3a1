package brunet.geo;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;

/// Shortest ways over the WGS 84 ellipsoid.
public final class GreatCircle {

    private GreatCircle() {}

    public static double distanceKm(GeoPoint from, GeoPoint to) {
        return inverse(from, to, GeodesicMask.DISTANCE).s12 / 1000;
    }

    /// The course to take at `from`, in degrees clockwise from north, in [0, 360).
    public static double initialBearing(GeoPoint from, GeoPoint to) {
        double azimuth = inverse(from, to, GeodesicMask.AZIMUTH).azi1;
        return azimuth < 0 ? azimuth + 360 : azimuth % 360;
    }

    /// `count` points evenly spaced along the way, both ends included.
    public static List<GeoPoint> points(GeoPoint from, GeoPoint to, int count) {
        if (count < 2) {
            throw new IllegalArgumentException("a way has two ends at least: " + count);
        }
        GeodesicLine line =
                Geodesic.WGS84.InverseLine(
                        from.latitude(), from.longitude(), to.latitude(), to.longitude());
        List<GeoPoint> points = new ArrayList<>(count);
        points.add(from);
        for (int i = 1; i < count - 1; i++) {
            GeodesicData at = line.Position(line.Distance() * i / (count - 1));
            points.add(new GeoPoint(at.lat2, at.lon2));
        }
        points.add(to);
        return List.copyOf(points);
    }

    private static GeodesicData inverse(GeoPoint from, GeoPoint to, int mask) {
        return Geodesic.WGS84.Inverse(
                from.latitude(), from.longitude(), to.latitude(), to.longitude(), mask);
    }
}

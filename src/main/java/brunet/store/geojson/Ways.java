package brunet.store.geojson;

import brunet.geo.GeoPoint;
import brunet.geo.GreatCircle;
import java.util.ArrayList;
import java.util.List;

/// Shortest ways in pieces that do not cross the antimeridian.
final class Ways {
    private static final double KM_BETWEEN_POINTS = 200;

    private Ways() {}

    /// Pieces of longitude and latitude; where the way crosses the antimeridian one piece ends on
    /// it and the next begins on its other side.
    static List<List<double[]>> split(GeoPoint from, GeoPoint to) {
        int count = 2 + (int) (GreatCircle.distanceKm(from, to) / KM_BETWEEN_POINTS);
        List<List<double[]>> pieces = new ArrayList<>();
        List<double[]> piece = new ArrayList<>();
        pieces.add(piece);
        GeoPoint last = from;
        for (GeoPoint point : GreatCircle.points(from, to, count)) {
            double step = point.longitude() - last.longitude();
            if (Math.abs(step) > 180) {
                double side = step > 0 ? -180 : 180;
                double whole = 360 - Math.abs(step);
                double share = whole == 0 ? 0 : (180 - Math.abs(last.longitude())) / whole;
                double latitude = last.latitude() + share * (point.latitude() - last.latitude());
                piece.add(new double[] {side, latitude});
                piece = new ArrayList<>();
                pieces.add(piece);
                piece.add(new double[] {-side, latitude});
            }
            piece.add(new double[] {point.longitude(), point.latitude()});
            last = point;
        }
        return pieces;
    }
}

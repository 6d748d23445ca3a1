package brunet.basemap;

import brunet.geo.GeoBounds;
import brunet.geo.GeoPoint;
import brunet.geo.PacificMercator;
import brunet.geo.WorldPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// The indicative economic zone of one territory: 200 nautical miles, or half way to the next
/// coast. Its rings are outlines and holes alike, closed without repeating the first point; what an
/// odd number of them surrounds lies inside. The islands lie inside too.
public final class Zone {

    private final String id;
    private final List<List<WorldPoint>> rings;
    private final List<double[]> edges;
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;

    Zone(String id, List<List<WorldPoint>> rings) {
        this.id = id;
        this.rings = rings.stream().map(List::copyOf).toList();
        this.edges = rings.stream().map(Zone::flat).toList();
        List<WorldPoint> all = rings.stream().flatMap(List::stream).toList();
        left = all.stream().mapToDouble(WorldPoint::x).min().orElseThrow();
        right = all.stream().mapToDouble(WorldPoint::x).max().orElseThrow();
        top = all.stream().mapToDouble(WorldPoint::y).min().orElseThrow();
        bottom = all.stream().mapToDouble(WorldPoint::y).max().orElseThrow();
    }

    /// The territory whose zone this is.
    public String id() {
        return id;
    }

    public List<List<WorldPoint>> rings() {
        return rings;
    }

    public GeoBounds bounds() {
        List<GeoPoint> corners = new ArrayList<>();
        corners.add(PacificMercator.unproject(new WorldPoint(left, top)));
        corners.add(PacificMercator.unproject(new WorldPoint(right, bottom)));
        return GeoBounds.around(corners);
    }

    public boolean contains(GeoPoint point) {
        WorldPoint at = PacificMercator.project(point);
        return contains(at.x(), at.y());
    }

    boolean contains(double x, double y) {
        if (x < left || x > right || y < top || y > bottom) {
            return false;
        }
        boolean inside = false;
        for (double[] ring : edges) {
            inside ^= surrounds(ring, x, y);
        }
        return inside;
    }

    private static boolean surrounds(double[] ring, double x, double y) {
        boolean inside = false;
        double fromX = ring[ring.length - 2];
        double fromY = ring[ring.length - 1];
        for (int i = 0; i < ring.length; i += 2) {
            double toX = ring[i];
            double toY = ring[i + 1];
            if ((toY > y) != (fromY > y) && x < (fromX - toX) * (y - toY) / (fromY - toY) + toX) {
                inside = !inside;
            }
            fromX = toX;
            fromY = toY;
        }
        return inside;
    }

    private static double[] flat(List<WorldPoint> ring) {
        return ring.stream().flatMapToDouble(p -> DoubleStream.of(p.x(), p.y())).toArray();
    }
}

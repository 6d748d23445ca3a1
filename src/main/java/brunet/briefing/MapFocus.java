package brunet.briefing;

import brunet.geo.GeoBounds;
import brunet.geo.GeoPoint;

/// What the map of a briefing is to show.
public sealed interface MapFocus {
    /// The whole Pacific, moved aside where the selected thing lies elsewhere.
    record Pacific() implements MapFocus {}

    /// @param zoom the world is 256 px wide at zoom 0, on a map 784 px wide
    record At(GeoPoint centre, double zoom) implements MapFocus {}

    /// All that another view shows.
    record Holding(GeoBounds bounds) implements MapFocus {}
}

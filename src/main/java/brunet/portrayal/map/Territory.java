package brunet.portrayal.map;

import brunet.domain.Entity;
import brunet.geo.GeoPoint;
import brunet.geo.WorldPoint;
import java.util.List;
import java.util.Optional;

/// A French territory as the map shows it.
///
/// @param zoneBegun whether a dated claim on its zone has begun
/// @param partOf the territory it belongs to
record Territory(
        Entity entity,
        GeoPoint point,
        List<List<WorldPoint>> rings,
        boolean zoneBegun,
        boolean disputed,
        Optional<String> partOf) {
    String id() {
        return entity.id();
    }
}

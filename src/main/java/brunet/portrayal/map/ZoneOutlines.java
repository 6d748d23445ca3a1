package brunet.portrayal.map;

import brunet.geo.WorldPoint;
import java.util.List;

/// Where the zones of the territories lie.
@FunctionalInterface
public interface ZoneOutlines {
    /// The outlines and holes of a territory's zone; empty for one that has none.
    List<List<WorldPoint>> rings(String territoryId);
}

package brunet.portrayal.map;

import brunet.geo.GeoBounds;
import java.util.List;
import java.util.Optional;

/// Something on the map that a person can reach with the keyboard.
///
/// @param ids several for a stack, a lens or a tag
/// @param spoken what a screen reader says of it
/// @param leadsTo where the map goes when it is opened; empty where its card opens instead
public record MapObject(List<String> ids, Box box, String spoken, Optional<GeoBounds> leadsTo) {
    public MapObject {
        ids = List.copyOf(ids);
    }

    static MapObject of(List<String> ids, Box box, String spoken) {
        return new MapObject(ids, box, spoken, Optional.empty());
    }

    static MapObject leadingTo(GeoBounds goal, List<String> ids, Box box, String spoken) {
        return new MapObject(ids, box, spoken, Optional.of(goal));
    }
}

package brunet.portrayal.map;

import java.util.List;

/// Something on the map that a person can reach with the keyboard.
///
/// @param ids several for a stack
/// @param spoken what a screen reader says of it
public record MapObject(List<String> ids, Box box, String spoken) {
    public MapObject {
        ids = List.copyOf(ids);
    }
}

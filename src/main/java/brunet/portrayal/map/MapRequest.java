package brunet.portrayal.map;

import brunet.geo.Viewport;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What to portray, besides the situation.
///
/// @param selectedId the entity whose card is open
/// @param hidden layers that are switched off
/// @param lenses whether crowded places may open a lens
/// @param reserved boxes of the view that something else covers, such as buttons
public record MapRequest(
        Viewport viewport,
        Optional<String> selectedId,
        Set<MapLayer> hidden,
        boolean lenses,
        List<Box> reserved,
        MapMeasures measures) {
    public MapRequest {
        hidden = Set.copyOf(hidden);
        reserved = List.copyOf(reserved);
    }

    public static MapRequest of(Viewport viewport) {
        return new MapRequest(
                viewport, Optional.empty(), Set.of(), true, List.of(), MapMeasures.SCREEN);
    }

    public MapRequest selecting(Optional<String> id) {
        return new MapRequest(viewport, id, hidden, lenses, reserved, measures);
    }

    public MapRequest hiding(Set<MapLayer> layers) {
        return new MapRequest(viewport, selectedId, layers, lenses, reserved, measures);
    }

    public MapRequest withLenses(boolean shown) {
        return new MapRequest(viewport, selectedId, hidden, shown, reserved, measures);
    }

    public MapRequest keepingFree(List<Box> boxes) {
        return new MapRequest(viewport, selectedId, hidden, lenses, boxes, measures);
    }

    public MapRequest measuredFor(MapMeasures other) {
        return new MapRequest(viewport, selectedId, hidden, lenses, reserved, other);
    }
}

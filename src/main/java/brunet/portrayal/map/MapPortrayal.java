package brunet.portrayal.map;

import brunet.domain.Situation;
import brunet.portrayal.text.Wording;
import java.util.List;

/// Portrays situations on a map, in one language.
public final class MapPortrayal {
    private final Wording wording;
    private final TextMeasure measure;
    private final ZoneOutlines zones;

    public MapPortrayal(Wording wording, TextMeasure measure, ZoneOutlines zones) {
        this.wording = wording;
        this.measure = measure;
        this.zones = zones;
    }

    public MapScene portray(Situation situation, MapRequest request) {
        List<MapObject> objects =
                situation.territories().stream()
                        .filter(t -> !zones.rings(t.entity().id()).isEmpty())
                        .map(t -> wording.name(t.entity()))
                        .map(
                                name ->
                                        new MapObject(
                                                List.of(),
                                                new Box(
                                                        0,
                                                        0,
                                                        measure.width(name, TextStyle.TERRITORY),
                                                        17),
                                                name))
                        .toList();
        return new MapScene(
                request.viewport(),
                List.of(),
                objects,
                List.of(),
                new MapScene.Missing(List.of(), List.of(), List.of(), 0));
    }
}

package brunet.portrayal.map;

import brunet.domain.Situation;
import brunet.geo.GeoBounds;
import brunet.portrayal.text.Wording;
import java.util.Optional;

/// Portrays situations on a map, in one language. Immutable; any thread may use it if the measure
/// allows it.
public final class MapPortrayal {
    private final MapWords words;
    private final TextMeasure measure;
    private final ZoneOutlines zones;
    private final PlaceNames names = PlaceNames.load();

    public MapPortrayal(Wording wording, TextMeasure measure, ZoneOutlines zones) {
        this.words = new MapWords(wording);
        this.measure = measure;
        this.zones = zones;
    }

    public MapScene portray(Situation situation, MapRequest request) {
        Subjects subjects = new Subjects(situation, words, zones);
        return new Composition(subjects, request, words, measure, names).scene(situation);
    }

    /// What a small map of a territory shows; empty where it is too wide for one.
    public Optional<GeoBounds> closeUp(Situation situation, String territoryId) {
        return CloseUp.bounds(situation, territoryId);
    }

    /// A small map: the symbols of a view with their names, and nothing of a frame.
    public MapScene closeUp(Situation situation, MapRequest request) {
        Subjects subjects = new Subjects(situation, words, zones);
        return CloseUp.scene(subjects, request, words, measure, names);
    }
}

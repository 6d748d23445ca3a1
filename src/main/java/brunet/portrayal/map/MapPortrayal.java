package brunet.portrayal.map;

import brunet.domain.Situation;
import brunet.portrayal.text.Wording;

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
        Subjects subjects = new Subjects(situation, request.undatedBases(), words, zones);
        return new Composition(subjects, request, words, measure, names).scene(situation);
    }
}

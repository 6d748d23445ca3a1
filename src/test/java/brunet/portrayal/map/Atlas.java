package brunet.portrayal.map;

import brunet.basemap.Zone;
import brunet.basemap.Zones;
import brunet.domain.Knowledge;
import brunet.domain.Language;
import brunet.domain.Record;
import brunet.domain.Situation;
import brunet.domain.exchange.Pack;
import brunet.geo.GeoPoint;
import brunet.geo.Viewport;
import brunet.portrayal.text.Wording;
import brunet.store.DefaultRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The default record on maps, with text as wide as its letters are many.
final class Atlas {
    private static final Pack PACK = DefaultRecord.read();
    private static final Knowledge KNOWLEDGE =
            new Knowledge(
                    new Record(
                            PACK.sources(),
                            PACK.scopes(),
                            PACK.entities(),
                            PACK.claims(),
                            PACK.disputes()),
                    Optional.empty());
    private static final Zones ZONES = Zones.load();

    static final Viewport PACIFIC = Viewport.of(new GeoPoint(-3, 177), 2.79, 734, 588);
    static final Viewport JAPAN = Viewport.of(new GeoPoint(34, 137), 4.5, 734, 588);
    static final Viewport POLYNESIA = Viewport.of(new GeoPoint(-17, -144), 4.7, 1010, 524);

    private Atlas() {}

    static Situation on(String date) {
        return Situation.of(KNOWLEDGE, LocalDate.parse(date));
    }

    static MapPortrayal in(Language language) {
        return new MapPortrayal(
                new Wording(language),
                Atlas::width,
                id -> ZONES.of(id).map(Zone::rings).orElse(List.of()));
    }

    static MapScene scene(String date, MapRequest request) {
        return in(Language.EN).portray(on(date), request);
    }

    static double width(String text, TextStyle style) {
        return text.codePoints().mapToDouble(c -> c > 0x2E80 ? 1 : 0.55).sum() * style.size();
    }

    static List<Mark.Symbol> symbols(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Symbol.class::isInstance)
                .map(Mark.Symbol.class::cast)
                .toList();
    }

    static List<Mark.Label> labels(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .toList();
    }

    static Mark.Symbol symbol(MapScene scene, String id) {
        return symbols(scene.marks()).stream()
                .filter(s -> s.ids().contains(id))
                .findFirst()
                .orElseThrow();
    }

    static List<String> texts(MapScene scene) {
        return labels(scene.marks()).stream()
                .map(label -> String.join(" ", label.lines().stream().map(l -> l.text()).toList()))
                .toList();
    }
}

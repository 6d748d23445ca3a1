package brunet.portrayal.map;

import brunet.domain.Language;
import brunet.domain.LocalText;
import brunet.geo.GeoBounds;
import brunet.geo.GeoPoint;
import brunet.geo.GreatCircle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// Names of seas, countries, islands and regions that no claim is about, with where they are
/// written.
final class PlaceNames {
    private static final String LENS = "lens.";

    private final List<PlaceName> names;
    private final List<LensPlace> lenses;

    private PlaceNames(List<PlaceName> names, List<LensPlace> lenses) {
        this.names = List.copyOf(names);
        this.lenses = List.copyOf(lenses);
    }

    enum Kind {
        SEA,
        COUNTRY,
        ISLAND,
        ARCHIPELAGO,
        NATION,
        CAPITAL,
        REGION
    }

    /// @param of the nation or territory it is the name or the capital of; a dash for others
    /// @param leastZoom from where on it is written
    record PlaceName(
            Kind kind, String of, double leastZoom, double mostZoom, GeoPoint at, LocalText text) {
        /// In one or two lines.
        List<String> lines(Language language) {
            return List.of(text.in(language).split("\\|", -1));
        }

        String name(Language language) {
            return text.in(language).replace('|', ' ');
        }
    }

    /// A place that is often crowded, and how a lens shows it.
    record LensPlace(GeoBounds bounds, LocalText text) {}

    static PlaceNames load() {
        ResourceBundle table =
                ResourceBundle.getBundle("brunet.portrayal.map.PlaceNames", Locale.ROOT);
        return new PlaceNames(
                table.keySet().stream()
                        .filter(key -> !key.startsWith(LENS))
                        .sorted()
                        .map(key -> read(key, table.getString(key)))
                        .toList(),
                table.keySet().stream()
                        .filter(key -> key.startsWith(LENS))
                        .sorted()
                        .map(key -> readLens(table.getString(key)))
                        .toList());
    }

    private static LensPlace readLens(String row) {
        String[] cell = row.split("; ", -1);
        return new LensPlace(
                new GeoBounds(
                        Double.parseDouble(cell[0]),
                        Double.parseDouble(cell[1]),
                        Double.parseDouble(cell[2]),
                        Double.parseDouble(cell[3])),
                new LocalText(cell[4], cell[5], cell[6]));
    }

    private static PlaceName read(String key, String row) {
        String kind = key.substring(0, key.indexOf('.'));
        String[] cell = row.split("; ", -1);
        return new PlaceName(
                Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                cell[0],
                Double.parseDouble(cell[1]),
                Double.parseDouble(cell[2]),
                new GeoPoint(Double.parseDouble(cell[3]), Double.parseDouble(cell[4])),
                new LocalText(cell[5], cell[6], cell[7]));
    }

    List<PlaceName> written(Kind kind, double zoom) {
        return names.stream()
                .filter(n -> n.kind() == kind && zoom >= n.leastZoom() && zoom <= n.mostZoom())
                .toList();
    }

    /// The places of lenses, in the order in which they open.
    List<LensPlace> lenses() {
        return lenses;
    }

    Optional<PlaceName> capital(String entityId) {
        return names.stream()
                .filter(n -> n.kind() == Kind.CAPITAL && n.of().equals(entityId))
                .findFirst();
    }

    List<PlaceName> capitals() {
        return names.stream().filter(n -> n.kind() == Kind.CAPITAL).toList();
    }

    /// The region whose middle is nearest, if one is within `reachKm`.
    Optional<PlaceName> region(GeoPoint point, double reachKm) {
        return names.stream()
                .filter(n -> n.kind() == Kind.REGION)
                .filter(n -> GreatCircle.distanceKm(n.at(), point) <= reachKm)
                .min(Comparator.comparingDouble(n -> GreatCircle.distanceKm(n.at(), point)));
    }
}

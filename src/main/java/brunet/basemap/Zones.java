package brunet.basemap;

import brunet.geo.GeoPoint;
import brunet.geo.PacificMercator;
import brunet.geo.WorldPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The indicative zones of the French territories of the record, and Japan's. Immutable.
public final class Zones {

    private static final Map<String, List<String>> UNITS_OF_TERRITORY =
            Map.ofEntries(
                    Map.entry("ter-nc", List.of("NC")),
                    Map.entry("ter-pf", List.of("PF")),
                    Map.entry("ter-wf", List.of("WF")),
                    Map.entry("ter-clipperton", List.of("CP")),
                    Map.entry("ter-re", List.of("RE")),
                    Map.entry("ter-yt", List.of("YT")),
                    Map.entry("ter-taaf", List.of("TF-Kerguelen", "TF-Crozet", "TF-StPaulAms")),
                    Map.entry("ter-eparses-europa", List.of("TF-Europa")),
                    Map.entry("ter-eparses-juan", List.of("TF-JuanDeNova")),
                    Map.entry("ter-eparses-bassas", List.of("TF-BassasDaIndia")),
                    Map.entry("ter-eparses-glorieuses", List.of("TF-Glorieuses")),
                    Map.entry("ter-eparses-tromelin", List.of("TF-Tromelin")));

    private static final double DEGREES_PER_UNIT = 0.001;
    private static final int POINTS_ASKED = 7;

    private final Map<String, Zone> french = new HashMap<>();
    private final Zone japan;

    private Zones(Map<String, List<List<WorldPoint>>> units) {
        UNITS_OF_TERRITORY.forEach((territory, names) -> {
            List<List<WorldPoint>> rings = new ArrayList<>();
            names.forEach(name -> rings.addAll(unit(units, name)));
            french.put(territory, new Zone(territory, rings));
        });
        japan = new Zone("nation-jp", unit(units, "JP"));
    }

    /// Reads the zones: some 60 kB, a few milliseconds.
    public static Zones load() {
        return new Zones(read(PackedNumbers.ofAsset("eez.bin")));
    }

    /// The zone of a territory by its id in the record; none for a territory that has none here.
    public Optional<Zone> of(String territoryId) {
        return Optional.ofNullable(french.get(territoryId));
    }

    /// The French territory whose zone holds this place.
    public Optional<String> territoryAt(GeoPoint point) {
        return french.values().stream()
                .filter(zone -> zone.contains(point))
                .map(Zone::id)
                .findFirst();
    }

    /// Never drawn; it tells which land is tinted as Japan's.
    public Zone japan() {
        return japan;
    }

    /// Whose land an outline is: the one in whose zone most of a few of its points lie. The outline
    /// is placed on standard Web Mercator by the corner of its square and the size of its unit.
    LandOwner owner(Outline outline, double squareLeft, double squareTop, double unit) {
        int asked = Math.min(POINTS_ASKED, outline.size());
        int inJapan = 0;
        int inFrance = 0;
        for (int i = 0; i < asked; i++) {
            int index = i * outline.size() / asked;
            double standardX = squareLeft + outline.x(index) * unit;
            double x = PacificMercator.normaliseX(PacificMercator.fromStandardX(standardX));
            double y = squareTop + outline.y(index) * unit;
            if (japan.contains(x, y)) {
                inJapan++;
            } else if (isFrench(x, y)) {
                inFrance++;
            }
        }
        if (2 * inJapan > asked) {
            return LandOwner.JAPAN;
        }
        return 2 * inFrance > asked ? LandOwner.FRANCE : LandOwner.OTHER;
    }

    private boolean isFrench(double x, double y) {
        for (Zone zone : french.values()) {
            if (zone.contains(x, y)) {
                return true;
            }
        }
        return false;
    }

    private static List<List<WorldPoint>> unit(
            Map<String, List<List<WorldPoint>>> units, String name) {
        List<List<WorldPoint>> rings = units.get(name);
        if (rings == null) {
            throw new IllegalStateException("The base map has no zone " + name + ".");
        }
        return rings;
    }

    private static Map<String, List<List<WorldPoint>>> read(PackedNumbers numbers) {
        Map<String, List<List<WorldPoint>>> units = new HashMap<>();
        while (!numbers.atEnd()) {
            String name = numbers.letters(numbers.unsigned());
            List<List<WorldPoint>> rings = new ArrayList<>();
            int polygons = numbers.unsigned();
            for (int polygon = 0; polygon < polygons; polygon++) {
                int count = numbers.unsigned();
                for (int ring = 0; ring < count; ring++) {
                    List<WorldPoint> points = ring(numbers);
                    if (isWideEnough(points)) {
                        rings.add(points);
                    }
                }
            }
            units.put(name, rings);
        }
        return units;
    }

    private static List<WorldPoint> ring(PackedNumbers numbers) {
        int count = numbers.unsigned();
        List<WorldPoint> points = new ArrayList<>(count);
        int longitude = 0;
        int latitude = 0;
        for (int i = 0; i < count; i++) {
            longitude += numbers.signed();
            latitude += numbers.signed();
            points.add(
                    PacificMercator.project(
                            new GeoPoint(
                                    latitude * DEGREES_PER_UNIT, longitude * DEGREES_PER_UNIT)));
        }
        return points;
    }

    /// The computation leaves specks of a few kilometres where three coasts are equally far.
    private static boolean isWideEnough(List<WorldPoint> ring) {
        double width =
                ring.stream().mapToDouble(WorldPoint::x).max().orElse(0)
                        - ring.stream().mapToDouble(WorldPoint::x).min().orElse(0);
        return ring.size() > 2 && width * 360 > 0.3;
    }
}

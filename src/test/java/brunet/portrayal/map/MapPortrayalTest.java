package brunet.portrayal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Happening.Phase;
import brunet.geo.GeoPoint;
import brunet.geo.ScreenPoint;
import brunet.geo.Viewport;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MapPortrayalTest {
    private static final String BUSY_DAY = "2025-09-11";

    private final MapRequest pacific = MapRequest.of(Atlas.PACIFIC);

    @Test
    void theBusyDayShowsWhatRunsAndTheYearBeforeAndNothingOlder() {
        MapScene scene = Atlas.scene(BUSY_DAY, pacific);
        assertEquals(new Glyph.Exercise(Phase.RUNNING), Atlas.symbol(scene, "ex-bt-2025").glyph());
        assertEquals(new Glyph.Exercise(Phase.PAST), Atlas.symbol(scene, "ex-bt-2024").glyph());
        assertEquals(new Glyph.Incident(false), Atlas.symbol(scene, "inc-liaoning-2024").glyph());
        assertFalse(scene.shown().contains("ex-bt-2023"));
        assertFalse(scene.shown().contains("inc-y9-2024"));
        assertTrue(Atlas.texts(scene).contains("Brunet-Takamori 25, last day"));
        assertTrue(Atlas.texts(scene).contains("Japan 38 bases"));
    }

    @Test
    void theFirstDayOfTheRecordHasTerritoriesAndNoSymbol() {
        MapScene scene = Atlas.scene("1951-09-08", pacific);
        assertEquals(List.of(), Atlas.symbols(scene.marks()));
        assertEquals(List.of(), scene.legend());
        assertTrue(Atlas.texts(scene).containsAll(List.of("New Caledonia", "French Polynesia")));
        assertTrue(zones(scene).stream().allMatch(z -> z.look() == Mark.Zone.Look.HIDDEN));
    }

    @Test
    void zonesAreDrawnOnceASourceDatesThemAndNotAboveZoomNine() {
        assertTrue(zones(Atlas.scene(BUSY_DAY, pacific)).stream().allMatch(this::plain));
        Viewport close = Viewport.of(new GeoPoint(-22.2, 166.4), 9.5, 734, 588);
        assertFalse(
                zones(Atlas.scene(BUSY_DAY, MapRequest.of(close))).stream().anyMatch(this::plain));
    }

    private boolean plain(Mark.Zone zone) {
        return zone.look() == Mark.Zone.Look.PLAIN;
    }

    @Test
    void theSelectedTerritoryHasAChipAndAnInkLine() {
        MapScene scene = Atlas.scene(BUSY_DAY, pacific.selecting(Optional.of("ter-nc")));
        Mark.Label chip =
                Atlas.labels(scene.marks()).stream()
                        .filter(Mark.Label::chip)
                        .findFirst()
                        .orElseThrow();
        assertEquals(List.of("ter-nc"), chip.ids());
        assertTrue(chip.disputed());
        assertTrue(
                zones(scene).stream()
                        .anyMatch(z ->
                                z.id().equals("ter-nc") && z.look() == Mark.Zone.Look.SELECTED));
    }

    @Test
    void aPointFindsTerritoriesSymbolsAndNothingOnOpenSea() {
        MapScene scene = Atlas.scene(BUSY_DAY, pacific);
        ScreenPoint inZone = Atlas.PACIFIC.toScreen(new GeoPoint(-19.5, 160.5));
        assertEquals(List.of("ter-nc"), scene.at(inZone.x(), inZone.y()));
        ScreenPoint exercise = Atlas.symbol(scene, "ex-ps25").at();
        assertEquals(List.of("ex-ps25"), scene.at(exercise.x(), exercise.y()));
        ScreenPoint sea = Atlas.PACIFIC.toScreen(new GeoPoint(5, -165));
        assertEquals(List.of(), scene.at(sea.x(), sea.y()));
    }

    @Test
    void aTerritoryIsFoundEvenWhereItsZoneIsNotDrawn() {
        MapScene scene = Atlas.scene("1951-09-08", pacific);
        ScreenPoint at = Atlas.PACIFIC.toScreen(new GeoPoint(-21.3, 165.5));
        assertEquals(List.of("ter-nc"), scene.at(at.x(), at.y()));
    }

    @Test
    void basesTooCloseToTellApartBecomeOneTileThatListsAll() {
        MapScene scene = Atlas.scene("2024-09-18", MapRequest.of(Atlas.JAPAN).withLenses(false));
        Mark.Symbol tile = Atlas.symbol(scene, "base-yokosuka");
        assertEquals(new Glyph.Stack(Actor.JAPAN, tile.ids().size()), tile.glyph());
        assertTrue(tile.ids().containsAll(List.of("base-ichigaya", "base-atsugi")));
        assertEquals(Set.copyOf(tile.ids()), Set.copyOf(scene.at(tile.at().x(), tile.at().y())));
        assertTrue(Atlas.texts(scene).contains("Kantō, " + tile.ids().size() + " bases"));
        assertTrue(scene.missing().lenses() > 0);
    }

    @Test
    void aSelectedBaseStandsOutOfItsStack() {
        MapScene scene =
                Atlas.scene(
                        "2024-09-18",
                        MapRequest.of(Atlas.JAPAN).selecting(Optional.of("base-yokosuka")));
        Mark.Symbol base = Atlas.symbol(scene, "base-yokosuka");
        assertTrue(base.selected());
        assertEquals(List.of("base-yokosuka"), base.ids());
    }

    @Test
    void aHiddenLayerGoesFromTheMapAndStaysInTheLegend() {
        MapRequest hiding = pacific.hiding(Set.of(MapLayer.JAPANESE));
        MapScene scene = Atlas.scene(BUSY_DAY, hiding);
        assertFalse(scene.shown().contains("base-kure"));
        LegendItem item =
                scene.legend().stream()
                        .filter(i -> i.layer().equals(Optional.of(MapLayer.JAPANESE)))
                        .findFirst()
                        .orElseThrow();
        assertFalse(item.on());
    }

    @Test
    void theLegendExplainsOnlyWhatIsInView() {
        MapScene scene = Atlas.scene("2024-06-05", MapRequest.of(Atlas.POLYNESIA));
        List<String> texts = scene.legend().stream().map(LegendItem::text).toList();
        assertTrue(texts.containsAll(List.of("French", "exercise now", "EEZ", "sources differ")));
        assertFalse(texts.contains("Japanese"));
        assertFalse(texts.contains("incident"));
    }

    @Test
    void franceIsTaggedOnTheFrameWithItsDistance() {
        Mark.EdgeTag tag =
                Atlas.scene(BUSY_DAY, pacific).marks().stream()
                        .filter(Mark.EdgeTag.class::isInstance)
                        .map(Mark.EdgeTag.class::cast)
                        .filter(t -> t.ids().equals(List.of("nation-fr")))
                        .findFirst()
                        .orElseThrow();
        assertEquals("France", tag.text());
        assertEquals("16,700 km from Nouméa", tag.detail());
        assertEquals(Mark.EdgeTag.Side.LEFT, tag.side());
    }

    @Test
    void theKeyboardGoesFromTerritoriesToWhatRunsAndFromWestToEast() {
        List<MapObject> order = Atlas.scene(BUSY_DAY, pacific).tabOrder();
        assertEquals(List.of("ter-nc"), order.get(0).ids());
        assertEquals(List.of("ter-wf"), order.get(1).ids());
        assertTrue(
                order.stream()
                        .anyMatch(o ->
                                o.spoken()
                                        .startsWith(
                                                "Brunet-Takamori 25, exercise, under way,"
                                                        + " last day, Plum.")));
    }

    @Test
    void theKeyboardReachesLensesAndTagsAfterAllElse() {
        List<MapObject> leading =
                Atlas.scene(BUSY_DAY, pacific).tabOrder().stream()
                        .dropWhile(object -> object.leadsTo().isEmpty())
                        .toList();
        assertEquals(
                List.of(
                        "Nansei Islands, 8 bases, inset.",
                        "Kantō, 7 bases, inset.",
                        "France, 16,700 km from Nouméa, outside this view.",
                        "Réunion, Mayotte, TAAF, outside this view."),
                leading.stream().map(MapObject::spoken).toList());
        assertTrue(leading.stream().allMatch(object -> object.leadsTo().isPresent()));
    }

    @Test
    void whatTheViewLeavesOutIsListed() {
        MapScene.Missing missing = Atlas.scene(BUSY_DAY, pacific).missing();
        assertTrue(missing.outside().contains("ex-at25"));
        assertTrue(missing.outside().contains("ter-re"));
    }

    @Test
    void theSameRequestGivesTheSameScene() {
        assertEquals(Atlas.scene(BUSY_DAY, pacific), Atlas.scene(BUSY_DAY, pacific));
    }

    @Test
    void theWholeWorldLiesInOnePieceFromTheCutAtThirtyWest() {
        Viewport world = Viewport.of(new GeoPoint(0, 150), 0, 1024, 600);
        MapScene scene = Atlas.scene(BUSY_DAY, MapRequest.of(world).withLenses(false));
        List<Double> eastward =
                Stream.of(
                                "base-djibouti-fr",
                                "base-lambert",
                                "base-sasebo",
                                "base-noumea",
                                "base-papeete",
                                "base-hao")
                        .map(id -> Atlas.symbol(scene, id).at().x())
                        .toList();
        assertEquals(eastward.stream().sorted().toList(), eastward);
        assertEquals(0, world.toScreen(new GeoPoint(0, -29.999)).x(), 0.1);
        assertEquals(1024, world.toScreen(new GeoPoint(0, -30.001)).x(), 0.1);
    }

    private static List<Mark.Zone> zones(MapScene scene) {
        return scene.marks().stream()
                .filter(Mark.Zone.class::isInstance)
                .map(Mark.Zone.class::cast)
                .toList();
    }
}

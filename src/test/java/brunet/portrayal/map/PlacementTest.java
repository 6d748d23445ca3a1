package brunet.portrayal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Happening.Phase;
import brunet.domain.Language;
import brunet.geo.GeoPoint;
import brunet.geo.ScreenPoint;
import brunet.geo.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class PlacementTest {

    record View(String date, Viewport viewport, Language language) {}

    static Stream<View> views() {
        List<View> views = new ArrayList<>();
        for (String date :
                List.of("1951-09-08", "2024-09-15", "2024-09-18", "2025-09-11", "2026-03-13")) {
            for (Language language : Language.values()) {
                for (Viewport viewport :
                        List.of(
                                Atlas.PACIFIC,
                                Atlas.JAPAN,
                                Atlas.POLYNESIA,
                                Viewport.of(new GeoPoint(-22.1, 166.2), 8.6, 734, 588),
                                Viewport.of(new GeoPoint(0, 60), 3.4, 784, 350))) {
                    views.add(new View(date, viewport, language));
                }
            }
        }
        return views.stream();
    }

    @ParameterizedTest
    @MethodSource("views")
    void noLabelOverlapsAnotherOrASymbolOrALensOrATagOrTheFrame(View view) {
        MapScene scene =
                Atlas.in(view.language())
                        .portray(Atlas.on(view.date()), MapRequest.of(view.viewport()));
        check(scene.marks(), new Box(0, 0, view.viewport().width(), view.viewport().height()));
        scene.lenses()
                .forEach(lens ->
                        check(
                                lens.marks(),
                                new Box(0, 0, lens.frame().width(), lens.frame().height())));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsSelectedIsNamedInViewEvenWhereItIsCrowded(Language language) {
        Viewport small = Viewport.of(new GeoPoint(-3, 177), 2.62, 888, 440);
        for (String id : List.of("ex-bt-2024", "base-hirosaki", "base-yokosuka")) {
            MapScene scene =
                    Atlas.in(language)
                            .portray(
                                    Atlas.on("2024-09-15"),
                                    MapRequest.of(small).selecting(Optional.of(id)));
            Box name =
                    Atlas.labels(scene.marks()).stream()
                            .filter(label -> label.lines().getFirst().style() == TextStyle.CHIP)
                            .findFirst()
                            .orElseThrow()
                            .box();
            assertTrue(new Box(0, 0, 888, 440).contains(name), id);
            scene.lenses().forEach(lens -> assertFalse(lens.frame().overlaps(name), id));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void onACrowdedDayExercisesUnderWayAndJapanAreNamed(Language language) {
        Glyph running = new Glyph.Exercise(Phase.RUNNING);
        for (Viewport viewport :
                List.of(Atlas.PACIFIC, Viewport.of(new GeoPoint(-3, 177), 2.62, 888, 440))) {
            MapScene scene =
                    Atlas.in(language).portray(Atlas.on("2024-09-15"), MapRequest.of(viewport));
            assertEquals(2, scene.lenses().count());
            List<TextStyle> styles =
                    Atlas.labels(scene.marks()).stream()
                            .map(label -> label.lines().getFirst().style())
                            .toList();
            assertTrue(styles.contains(TextStyle.NATION), viewport.toString());
            List<String> named =
                    Atlas.labels(scene.marks()).stream()
                            .flatMap(label -> label.ids().stream())
                            .toList();
            Atlas.symbols(scene.marks()).stream()
                    .filter(symbol -> symbol.glyph().equals(running))
                    .forEach(s -> assertTrue(named.contains(s.ids().getFirst()), s.toString()));
            assertTrue(named.contains("ex-bt-2024"), viewport.toString());
        }
    }

    @Test
    void aNameThatALensHasNoRoomForIsCounted() {
        MapScene scene = Atlas.scene("2024-09-15", MapRequest.of(Atlas.PACIFIC));
        List<String> named =
                Stream.concat(
                                Atlas.labels(scene.marks()).stream(),
                                scene.lenses().flatMap(l -> Atlas.labels(l.marks()).stream()))
                        .flatMap(label -> label.ids().stream())
                        .toList();
        List<String> counted = scene.dropped().stream().map(MapScene.Dropped::id).toList();
        scene.lenses()
                .flatMap(lens -> Atlas.symbols(lens.marks()).stream())
                .filter(symbol -> symbol.glyph() instanceof Glyph.Base)
                .map(symbol -> symbol.ids().getFirst())
                .forEach(id -> assertTrue(named.contains(id) || counted.contains(id), id));
    }

    private static void check(List<Mark> marks, Box frame) {
        List<Mark.Label> labels = Atlas.labels(marks);
        List<Box> solid = new ArrayList<>();
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Symbol symbol -> solid.add(symbol.box());
                case Mark.Lens lens -> solid.add(lens.frame());
                case Mark.EdgeTag tag -> solid.add(tag.box());
                case Mark.Label _,
                        Mark.Zone _,
                        Mark.Graticule _,
                        Mark.Ring _,
                        Mark.Link _,
                        Mark.ScaleBar _ -> {}
            }
        }
        for (int i = 0; i < labels.size(); i++) {
            Box box = labels.get(i).box();
            String name = labels.get(i).lines().toString();
            assertTrue(frame.contains(box), name);
            assertTrue(figure(labels.get(i)) || solid.stream().noneMatch(box::overlaps), name);
            for (Mark.Label other : labels.subList(i + 1, labels.size())) {
                assertFalse(box.overlaps(other.box()), name + " and " + other.lines());
                assertFalse(leadersMeet(labels.get(i), other), name + " and " + other.lines());
            }
        }
    }

    private static boolean leadersMeet(Mark.Label one, Mark.Label other) {
        return one.leader().flatMap(leader -> other.leader().filter(leader::meets)).isPresent();
    }

    /// Figures stand on the frame, where a symbol may come to lie over them.
    private static boolean figure(Mark.Label label) {
        return label.lines().getFirst().style() == TextStyle.FIGURE;
    }

    @Test
    void aLensCoversNoSymbolAndNeverTheSelectedObject() {
        MapRequest request = MapRequest.of(Atlas.PACIFIC).selecting(Optional.of("ter-nc"));
        MapScene scene = Atlas.scene("2025-09-11", request);
        List<Mark.Lens> lenses = scene.lenses().toList();
        assertEquals(2, lenses.size());
        assertEquals("New Caledonia, 5 bases", lenses.getLast().caption());
        for (Mark.Lens lens : lenses) {
            for (Mark.Symbol symbol : Atlas.symbols(scene.marks())) {
                assertFalse(lens.frame().overlaps(symbol.box()), symbol.ids().toString());
            }
        }
    }

    @Test
    void aLensNamesItsBasesAndAnOverviewDoesNot() {
        MapScene scene = Atlas.scene("2025-09-11", MapRequest.of(Atlas.PACIFIC));
        assertFalse(Atlas.texts(scene).contains("Yokosuka"));
        assertTrue(
                scene.lenses()
                        .flatMap(lens -> Atlas.labels(lens.marks()).stream())
                        .anyMatch(label -> label.lines().getFirst().text().equals("Yokosuka")));
    }

    @Test
    void thePacificOpensTheNanseiIslandsAndKanto() {
        MapScene scene = Atlas.scene("2025-09-11", MapRequest.of(Atlas.PACIFIC));
        assertEquals(
                List.of("Nansei Islands, 8 bases", "Kantō, 7 bases"),
                scene.lenses().map(Mark.Lens::caption).toList());
    }

    @Test
    void theCaptionOfALensStaysInsideItAndItsLetterOffTheSymbols() {
        for (Language language : Language.values()) {
            MapScene scene =
                    Atlas.in(language)
                            .portray(
                                    Atlas.on("2025-09-11"),
                                    MapRequest.of(Atlas.PACIFIC)
                                            .selecting(Optional.of("ter-nc"))
                                            .measuredFor(MapMeasures.sheet(350)));
            for (Mark.Lens lens : scene.lenses().toList()) {
                String caption = lens.letter() + "  " + lens.caption();
                assertTrue(
                        Atlas.width(caption, TextStyle.LENS_CAPTION) + 16 < lens.frame().width(),
                        caption);
                assertTrue(
                        Atlas.symbols(scene.marks()).stream()
                                .noneMatch(symbol -> symbol.box().overlaps(lens.letterBox())));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theNameOfATerritoryStandsAtItsOwnZone(Language language) {
        MapScene scene =
                Atlas.in(language).portray(Atlas.on("2025-09-11"), MapRequest.of(Atlas.PACIFIC));
        List<Mark.Zone> zones =
                scene.marks().stream()
                        .filter(Mark.Zone.class::isInstance)
                        .map(Mark.Zone.class::cast)
                        .toList();
        List<Mark.Label> names =
                Atlas.labels(scene.marks()).stream()
                        .filter(label -> label.lines().getFirst().style() == TextStyle.TERRITORY)
                        .filter(label -> !label.ids().isEmpty())
                        .toList();
        assertEquals(4, names.size());
        for (Mark.Label name : names) {
            for (Mark.Zone zone : zones) {
                boolean at = Areas.of(zone).grown(5).overlaps(name.box());
                assertEquals(name.ids().contains(zone.id()), at, name.lines() + " " + zone.id());
            }
        }
    }

    @Test
    void aWideZoneHoldsItsName() {
        MapScene scene = Atlas.scene("2025-09-11", MapRequest.of(Atlas.PACIFIC));
        Mark.Label name =
                Atlas.labels(scene.marks()).stream()
                        .filter(label -> label.ids().contains("ter-pf"))
                        .findFirst()
                        .orElseThrow();
        ScreenPoint middle = name.textBox().centre();
        Box core =
                scene.marks().stream()
                        .filter(Mark.Zone.class::isInstance)
                        .map(Mark.Zone.class::cast)
                        .filter(zone -> zone.id().equals("ter-pf"))
                        .map(Areas::of)
                        .map(box -> box.grown(-box.width() / 4))
                        .findFirst()
                        .orElseThrow();
        assertTrue(middle.x() > core.x() && middle.x() < core.right(), middle.toString());
    }

    @Test
    void theNameOfATerritoryStandsByTheCornerOfItsZoneThatIsSeen() {
        Viewport east = Viewport.of(new GeoPoint(-6, -167), 4.4, 760, 620);
        MapScene scene = Atlas.scene("2026-03-13", MapRequest.of(east));
        Mark.Zone zone =
                scene.marks().stream()
                        .filter(Mark.Zone.class::isInstance)
                        .map(Mark.Zone.class::cast)
                        .filter(z -> z.id().equals("ter-nc"))
                        .findFirst()
                        .orElseThrow();
        Mark.Label name =
                Atlas.labels(scene.marks()).stream()
                        .filter(label -> label.ids().contains("ter-nc"))
                        .findFirst()
                        .orElseThrow();
        Box around = name.box().grown(8);
        assertTrue(Areas.lineMeets(zone, around), name.box().toString());
    }

    @Test
    void theDegreesOnTheFrameKeepOffTheLinesOfZones() {
        Viewport low = Viewport.of(new GeoPoint(9.5, -178.6), 2.628, 784, 350);
        MapScene scene = Atlas.scene("2025-09-11", MapRequest.of(low));
        List<Box> figures =
                Atlas.labels(scene.marks()).stream()
                        .filter(PlacementTest::figure)
                        .map(Mark.Label::box)
                        .toList();
        assertFalse(figures.isEmpty());
        assertTrue(
                scene.marks().stream()
                        .filter(Mark.Zone.class::isInstance)
                        .map(Mark.Zone.class::cast)
                        .noneMatch(zone ->
                                figures.stream().anyMatch(box -> Areas.lineMeets(zone, box))));
    }

    @Test
    void aMarkThatWouldCoverASymbolIsLeftAwayAndCounted() {
        MapScene scene = Atlas.scene("2024-09-18", MapRequest.of(Atlas.JAPAN).withLenses(false));
        List<Mark.Symbol> symbols = Atlas.symbols(scene.marks());
        List<Mark.Symbol> marked = symbols.stream().filter(Mark.Symbol::disputed).toList();
        for (Mark.Symbol one : marked) {
            assertTrue(
                    symbols.stream()
                            .filter(other -> !other.equals(one))
                            .noneMatch(other -> Extents.mark(one).overlaps(Extents.body(other))));
        }
        assertFalse(scene.missing().unmarked().isEmpty());
        assertTrue(
                marked.stream()
                        .flatMap(symbol -> symbol.ids().stream())
                        .noneMatch(scene.missing().unmarked()::contains));
    }

    @Test
    void theScaleKeepsOffSymbolsWhereItCan() {
        Viewport wide = Viewport.of(new GeoPoint(9.5, -178.6), 2.628, 784, 312);
        MapScene scene = Atlas.scene("2025-09-11", MapRequest.of(wide));
        Mark.ScaleBar bar =
                scene.marks().stream()
                        .filter(Mark.ScaleBar.class::isInstance)
                        .map(Mark.ScaleBar.class::cast)
                        .findFirst()
                        .orElseThrow();
        Box bars = new Box(bar.at().x(), bar.at().y() - 12, 60, 40);
        assertTrue(
                Atlas.symbols(scene.marks()).stream()
                        .noneMatch(symbol -> symbol.box().overlaps(bars)));
        assertTrue(scene.lenses().noneMatch(lens -> lens.frame().overlaps(bars)));
    }

    @Test
    void aNarrowMapKeepsItsLensesFolded() {
        Viewport narrow = Atlas.PACIFIC.withSize(600, 588);
        MapScene scene = Atlas.scene("2025-09-11", MapRequest.of(narrow));
        assertEquals(0, scene.lenses().count());
        assertTrue(scene.missing().lenses() > 0);
    }

    @Test
    void whatIsReservedStaysFree() {
        Box buttons = new Box(500, 300, 234, 288);
        MapScene scene =
                Atlas.scene(
                        "2025-09-11", MapRequest.of(Atlas.PACIFIC).keepingFree(List.of(buttons)));
        assertFalse(
                Atlas.labels(scene.marks()).stream()
                        .map(Mark.Label::box)
                        .anyMatch(buttons::overlaps));
        assertFalse(scene.lenses().map(Mark.Lens::frame).anyMatch(buttons::overlaps));
    }

    @Test
    void whatDidNotFitIsNamed() {
        Viewport small = Viewport.of(new GeoPoint(35, 137), 4.5, 260, 200);
        MapScene scene = Atlas.scene("2024-09-18", MapRequest.of(small));
        assertFalse(scene.dropped().isEmpty());
        assertTrue(scene.dropped().stream().noneMatch(d -> Atlas.texts(scene).contains(d.text())));
    }
}

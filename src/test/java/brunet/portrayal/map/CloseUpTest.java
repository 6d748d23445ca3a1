package brunet.portrayal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Language;
import brunet.domain.Situation;
import brunet.geo.GeoBounds;
import brunet.geo.Viewport;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CloseUpTest {
    private final MapPortrayal portrayal = Atlas.in(Language.EN);
    private final Situation situation = Atlas.on("2025-09-11");

    @Test
    void theBasesOfATerritoryStandOnItWithTheirNames() {
        MapScene scene = scene("ter-nc");
        assertTrue(scene.shown().containsAll(List.of("base-nandai", "base-plum", "base-tontouta")));
        assertTrue(Atlas.texts(scene).contains("Tontouta"), Atlas.texts(scene).toString());
    }

    @Test
    void anExerciseStandsOnItWithItsPlaceAndItsName() {
        List<String> texts = Atlas.texts(scene("ter-nc"));
        assertTrue(texts.contains("Plum Brunet-Takamori 25"), texts.toString());
    }

    @Test
    void nothingOfAFrameIsOnIt() {
        assertTrue(
                scene("ter-nc").marks().stream()
                        .noneMatch(mark ->
                                mark instanceof Mark.ScaleBar
                                        || mark instanceof Mark.Graticule
                                        || mark instanceof Mark.EdgeTag
                                        || mark instanceof Mark.Lens));
    }

    @Test
    void aLoneIslandIsShownWithTheSeaAroundIt() {
        GeoBounds bounds = portrayal.closeUp(situation, "ter-clipperton").orElseThrow();
        assertEquals(10.3, (bounds.north() + bounds.south()) / 2, 0.01);
        assertTrue(bounds.north() - bounds.south() < 0.5);
    }

    @Test
    void aTerritoryWhoseBasesLieFarApartHasNone() {
        assertEquals(Optional.empty(), portrayal.closeUp(situation, "ter-pf"));
    }

    @Test
    void whatIsNoTerritoryHasNone() {
        assertEquals(Optional.empty(), portrayal.closeUp(situation, "base-plum"));
    }

    private MapScene scene(String id) {
        GeoBounds bounds = portrayal.closeUp(situation, id).orElseThrow();
        return portrayal.closeUp(situation, MapRequest.of(Viewport.fit(bounds, 334, 118, 22)));
    }
}

package brunet.ui.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Language;
import brunet.ui.Desks;
import brunet.ui.kit.Messages;
import brunet.ui.places.PlacesViewModel.PlaceRow;
import brunet.ui.state.Desk;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlacesViewModelTest {
    private final Desk desk = Desks.on("2024-09-15");
    private final PlacesViewModel model = new PlacesViewModel(desk, new Messages(Language.EN));

    @Test
    void holdsTerritoriesBasesAndExercises() {
        assertTrue(ids().containsAll(List.of("ter-nc", "ter-pf", "ex-bt-2024")));
        assertTrue(ids().stream().anyMatch(id -> id.startsWith("base-")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"New Caledonia", "nouvelle-caledonie", "ニューカレドニア"})
    void namesAreSoughtInAllThreeLanguages(String name) {
        model.queryProperty().set(name);
        assertTrue(ids().contains("ter-nc"));
        assertFalse(ids().contains("ter-pf"));
    }

    @Test
    void holdsNoBaseBeforeAnySourceSpeaksOfOne() {
        desk.goTo(LocalDate.parse("1951-09-08"));
        assertTrue(ids().stream().noneMatch(id -> id.startsWith("base-")));
    }

    @Test
    void selectsForTheWholeDesk() {
        model.select("ter-pf");
        assertEquals("ter-pf", Desks.selected(desk));
    }

    private List<String> ids() {
        return model.rows().getValue().stream()
                .filter(PlaceRow.Entry.class::isInstance)
                .map(row -> ((PlaceRow.Entry) row).row().entityId())
                .toList();
    }
}

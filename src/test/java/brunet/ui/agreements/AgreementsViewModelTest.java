package brunet.ui.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Language;
import brunet.portrayal.text.LaneFilter;
import brunet.ui.Desks;
import brunet.ui.kit.Messages;
import brunet.ui.state.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

final class AgreementsViewModelTest {
    private final Desk desk = Desks.on("2025-09-11");
    private final SimpleObjectProperty<LaneFilter> filter =
            new SimpleObjectProperty<>(LaneFilter.ALL);
    private final Messages messages = new Messages(Language.EN);
    private final AgreementsViewModel model = new AgreementsViewModel(desk, messages, filter);

    @Test
    void japansAccessAgreementsHaveLanesOnOneScale() {
        List<LaneRow.Access> lanes = rows(LaneRow.Access.class);
        assertEquals(
                List.of("ag-raa-au", "ag-raa-uk", "ag-raa-ph", "ag-raa-fr"),
                lanes.stream().map(LaneRow.Access::entityId).toList());
        assertEquals(1, lanes.stream().map(LaneRow.Access::span).distinct().count());
        assertTrue(lanes.getFirst().span().holds(desk.situation().asOf()));
    }

    @Test
    void aLineInForceShowsItsDateAlone() {
        assertTrue(
                rows(LaneRow.Line.class).stream()
                        .anyMatch(line -> line.status().equals("26 Jun 2019")));
    }

    @Test
    void theFilterKeepsTheAgreementsOfAPartner() {
        filter.set(new LaneFilter(Optional.empty(), Optional.of("nation-au")));
        assertEquals(
                List.of("ag-raa-au"),
                rows(LaneRow.Access.class).stream().map(LaneRow.Access::entityId).toList());
        filter.set(new LaneFilter(Optional.of("raa"), Optional.of("nation-ca")));
        assertTrue(model.page().getValue().rows().isEmpty());
        model.clearFilter();
        assertFalse(model.page().getValue().rows().isEmpty());
    }

    @Test
    void lanesFollowTheDate() {
        desk.goTo(LocalDate.parse("2024-05-03"));
        LaneRow.Access philippines =
                rows(LaneRow.Access.class).stream()
                        .filter(lane -> lane.entityId().equals("ag-raa-ph"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(philippines.lane().statusText().startsWith("Talks since"));
    }

    @Test
    void theKeyOfTheStagesFollowsTheLanguage() {
        LaneRow.StageKey english = rows(LaneRow.StageKey.class).getFirst();
        messages.speak(Language.FR);
        LaneRow.StageKey french = rows(LaneRow.StageKey.class).getFirst();
        assertEquals("discussions", french.items().getFirst().words());
        assertFalse(english.equals(french));
    }

    private <T extends LaneRow> List<T> rows(Class<T> type) {
        return model.page().getValue().rows().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}

package brunet.ui.exercises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Language;
import brunet.portrayal.text.LaneFilter;
import brunet.ui.Desks;
import brunet.ui.exercises.ExercisesViewModel.ExerciseRow;
import brunet.ui.kit.Messages;
import brunet.ui.state.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

final class ExercisesViewModelTest {
    private final Desk desk = Desks.on("2024-09-15");
    private final SimpleObjectProperty<LaneFilter> filter =
            new SimpleObjectProperty<>(LaneFilter.ALL);
    private final ExercisesViewModel model =
            new ExercisesViewModel(desk, new Messages(Language.EN), filter);

    @Test
    void whatIsUnderWayComesFirst() {
        List<ExerciseRow> rows = model.rows().getValue();
        assertTrue(
                rows.get(0) instanceof ExerciseRow.Head head && head.title().equals("Under way"));
        assertTrue(ids().subList(0, 3).contains("ex-bt-2024"));
    }

    @Test
    void theListFollowsTheDate() {
        desk.goTo(LocalDate.parse("1951-09-08"));
        assertTrue(
                model.rows().getValue().get(0) instanceof ExerciseRow.Head head
                        && head.title().equals("After this date"));
    }

    @Test
    void theFilterKeepsTheExercisesOfACountry() {
        int all = ids().size();
        filter.set(new LaneFilter(Optional.empty(), Optional.of("nation-ru")));
        assertFalse(ids().isEmpty());
        assertTrue(ids().size() < all);
        model.clearFilter();
        assertEquals(all, ids().size());
    }

    private List<String> ids() {
        return model.rows().getValue().stream()
                .filter(ExerciseRow.Entry.class::isInstance)
                .map(row -> ((ExerciseRow.Entry) row).row().entityId())
                .toList();
    }
}

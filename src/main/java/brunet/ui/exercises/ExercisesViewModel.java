package brunet.ui.exercises;

import brunet.portrayal.text.EntityList;
import brunet.portrayal.text.LaneFilter;
import brunet.ui.kit.Messages;
import brunet.ui.state.Desk;
import brunet.ui.state.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

/// The exercises around the date shown, as rows. Used on the FX thread only.
public final class ExercisesViewModel {
    private final Desk desk;
    private final Messages messages;
    private final ObjectProperty<LaneFilter> filter;
    private final ObjectBinding<List<ExerciseRow>> rows;

    /// A row of the list.
    sealed interface ExerciseRow {
        record Head(String title, String count) implements ExerciseRow {}

        record Entry(EntityList.Row row) implements ExerciseRow {}
    }

    public ExercisesViewModel(Desk desk, Messages messages, ObjectProperty<LaneFilter> filter) {
        this.desk = desk;
        this.messages = messages;
        this.filter = filter;
        this.rows =
                Bindings.createObjectBinding(
                        this::read, desk.situationProperty(), messages.wordingProperty(), filter);
    }

    private List<ExerciseRow> read() {
        List<ExerciseRow> rows = new ArrayList<>();
        for (EntityList.Group group :
                new EntityList(desk.situation(), messages.wording()).exercises()) {
            List<EntityList.Row> let = group.rows().stream().filter(this::lets).toList();
            if (!let.isEmpty()) {
                rows.add(
                        new ExerciseRow.Head(group.title(), messages.wording().number(let.size())));
                let.forEach(row -> rows.add(new ExerciseRow.Entry(row)));
            }
        }
        return rows;
    }

    private boolean lets(EntityList.Row row) {
        return filter.get()
                .partnerId()
                .map(nation ->
                        desk.situation().happening(row.entityId()).stream()
                                .flatMap(happening -> happening.nations().stream())
                                .anyMatch(entity -> entity.id().equals(nation)))
                .orElse(true);
    }

    // Properties

    ObservableValue<List<ExerciseRow>> rows() {
        return rows;
    }

    ObservableValue<Selection> selection() {
        return desk.selectionProperty();
    }

    /// The ids of what bears on the selection.
    ObservableValue<Set<String>> related() {
        return desk.relatedProperty();
    }

    // Commands

    void select(String entityId) {
        desk.open(entityId);
    }

    void clearFilter() {
        filter.set(LaneFilter.ALL);
    }
}

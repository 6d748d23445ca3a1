package brunet.ui.places;

import brunet.portrayal.text.EntityList;
import brunet.portrayal.text.Search;
import brunet.ui.kit.Messages;
import brunet.ui.state.Desk;
import brunet.ui.state.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// Everything on the map, as rows that a query over all names narrows. Used on the FX thread only.
public final class PlacesViewModel {
    private final Desk desk;
    private final Messages messages;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectBinding<Search> search;
    private final ObjectBinding<List<PlaceRow>> rows;

    /// A row of the list.
    sealed interface PlaceRow {
        record Head(String title, String count) implements PlaceRow {}

        record Entry(EntityList.Row row) implements PlaceRow {}
    }

    public PlacesViewModel(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        this.search =
                Bindings.createObjectBinding(
                        () -> new Search(desk.situation().record(), messages.wording()),
                        desk.chronicleProperty(),
                        messages.wordingProperty());
        this.rows =
                Bindings.createObjectBinding(
                        this::read, desk.situationProperty(), messages.wordingProperty(), query);
    }

    private List<PlaceRow> read() {
        Set<String> found = found();
        boolean all = query.get().isBlank();
        List<PlaceRow> rows = new ArrayList<>();
        for (EntityList.Group group :
                new EntityList(desk.situation(), messages.wording()).onTheMap()) {
            List<EntityList.Row> let =
                    group.rows().stream().filter(r -> all || found.contains(r.entityId())).toList();
            if (!let.isEmpty()) {
                rows.add(new PlaceRow.Head(group.title(), messages.wording().number(let.size())));
                let.forEach(row -> rows.add(new PlaceRow.Entry(row)));
            }
        }
        return rows;
    }

    private Set<String> found() {
        return search.get().find(query.get(), desk.situation()).stream()
                .flatMap(group -> group.hits().stream())
                .map(Search.Hit::entityId)
                .collect(Collectors.toSet());
    }

    // Properties

    /// What is sought among the names of all three languages.
    public StringProperty queryProperty() {
        return query;
    }

    ObservableValue<List<PlaceRow>> rows() {
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
}

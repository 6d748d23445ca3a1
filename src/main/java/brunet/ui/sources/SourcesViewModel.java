package brunet.ui.sources;

import brunet.portrayal.text.SourceList;
import brunet.ui.kit.Messages;
import brunet.ui.state.Desk;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// The sources known, and the one that is open. Used on the FX thread only.
public final class SourcesViewModel {
    private final Desk desk;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> open =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectBinding<SourceList> list;
    private final ObjectBinding<List<SourceList.Row>> rows;
    private final ObjectBinding<Optional<SourceList.Row>> opened;

    public SourcesViewModel(Desk desk, Messages messages) {
        this.desk = desk;
        // What is known changes the list, the date shown does not: the chronicle changes with the
        // first.
        this.list =
                Bindings.createObjectBinding(
                        () -> SourceList.of(desk.situation(), messages.wording()),
                        desk.chronicleProperty(),
                        messages.wordingProperty());
        this.rows = Bindings.createObjectBinding(() -> list.get().search(query.get()), list, query);
        this.opened =
                Bindings.createObjectBinding(
                        () -> open.get().flatMap(id -> list.get().row(id)), list, open);
    }

    // Properties

    public StringProperty queryProperty() {
        return query;
    }

    ObservableValue<List<SourceList.Row>> rows() {
        return rows;
    }

    ObservableValue<Optional<SourceList.Row>> opened() {
        return opened;
    }

    // Commands

    /// Opens the page of a source.
    public void open(String sourceId) {
        open.set(Optional.of(sourceId));
    }

    void close() {
        open.set(Optional.empty());
    }

    void select(String entityId) {
        desk.open(entityId);
    }
}

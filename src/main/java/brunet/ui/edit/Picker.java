package brunet.ui.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Chooses things of the record by search.
final class Picker {
    private static final int SHOWN = 6;

    private final boolean several;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Option> chosen = FXCollections.observableArrayList();
    private final ObjectBinding<List<Option>> found;

    /// @param detail muted words below the name, empty for none
    record Option(String id, String name, String detail) {}

    /// @param several whether more than one can be chosen
    Picker(boolean several, Function<String, List<Option>> find) {
        this.several = several;
        this.found =
                Bindings.createObjectBinding(
                        () ->
                                query.get().isBlank()
                                        ? List.of()
                                        : find.apply(query.get()).stream()
                                                .filter(Predicate.not(chosen::contains))
                                                .limit(SHOWN)
                                                .toList(),
                        query,
                        chosen);
    }

    // Properties

    StringProperty queryProperty() {
        return query;
    }

    ObservableList<Option> chosen() {
        return chosen;
    }

    ObservableValue<List<Option>> found() {
        return found;
    }

    /// Whether there is room for another.
    boolean open() {
        return several || chosen.isEmpty();
    }

    List<String> ids() {
        return chosen.stream().map(Option::id).toList();
    }

    Optional<String> id() {
        return ids().stream().findFirst();
    }

    // Commands

    void choose(Option option) {
        if (!several) {
            chosen.setAll(List.of(option));
        } else if (!chosen.contains(option)) {
            chosen.add(option);
        }
        query.set("");
    }

    void remove(Option option) {
        chosen.remove(option);
    }
}

package brunet.ui.shell;

import brunet.portrayal.text.Search;
import brunet.ui.kit.Messages;
import brunet.ui.state.Desk;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// What the search of the header finds, and which of it is chosen. Used on the FX thread only.
public final class SearchViewModel {
    private static final int PER_KIND = 6;

    private final Desk desk;
    private final StringProperty query = new SimpleStringProperty("");
    private final IntegerProperty cursor = new SimpleIntegerProperty();
    private final ObjectBinding<Search> search;
    private final ObjectBinding<List<Search.Group>> all;

    public SearchViewModel(Desk desk, Messages messages) {
        this.desk = desk;
        this.search =
                Bindings.createObjectBinding(
                        () -> new Search(desk.situation().record(), messages.wording()),
                        desk.chronicleProperty(),
                        messages.wordingProperty());
        this.all =
                Bindings.createObjectBinding(
                        () ->
                                query.get().isBlank()
                                        ? List.of()
                                        : search.get().find(query.get(), desk.situation()),
                        search,
                        query,
                        desk.situationProperty());
        query.subscribe(() -> cursor.set(0));
    }

    // Properties

    public StringProperty queryProperty() {
        return query;
    }

    /// The place of the chosen hit among those shown.
    IntegerProperty cursorProperty() {
        return cursor;
    }

    /// The first hits of each kind.
    ObservableValue<List<Search.Group>> shown() {
        return all.map(groups ->
                groups.stream()
                        .map(group ->
                                new Search.Group(
                                        group.kind(),
                                        group.title(),
                                        group.hits().stream().limit(PER_KIND).toList()))
                        .toList());
    }

    int found() {
        return all.get().stream().mapToInt(group -> group.hits().size()).sum();
    }

    private List<Search.Hit> hits() {
        return shown().getValue().stream().flatMap(group -> group.hits().stream()).toList();
    }

    Optional<Search.Hit> chosen() {
        List<Search.Hit> hits = hits();
        return cursor.get() < hits.size() ? Optional.of(hits.get(cursor.get())) : Optional.empty();
    }

    // Commands

    void move(int step) {
        cursor.set(Math.clamp(cursor.get() + step, 0, Math.max(0, hits().size() - 1)));
    }

    /// Opens the chosen hit; false when there is none.
    boolean open() {
        Optional<Search.Hit> hit = chosen();
        hit.ifPresent(this::open);
        return hit.isPresent();
    }

    void open(Search.Hit hit) {
        desk.open(hit.entityId());
        query.set("");
    }

    /// Opens the chosen hit on the day it begins; false when there is none.
    boolean openOnItsDate() {
        Optional<Search.Hit> hit = chosen();
        hit.flatMap(h -> OwnDate.of(desk.situation(), h.entityId())).ifPresent(desk::goTo);
        return open();
    }
}

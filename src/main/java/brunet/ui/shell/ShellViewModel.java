package brunet.ui.shell;

import brunet.domain.Language;
import brunet.domain.Marking;
import brunet.domain.Situation;
import brunet.portrayal.Theme;
import brunet.portrayal.text.Narration;
import brunet.ui.kit.Messages;
import brunet.ui.state.Desk;
import brunet.ui.state.Selection;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// What the frame around the features says, and what its buttons and keys do. Used on the FX thread
/// only.
public final class ShellViewModel {
    private final Desk desk;
    private final Messages messages;
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.AGREEMENTS);
    private final BooleanProperty drawerOpen = new SimpleBooleanProperty();
    private final ObjectBinding<Narration> narration;

    public ShellViewModel(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        this.narration =
                Bindings.createObjectBinding(
                        () -> new Narration(messages.wording(), desk.situation(), desk.chronicle()),
                        desk.situationProperty(),
                        messages.wordingProperty());
    }

    // Properties

    public ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    /// Whether the left pane is open where it opens over the map.
    public BooleanProperty drawerOpenProperty() {
        return drawerOpen;
    }

    ObservableValue<String> date() {
        return narration.map(n -> messages.wording().fullDate(desk.situation().asOf()));
    }

    ObservableValue<String> onThisDay() {
        return narration.map(Narration::onThisDay);
    }

    ObservableValue<String> counts() {
        return narration.map(Narration::counts);
    }

    ObservableValue<String> datedEvents() {
        return narration.map(Narration::datedEvents);
    }

    ObservableValue<String> known() {
        return narration.map(n ->
                desk.situation()
                        .knownOn()
                        .map(day -> messages.text("status.known-on", messages.wording().date(day)))
                        .orElseGet(() -> messages.text("status.known-today")));
    }

    ObservableValue<String> undated() {
        return narration.map(n -> count(desk.situation().undated().size()));
    }

    ObservableValue<String> unplaced() {
        return narration.map(n -> count(desk.situation().unplaced().size()));
    }

    ObservableValue<String> inTrays() {
        return narration.map(
                n -> count(desk.situation().undated().size() + desk.situation().unplaced().size()));
    }

    private String count(int number) {
        return messages.wording().number(number);
    }

    ObservableValue<Optional<Marking>> marking() {
        return desk.settingsProperty().map(settings -> settings.marking());
    }

    ObservableValue<Boolean> somethingSelected() {
        return desk.selectionProperty().map(Selection.Of.class::isInstance);
    }

    Situation situation() {
        return desk.situation();
    }

    // Commands

    void speak(Language language) {
        desk.speak(language);
    }

    void switchTheme() {
        desk.dress(desk.settings().theme() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
    }

    void mark(Marking marking) {
        desk.mark(marking);
    }

    void knowAll() {
        desk.knowOn(Optional.empty());
    }

    void knowWhatWasKnown() {
        desk.knowOn(Optional.of(desk.situation().asOf()));
    }

    /// Opens a list, which closes again where it lies over the map and is open already.
    public void open(Tab wanted) {
        drawerOpen.set(!(drawerOpen.get() && tab.get() == wanted));
        tab.set(wanted);
    }

    void select(String entityId) {
        desk.open(entityId);
    }

    void clear() {
        if (drawerOpen.get()) {
            drawerOpen.set(false);
        } else {
            desk.clearSelection();
        }
    }

    void nextChange() {
        desk.goToNextChange();
    }

    void previousChange() {
        desk.goToPreviousChange();
    }

    void moveMonths(int months) {
        desk.moveMonths(months);
    }

    void firstDate() {
        desk.goToFirst();
    }

    void lastDate() {
        desk.goToLast();
    }

    /// Goes to the day on which what is selected begins.
    void goToSelection() {
        if (desk.selection() instanceof Selection.Of(String id)) {
            OwnDate.of(desk.situation(), id).ifPresent(desk::goTo);
        }
    }
}

package brunet.ui.state;

import brunet.domain.Chronicle;
import brunet.domain.Entity;
import brunet.domain.Language;
import brunet.domain.Marking;
import brunet.domain.Place;
import brunet.domain.Situation;
import brunet.geo.GeoBounds;
import brunet.geo.GeoPoint;
import brunet.geo.Viewport;
import brunet.portrayal.Theme;
import brunet.portrayal.text.Related;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// What the person is looking at: the situation on the chosen date, the selection, the view of the
/// map and the settings. Used on the FX thread only.
public final class Desk {
    private final Consumer<Settings> keepSettings;
    private final ReadOnlyObjectWrapper<Chronicle> chronicle;
    private final ReadOnlyObjectWrapper<Situation> situation;
    private final ReadOnlyObjectWrapper<Selection> selection =
            new ReadOnlyObjectWrapper<>(new Selection.Nothing());
    private final ObjectBinding<Set<String>> related;
    private boolean undatedBases;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final SimpleObjectProperty<Optional<Viewport>> view =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<GeoBounds>> wanted =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param keepSettings called with every change of the settings
    public Desk(Outlook first, Settings settings, Consumer<Settings> keepSettings) {
        this.keepSettings = keepSettings;
        this.chronicle = new ReadOnlyObjectWrapper<>(first.chronicle());
        this.situation = new ReadOnlyObjectWrapper<>(first.situation());
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.related = Bindings.createObjectBinding(this::findRelated, situation, selection);
    }

    // Properties

    public ReadOnlyObjectProperty<Situation> situationProperty() {
        return situation.getReadOnlyProperty();
    }

    public Situation situation() {
        return situation.get();
    }

    public ReadOnlyObjectProperty<Chronicle> chronicleProperty() {
        return chronicle.getReadOnlyProperty();
    }

    public Chronicle chronicle() {
        return chronicle.get();
    }

    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public Selection selection() {
        return selection.get();
    }

    /// The ids of what bears on the selection.
    public ObservableValue<Set<String>> relatedProperty() {
        return related;
    }

    private Set<String> findRelated() {
        return selection() instanceof Selection.Of(String id)
                ? Related.to(situation(), id)
                : Set.of();
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public Settings settings() {
        return settings.get();
    }

    /// What the map shows, as read back from it; empty until it is laid out. Set by the map alone.
    public SimpleObjectProperty<Optional<Viewport>> viewProperty() {
        return view;
    }

    /// What the map is asked to bring into view. The map answers by going there.
    public ReadOnlyObjectProperty<Optional<GeoBounds>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    // Commands

    public void goTo(LocalDate asOf) {
        if (!asOf.equals(situation().asOf())) {
            publish(Situation.of(situation().knowledge(), asOf));
        }
    }

    /// Takes the bases that no source dates this early for there, for as long as there are such.
    public void showUndatedBases() {
        undatedBases = true;
        publish(situation());
    }

    private void publish(Situation read) {
        undatedBases &= !read.undatedBases().isEmpty();
        situation.set(undatedBases ? read.withUndatedBases() : read);
    }

    /// Goes to the next date on which something changes; false when there is none.
    public boolean goToNextChange() {
        Optional<LocalDate> next = chronicle().changeAfter(situation().asOf());
        next.ifPresent(this::goTo);
        return next.isPresent();
    }

    /// Goes to the date of the last change before this one; false when there is none.
    public boolean goToPreviousChange() {
        Optional<LocalDate> previous = chronicle().changeBefore(situation().asOf());
        previous.ifPresent(this::goTo);
        return previous.isPresent();
    }

    /// Moves by months, though not past the first or the last dated thing.
    public void moveMonths(int months) {
        LocalDate from = situation().asOf();
        LocalDate to = from.plusMonths(months);
        Optional<LocalDate> end = months < 0 ? chronicle().first() : chronicle().last();
        boolean past =
                end.filter(day -> months < 0 ? to.isBefore(day) : to.isAfter(day)).isPresent();
        if (!past) {
            goTo(to);
        } else {
            end.filter(day -> months < 0 ? day.isBefore(from) : day.isAfter(from))
                    .ifPresent(this::goTo);
        }
    }

    /// Goes to the first dated thing.
    public void goToFirst() {
        chronicle().first().ifPresent(this::goTo);
    }

    /// Goes to the last dated thing.
    public void goToLast() {
        chronicle().last().ifPresent(this::goTo);
    }

    /// Cuts what is shown down to what was known on a date, or with an empty one shows all.
    public void knowOn(Optional<LocalDate> knownOn) {
        if (!knownOn.equals(situation().knownOn())) {
            Outlook outlook = Outlook.of(situation().record(), knownOn, situation().asOf());
            chronicle.set(outlook.chronicle());
            publish(outlook.situation());
        }
    }

    /// Shows a record that has changed. The date, what is known and the selection stay, as far as
    /// there still is what was selected.
    public void show(Outlook changed) {
        Outlook now =
                changed.situation().knownOn().equals(situation().knownOn())
                        ? changed.on(situation().asOf())
                        : Outlook.of(
                                changed.situation().record(),
                                situation().knownOn(),
                                situation().asOf());
        if (selection() instanceof Selection.Of(String id)
                && now.situation().record().entity(id).isEmpty()) {
            clearSelection();
        }
        chronicle.set(now.chronicle());
        situation.set(now.situation());
    }

    public void select(String entityId) {
        if (situation().record().entity(entityId).isPresent()) {
            selection.set(new Selection.Of(entityId));
        }
    }

    /// Selects a thing chosen from a list: the map goes to it where nothing of it is in view.
    public void open(String entityId) {
        select(entityId);
        List<GeoPoint> points = points(entityId);
        boolean inView =
                view.get()
                        .map(Viewport::bounds)
                        .filter(bounds -> points.stream().anyMatch(bounds::contains))
                        .isPresent();
        if (!inView && !points.isEmpty()) {
            show(GeoBounds.around(points));
        }
    }

    private List<GeoPoint> points(String entityId) {
        Stream<Place> own = situation().record().entity(entityId).flatMap(Entity::place).stream();
        Stream<Place> venues =
                situation().happening(entityId).stream()
                        .flatMap(happening -> happening.places().stream())
                        .flatMap(named -> named.place().stream());
        return Stream.concat(own, venues).map(Place::point).distinct().toList();
    }

    public void clearSelection() {
        selection.set(new Selection.Nothing());
    }

    /// Asks the map to bring a box into view.
    public void show(GeoBounds bounds) {
        wanted.set(Optional.empty());
        wanted.set(Optional.of(bounds));
    }

    public void speak(Language language) {
        change(settings().withLanguage(language));
    }

    public void dress(Theme theme) {
        change(settings().withTheme(theme));
    }

    public void mark(Marking marking) {
        change(settings().withMarking(marking));
    }

    private void change(Settings changed) {
        if (!changed.equals(settings())) {
            settings.set(changed);
            keepSettings.accept(changed);
        }
    }
}

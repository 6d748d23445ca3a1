package brunet.ui.map;

import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.Occurrence;
import brunet.domain.PartialDate;
import brunet.geo.GeoBounds;
import brunet.geo.Viewport;
import brunet.portrayal.Theme;
import brunet.portrayal.map.Box;
import brunet.portrayal.map.LegendItem;
import brunet.portrayal.map.MapLayer;
import brunet.portrayal.map.MapObject;
import brunet.portrayal.map.MapScene;
import brunet.portrayal.map.Mark;
import brunet.portrayal.map.TextMeasure;
import brunet.portrayal.map.ZoneOutlines;
import brunet.ui.state.Desk;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// What the map shows of the situation, and what pointing, choosing and walking through it with the
/// keyboard mean. Positions are logical pixels of the map. FX thread only.
public final class MapViewModel {

    private final Desk desk;
    private final SceneComposer composer;
    private final ObjectBinding<MapWords> words;
    private final ReadOnlyObjectWrapper<Optional<String>> hovered =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<List<String>> focusedIds = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Choice>> choice =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MapScene>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectBinding<Optional<MapObject>> focused;
    private final ObjectBinding<Optional<EmptyDay>> emptyDay;

    public MapViewModel(Desk desk, TextMeasure measure, ZoneOutlines zones) {
        this.desk = desk;
        composer = new SceneComposer(desk, measure, zones);
        words = composer.words();
        focused = Bindings.createObjectBinding(this::findFocused, shown, focusedIds);
        emptyDay = Bindings.createObjectBinding(this::findEmptyDay, shown);
    }

    /// Things that lie under one point, to choose from.
    record Choice(List<Item> items, double x, double y) {
        Choice {
            items = List.copyOf(items);
        }

        record Item(String id, String name) {}
    }

    /// A day before anything on the map is dated.
    ///
    /// @param first the day of the first exercise
    record EmptyDay(LocalDate first) {}

    private Optional<MapObject> findFocused() {
        return shown.get().flatMap(this::focusedIn);
    }

    private Optional<EmptyDay> findEmptyDay() {
        boolean empty =
                shown.get()
                        .map(MapScene::marks)
                        .filter(marks -> marks.stream().noneMatch(Mark.Symbol.class::isInstance))
                        .isPresent();
        return firstExercise()
                .filter(day -> empty && day.isAfter(desk.situation().asOf()))
                .map(EmptyDay::new);
    }

    private Optional<LocalDate> firstExercise() {
        return desk.chronicle().occurrences().stream()
                .filter(o -> o.entity().kind() == EntityKind.EXERCISE)
                .map(Occurrence::date)
                .map(PartialDate::first)
                .min(LocalDate::compareTo);
    }

    // Properties

    /// What belongs over the base map for what the map shows at this moment, composed when asked
    /// for; empty as long as the map has no size.
    ObservableValue<Optional<MapScene>> sceneProperty() {
        return composer.scene();
    }

    /// The scene of the latest frame: what all else here is said of.
    public ReadOnlyObjectProperty<Optional<MapScene>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What the legend explains and switches.
    public ObservableValue<List<LegendItem>> legend() {
        return shown.map(now -> now.map(MapScene::legend).orElse(List.of()));
    }

    /// Whether insets open where symbols crowd.
    public BooleanProperty insetsProperty() {
        return composer.insetsProperty();
    }

    /// The id of what lies under the pointer.
    ReadOnlyObjectProperty<Optional<String>> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /// What the keyboard is on.
    ObservableValue<Optional<MapObject>> focusedProperty() {
        return focused;
    }

    ReadOnlyObjectProperty<Optional<Choice>> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    ObservableValue<Optional<EmptyDay>> emptyDayProperty() {
        return emptyDay;
    }

    ObservableValue<String> spokenProperty() {
        return Bindings.createStringBinding(
                () ->
                        focused.get()
                                .map(MapObject::spoken)
                                .orElseGet(
                                        () -> words.get().counted("map.spoken", tabOrder().size())),
                focused,
                words);
    }

    ObservableValue<String> text(String key) {
        return words.map(w -> w.text(key));
    }

    String dated(String key, LocalDate day) {
        return words.get().dated(key, day);
    }

    ObservableValue<Theme> theme() {
        return desk.settingsProperty().map(settings -> settings.theme());
    }

    boolean still() {
        return desk.settings().reducedMotion();
    }

    /// What the map was asked to bring into view.
    ReadOnlyObjectProperty<Optional<GeoBounds>> wantedProperty() {
        return desk.wantedProperty();
    }

    /// What the keyboard is on, as it lies in a scene.
    Optional<MapObject> focusedIn(MapScene of) {
        return of.tabOrder().stream()
                .filter(object -> object.ids().equals(focusedIds.get()))
                .findFirst();
    }

    // Commands

    /// Takes over the scene of a new frame, once for all that has changed since the last.
    void refresh() {
        shown.set(composer.scene().getValue());
    }

    /// Publishes what the map shows.
    void see(Optional<Viewport> view) {
        if (!view.equals(desk.viewProperty().get())) {
            desk.viewProperty().set(view);
        }
    }

    /// Keeps boxes of the map free that something else covers.
    void cover(List<Box> boxes) {
        composer.cover(boxes);
    }

    /// Switches a layer off, or on again.
    public void toggle(MapLayer layer) {
        composer.toggle(layer);
    }

    void goToFirstDeed() {
        emptyDay.get().map(EmptyDay::first).ifPresent(desk::goTo);
    }

    /// Shows the bases that no source dates this early, for as long as there are such.
    void showUndatedBases() {
        desk.showUndatedBases();
    }

    void click(double x, double y) {
        shown.get().ifPresent(now -> click(now, x, y));
    }

    private void click(MapScene now, double x, double y) {
        List<String> ids = now.at(x, y);
        Optional<Mark.EdgeTag> tag = now.edgeTagAt(x, y);
        Optional<Mark.Lens> lens = lensAt(now, x, y);
        if (tag.isPresent()) {
            desk.show(GeoBounds.around(List.of(tag.get().target())));
        } else if (ids.isEmpty() && lens.isPresent()) {
            desk.show(lens.get().viewport().bounds());
        } else {
            choose(ids, x, y);
        }
    }

    /// Opens what the keyboard is on, or goes where it leads.
    void open() {
        focused.get()
                .ifPresent(object ->
                        object.leadsTo().ifPresentOrElse(desk::show, () -> chooseIn(object)));
    }

    private void chooseIn(MapObject object) {
        choose(object.ids(), object.box().centre().x(), object.box().centre().y());
    }

    void choose(String id) {
        choice.set(Optional.empty());
        desk.select(id);
    }

    void chooseNothing() {
        choice.set(Optional.empty());
    }

    void clear() {
        desk.clearSelection();
    }

    private void choose(List<String> ids, double x, double y) {
        switch (ids.size()) {
            case 0 -> clear();
            case 1 -> choose(ids.getFirst());
            default ->
                    choice.set(
                            Optional.of(
                                    new Choice(
                                            ids.stream()
                                                    .map(id -> new Choice.Item(id, name(id)))
                                                    .toList(),
                                            x,
                                            y)));
        }
    }

    /// Notes what lies under the pointer; true when it can be clicked.
    boolean point(double x, double y) {
        Optional<MapScene> now = shown.get();
        List<String> ids = now.map(scene -> scene.at(x, y)).orElse(List.of());
        setHovered(ids.stream().findFirst());
        return !ids.isEmpty()
                || now.flatMap(scene -> scene.edgeTagAt(x, y)).isPresent()
                || now.flatMap(scene -> lensAt(scene, x, y)).isPresent();
    }

    void pointNowhere() {
        setHovered(Optional.empty());
    }

    private void setHovered(Optional<String> id) {
        if (!id.equals(hovered.get())) {
            hovered.set(id);
        }
    }

    /// What is said of the thing under the pointer.
    Optional<String> hint() {
        return hovered.get()
                .map(id ->
                        shown.get()
                                .flatMap(now -> now.object(id))
                                .map(MapObject::spoken)
                                .orElseGet(() -> name(id)));
    }

    /// Moves the keyboard on by this many things; false when that leaves the map.
    boolean walk(int steps) {
        List<MapObject> order = tabOrder();
        int now = focused.get().map(order::indexOf).orElse(steps > 0 ? -1 : order.size());
        int next = now + steps;
        boolean within = next >= 0 && next < order.size();
        focusedIds.set(within ? order.get(next).ids() : List.of());
        return within;
    }

    /// Each thing once, even if it is held at several places.
    private List<MapObject> tabOrder() {
        Set<List<String>> seen = new HashSet<>();
        return shown.get().stream()
                .flatMap(now -> now.tabOrder().stream())
                .filter(object -> seen.add(object.ids()))
                .toList();
    }

    private static Optional<Mark.Lens> lensAt(MapScene scene, double x, double y) {
        return scene.lenses().filter(lens -> lens.frame().contains(x, y)).findFirst();
    }

    private String name(String id) {
        Optional<Entity> entity = desk.situation().record().entity(id);
        return entity.map(e -> words.get().wording().name(e)).orElse(id);
    }
}

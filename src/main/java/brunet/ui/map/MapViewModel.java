package brunet.ui.map;

import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.Occurrence;
import brunet.domain.PartialDate;
import brunet.geo.GeoBounds;
import brunet.geo.GeoPoint;
import brunet.geo.Viewport;
import brunet.portrayal.Theme;
import brunet.portrayal.map.Box;
import brunet.portrayal.map.LegendItem;
import brunet.portrayal.map.MapLayer;
import brunet.portrayal.map.MapMeasures;
import brunet.portrayal.map.MapObject;
import brunet.portrayal.map.MapPortrayal;
import brunet.portrayal.map.MapRequest;
import brunet.portrayal.map.MapScene;
import brunet.portrayal.map.Mark;
import brunet.portrayal.map.TextMeasure;
import brunet.portrayal.map.ZoneOutlines;
import brunet.ui.state.Desk;
import brunet.ui.state.Selection;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// What the map shows of the situation, and what pointing, choosing and walking through it with the
/// keyboard mean. Positions are logical pixels of the map. FX thread only.
public final class MapViewModel {

    private final Desk desk;
    private final TextMeasure measure;
    private final ZoneOutlines zones;
    private final ObjectProperty<Set<MapLayer>> hidden = new SimpleObjectProperty<>(Set.of());
    private final BooleanProperty insets = new SimpleBooleanProperty(true);
    private final ObjectProperty<List<Box>> covered = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<String>> hovered =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<List<String>> focusedIds = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Choice>> choice =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectBinding<MapWords> words;
    private final ObjectBinding<MapPortrayal> portrayal;
    private final ObjectBinding<Optional<MapScene>> scene;
    private final ObjectBinding<Optional<MapObject>> focused;
    private final ObjectBinding<Optional<EmptyDay>> emptyDay;

    public MapViewModel(Desk desk, TextMeasure measure, ZoneOutlines zones) {
        this.desk = desk;
        this.measure = measure;
        this.zones = zones;
        words =
                Bindings.createObjectBinding(
                        () -> new MapWords(desk.settings().language()), desk.settingsProperty());
        portrayal = Bindings.createObjectBinding(this::inWords, words);
        scene =
                Bindings.createObjectBinding(
                        () -> desk.viewProperty().get().map(this::portray),
                        portrayal,
                        desk.situationProperty(),
                        desk.viewProperty(),
                        desk.selectionProperty(),
                        hidden,
                        insets,
                        covered);
        focused = Bindings.createObjectBinding(this::findFocused, scene, focusedIds);
        emptyDay = Bindings.createObjectBinding(this::findEmptyDay, scene, words);
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
    /// @param first the day of the first thing that is
    record EmptyDay(LocalDate first, String reason, String go) {}

    private MapPortrayal inWords() {
        return new MapPortrayal(words.get().wording(), measure, zones);
    }

    private MapScene portray(Viewport view) {
        Optional<String> selected =
                desk.selection() instanceof Selection.Of(String id)
                        ? Optional.of(id)
                        : Optional.empty();
        MapRequest request =
                new MapRequest(
                        view,
                        selected,
                        hidden.get(),
                        insets.get(),
                        covered.get(),
                        MapMeasures.SCREEN);
        return portrayal.get().portray(desk.situation(), request);
    }

    private Optional<MapObject> findFocused() {
        return tabOrder().stream().filter(object -> object.ids().equals(focusedIds.get())).findAny();
    }

    private Optional<EmptyDay> findEmptyDay() {
        boolean empty =
                scene.get().isPresent()
                        && scene.get().get().marks().stream().noneMatch(Mark.Symbol.class::isInstance);
        return empty
                ? firstPlaced()
                        .filter(day -> day.isAfter(desk.situation().asOf()))
                        .map(
                                day ->
                                        new EmptyDay(
                                                day,
                                                words.get().dated("empty.reason", day),
                                                words.get().dated("empty.go", day)))
                : Optional.empty();
    }

    private Optional<LocalDate> firstPlaced() {
        return desk.chronicle().occurrences().stream()
                .filter(o -> o.entity().kind() == EntityKind.EXERCISE)
                .map(Occurrence::date)
                .map(PartialDate::first)
                .min(LocalDate::compareTo);
    }

    // Properties

    /// What is drawn over the base map; empty as long as the map has no size.
    public ObservableValue<Optional<MapScene>> sceneProperty() {
        return scene;
    }

    /// What the legend explains and switches.
    public ObservableValue<List<LegendItem>> legend() {
        return scene.map(shown -> shown.map(MapScene::legend).orElse(List.of()));
    }

    /// Whether insets open where symbols crowd.
    public BooleanProperty insetsProperty() {
        return insets;
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

    // Commands

    /// Publishes what the map shows.
    void see(Optional<Viewport> view) {
        if (!view.equals(desk.viewProperty().get())) {
            desk.viewProperty().set(view);
        }
    }

    /// Keeps boxes of the map free that something else covers.
    void cover(List<Box> boxes) {
        if (!boxes.equals(covered.get())) {
            covered.set(boxes);
        }
    }

    /// Switches a layer off, or on again.
    public void toggle(MapLayer layer) {
        Set<MapLayer> layers = EnumSet.noneOf(MapLayer.class);
        layers.addAll(hidden.get());
        if (!layers.remove(layer)) {
            layers.add(layer);
        }
        hidden.set(Set.copyOf(layers));
    }

    void goTo(LocalDate day) {
        desk.goTo(day);
    }

    void click(double x, double y) {
        scene.get()
                .ifPresent(
                        shown -> {
                            Optional<Mark.Lens> lens = lensAt(shown, x, y);
                            List<String> ids = shown.at(x, y);
                            if (shown.edgeTagAt(x, y).isPresent()) {
                                panTo(shown.edgeTagAt(x, y).get().target());
                            } else if (ids.isEmpty() && lens.isPresent()) {
                                desk.show(lens.get().viewport().bounds());
                            } else {
                                choose(ids, x, y);
                            }
                        });
    }

    /// Opens what the keyboard is on.
    void open() {
        focused.get()
                .ifPresent(
                        object ->
                                choose(
                                        object.ids(),
                                        object.box().centre().x(),
                                        object.box().centre().y()));
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

    private void panTo(GeoPoint target) {
        desk.show(GeoBounds.around(List.of(target)));
    }

    /// Notes what lies under the pointer; true when it can be clicked.
    boolean point(double x, double y) {
        Optional<MapScene> shown = scene.get();
        List<String> ids = shown.map(s -> s.at(x, y)).orElse(List.of());
        setHovered(ids.stream().findFirst());
        return !ids.isEmpty()
                || shown.filter(s -> s.edgeTagAt(x, y).isPresent() || lensAt(s, x, y).isPresent())
                        .isPresent();
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
        return hovered.get().map(id -> objectWith(object -> object.ids().contains(id), id));
    }

    private String objectWith(Predicate<MapObject> wanted, String id) {
        return tabOrder().stream()
                .filter(wanted)
                .findFirst()
                .map(MapObject::spoken)
                .orElseGet(() -> name(id));
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

    private List<MapObject> tabOrder() {
        return scene.get().map(MapScene::tabOrder).orElse(List.of());
    }

    private static Optional<Mark.Lens> lensAt(MapScene scene, double x, double y) {
        return scene.lenses().filter(lens -> lens.frame().contains(x, y)).findFirst();
    }

    private String name(String id) {
        Optional<Entity> entity = desk.situation().record().entity(id);
        return entity.map(e -> words.get().wording().name(e)).orElse(id);
    }
}

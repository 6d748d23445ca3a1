package brunet.ui.map;

import brunet.geo.Viewport;
import brunet.portrayal.map.Box;
import brunet.portrayal.map.MapLayer;
import brunet.portrayal.map.MapMeasures;
import brunet.portrayal.map.MapPortrayal;
import brunet.portrayal.map.MapRequest;
import brunet.portrayal.map.MapScene;
import brunet.portrayal.map.TextMeasure;
import brunet.portrayal.map.ZoneOutlines;
import brunet.ui.state.Desk;
import brunet.ui.state.Selection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// Composes what belongs on the map from all that it depends on, once for all changes since it was
/// last asked.
final class SceneComposer {

    private final Desk desk;
    private final TextMeasure measure;
    private final ZoneOutlines zones;
    private final ObjectProperty<Set<MapLayer>> hidden = new SimpleObjectProperty<>(Set.of());
    private final BooleanProperty insets = new SimpleBooleanProperty(true);
    private final ObjectProperty<List<Box>> covered = new SimpleObjectProperty<>(List.of());
    private final ObjectBinding<MapWords> words;
    private final ObjectBinding<MapPortrayal> portrayal;
    private final ObjectBinding<Optional<MapScene>> scene;

    SceneComposer(Desk desk, TextMeasure measure, ZoneOutlines zones) {
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
    }

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

    /// Composed when asked for; empty as long as the map has no size.
    ObservableValue<Optional<MapScene>> scene() {
        return scene;
    }

    ObjectBinding<MapWords> words() {
        return words;
    }

    BooleanProperty insetsProperty() {
        return insets;
    }

    /// Keeps boxes of the map free that something else covers.
    void cover(List<Box> boxes) {
        if (!boxes.equals(covered.get())) {
            covered.set(boxes);
        }
    }

    void toggle(MapLayer layer) {
        Set<MapLayer> layers = EnumSet.noneOf(MapLayer.class);
        layers.addAll(hidden.get());
        if (!layers.remove(layer)) {
            layers.add(layer);
        }
        hidden.set(Set.copyOf(layers));
    }
}

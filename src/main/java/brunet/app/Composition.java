package brunet.app;

import brunet.basemap.Basemap;
import brunet.basemap.OfflineTileRetriever;
import brunet.basemap.Zone;
import brunet.briefing.BriefingExport;
import brunet.paint.Fonts;
import brunet.paint.Palette;
import brunet.portrayal.Theme;
import brunet.portrayal.map.ZoneOutlines;
import brunet.portrayal.text.LaneFilter;
import brunet.ui.agreements.AgreementsView;
import brunet.ui.agreements.AgreementsViewModel;
import brunet.ui.card.CardView;
import brunet.ui.card.CardViewModel;
import brunet.ui.card.Locators;
import brunet.ui.edit.ClaimActions;
import brunet.ui.edit.EditDesk;
import brunet.ui.exercises.ExercisesView;
import brunet.ui.exercises.ExercisesViewModel;
import brunet.ui.kit.Dress;
import brunet.ui.kit.Kit;
import brunet.ui.kit.Messages;
import brunet.ui.kit.Overlay;
import brunet.ui.kit.SourcePopover;
import brunet.ui.map.MapPane;
import brunet.ui.map.MapViewModel;
import brunet.ui.map.StillGround;
import brunet.ui.places.PlacesView;
import brunet.ui.places.PlacesViewModel;
import brunet.ui.shell.EditMenu;
import brunet.ui.shell.LegendView;
import brunet.ui.shell.PictureDesk;
import brunet.ui.shell.SearchViewModel;
import brunet.ui.shell.ShellView;
import brunet.ui.shell.ShellViewModel;
import brunet.ui.shell.Tab;
import brunet.ui.sources.SourcesView;
import brunet.ui.sources.SourcesViewModel;
import brunet.ui.state.Desk;
import brunet.ui.state.EditCommands;
import brunet.ui.state.Settings;
import brunet.ui.timeline.AnimationTicker;
import brunet.ui.timeline.TimelineView;
import brunet.ui.timeline.TimelineViewModel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/// Builds the dashboard for one record. FX thread only.
public final class Composition {
    private final Desk desk;
    private final Messages messages;
    private final Overlay overlay;
    private final Fonts fonts;
    private final ObservableValue<Theme> theme;
    private final Kit kit;
    private final EditDesk edit;
    private final ShellViewModel shell;
    private final SourcesViewModel sources;
    private final ObjectProperty<LaneFilter> filter = new SimpleObjectProperty<>(LaneFilter.ALL);
    private final ShellView view;
    private CompletableFuture<Void> tilesDrawn = CompletableFuture.completedFuture(null);

    /// What the dashboard is built in: the window's overlay and words, and where drawing is done.
    ///
    /// @param version of Brunet
    /// @param pictures the folder that pictures go to
    public record Surroundings(
            Overlay overlay,
            Messages messages,
            Fonts fonts,
            String version,
            Path pictures,
            Executor store,
            Executor render,
            Executor fx) {}

    /// @param keep called with every change of the settings
    public Composition(
            OpenRecord open,
            Basemap basemap,
            Clock clock,
            Consumer<Settings> keep,
            Surroundings surroundings) {
        this.overlay = surroundings.overlay();
        this.messages = surroundings.messages();
        this.fonts = surroundings.fonts();
        this.desk = new Desk(open.outlook(), open.settings(), keep);
        desk.settingsProperty().subscribe(settings -> messages.speak(settings.language()));
        desk.settingsProperty()
                .subscribe(settings -> overlay.reduceMotion(settings.reducedMotion()));
        this.theme = desk.settingsProperty().map(Settings::theme);
        this.shell = new ShellViewModel(desk, messages);
        this.sources = new SourcesViewModel(desk, messages);
        this.kit =
                new Kit(
                        messages,
                        overlay,
                        new SourcePopover(messages, overlay, this::openSource),
                        new PaintedSymbols(fonts, () -> desk.settings().theme()),
                        new ClaimActions(desk, messages, this::edit),
                        theme);
        this.edit =
                new EditDesk(
                        desk,
                        kit,
                        new StoreEditing(
                                open.database(), desk, surroundings.store(), surroundings.fx()),
                        clock,
                        () -> UUID.randomUUID().toString().substring(0, 8));
        this.view = build(basemap, clock, surroundings, open.readOnly());
    }

    private ShellView build(
            Basemap basemap, Clock clock, Surroundings surroundings, boolean readOnly) {
        ZoneOutlines zones = id -> basemap.zones().of(id).map(Zone::rings).orElse(List.of());
        MapViewModel mapModel = new MapViewModel(desk, fonts, zones);
        OfflineTileRetriever tiles = OfflineTileRetriever.installed();
        MapPane map =
                new MapPane(
                        mapModel,
                        tiles,
                        new StillGround(
                                basemap.renderer(), surroundings.render(), surroundings.fx()),
                        fonts);
        tilesDrawn = tiles.start(basemap.renderer(), surroundings.render(), surroundings.fx());
        PictureDesk pictures =
                new PictureDesk(
                        desk,
                        kit,
                        new BriefingExport(
                                basemap,
                                fonts,
                                clock,
                                surroundings.version(),
                                surroundings.fx(),
                                surroundings.render()),
                        surroundings.pictures(),
                        surroundings.render(),
                        surroundings.fx());
        Locators locators =
                new Locators(
                        desk,
                        messages,
                        fonts,
                        zones,
                        basemap.renderer(),
                        surroundings.render(),
                        surroundings.fx());
        EditMenu editing = new EditMenu(desk, messages, edit);
        CardView card =
                new CardView(
                        new CardViewModel(desk, messages),
                        kit,
                        locators::of,
                        pictures::save,
                        editing::showSelection);
        TimelineView timeline =
                new TimelineView(new TimelineViewModel(desk, new AnimationTicker()), fonts);
        ShellView shown =
                new ShellView(
                        kit,
                        shell,
                        new SearchViewModel(desk, messages),
                        filter,
                        new ShellView.Features(
                                this::list,
                                map,
                                new LegendView(kit, fonts, mapModel.legend(), mapModel::toggle),
                                timeline,
                                card,
                                card::copy),
                        new ShellView.Commands(map, timeline, pictures, editing),
                        readOnly);
        timeline.controlsWidthProperty().bind(shown.dockControls());
        return shown;
    }

    private Region list(Tab tab) {
        ObservableValue<Boolean> shown = shell.tabProperty().map(open -> open == tab);
        return switch (tab) {
            case AGREEMENTS ->
                    new AgreementsView(new AgreementsViewModel(desk, messages, filter), kit, shown);
            case EXERCISES ->
                    new ExercisesView(new ExercisesViewModel(desk, messages, filter), kit, shown);
            case PLACES -> new PlacesView(new PlacesViewModel(desk, messages), kit, shown);
            case SOURCES -> new SourcesView(sources, kit, edit, shown);
        };
    }

    EditCommands edit() {
        return edit;
    }

    private void openSource(String sourceId) {
        sources.open(sourceId);
        shell.tabProperty().set(Tab.SOURCES);
        shell.drawerOpenProperty().set(true);
    }

    /// Lets a scene show the dashboard: dresses it now and at every change of theme, and takes its
    /// keys.
    public void moveInto(Scene scene) {
        theme.subscribe(worn -> Dress.wear(scene, worn, Palette.of(worn).css()));
        view.listenTo(scene);
    }

    /// Done when the first view of the map stands.
    public CompletableFuture<Void> tilesDrawn() {
        return tilesDrawn;
    }

    public Desk desk() {
        return desk;
    }
}

package brunet.ui.map;

import brunet.basemap.BasemapPalette;
import brunet.basemap.OfflineTileRetriever;
import brunet.geo.Viewport;
import brunet.paint.Fonts;
import brunet.paint.MapPainter;
import brunet.paint.Palette;
import brunet.paint.Token;
import brunet.portrayal.Theme;
import brunet.portrayal.map.Box;
import brunet.portrayal.map.MapScene;
import brunet.portrayal.map.Mark;
import brunet.ui.map.MapViewModel.Choice;
import brunet.ui.state.MapCommands;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// The map: tiles, what is drawn over them, and all that hand and keyboard do with it. One tab
/// stop, in which Tab walks from thing to thing.
public final class MapPane extends StackPane implements MapCommands {

    private static final Duration REST = Duration.millis(80);

    private final MapViewModel viewModel;
    private final OfflineTileRetriever tiles;
    private final StillGround ground;
    private final Fonts fonts;
    private final GluonMap map = new GluonMap(this::paint);
    private final PauseTransition rest = new PauseTransition(REST);
    private final Region ring = new Region();
    private final MapTip tip = new MapTip();
    private final ContextMenu choices = new ContextMenu();
    private final MapButtons buttons;
    private final EmptyCard emptyCard;
    private final Runnable refresh;
    private final MapMotion motion;
    private MapPainter painter;
    private boolean resting;

    public MapPane(
            MapViewModel viewModel, OfflineTileRetriever tiles, StillGround ground, Fonts fonts) {
        this.viewModel = viewModel;
        this.tiles = tiles;
        this.ground = ground;
        this.fonts = fonts;
        this.refresh = viewModel::refresh;
        motion = new MapMotion(map, viewModel::still, this::settle);
        painter = new MapPainter(Palette.LIGHT, fonts, ground);
        buttons = new MapButtons(viewModel, this);
        emptyCard = new EmptyCard(viewModel);
        buildLayout();
        new MapGestures(map.node(), new Hand());
        MapKeys.install(this, viewModel);
        rest.setOnFinished(event -> comeToRest());
        ground.onReady(map::requestPaint);
        choices.setOnHidden(event -> viewModel.chooseNothing());
        follow();
    }

    private void buildLayout() {
        ring.getStyleClass().add("focus-ring");
        ring.setMouseTransparent(true);
        setAlignment(buttons, Pos.BOTTOM_RIGHT);
        setAlignment(emptyCard, Pos.TOP_RIGHT);
        setMargin(buttons, new Insets(12));
        setMargin(emptyCard, new Insets(15));
        getChildren().addAll(map.node(), buttons, emptyCard, ring, tip);
        getStyleClass().add("map-pane");
        getStylesheets()
                .add(Objects.requireNonNull(MapPane.class.getResource("map.css")).toExternalForm());
        setMinSize(0, 0);
        setPrefSize(760, 600);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    private void follow() {
        sceneProperty()
                .subscribe((left, entered) -> {
                    Optional.ofNullable(left)
                            .ifPresent(s -> s.removePreLayoutPulseListener(refresh));
                    Optional.ofNullable(entered)
                            .ifPresent(s -> s.addPreLayoutPulseListener(refresh));
                });
        viewModel.sceneProperty().subscribe(() -> map.requestPaint());
        viewModel.hoveredProperty().subscribe(() -> map.requestPaint());
        viewModel.focusedProperty().subscribe(() -> map.requestPaint());
        focusedProperty().subscribe(() -> map.requestPaint());
        viewModel.theme().subscribe(this::dress);
        viewModel.choiceProperty().subscribe(choice -> choice.ifPresent(this::offer));
        viewModel.wantedProperty().subscribe(wanted -> wanted.ifPresent(motion::bringIntoView));
        accessibleTextProperty().bind(viewModel.spokenProperty());
        accessibleTextProperty()
                .subscribe(() -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        ring.visibleProperty()
                .bind(
                        focusVisibleProperty()
                                .flatMap(visible ->
                                        viewModel
                                                .focusedProperty()
                                                .map(on -> visible && on.isEmpty())));
    }

    // Commands

    @Override
    public void zoomIn() {
        motion.zoomBy(1);
    }

    @Override
    public void zoomOut() {
        motion.zoomBy(-1);
    }

    @Override
    public void home() {
        motion.home();
    }

    @Override
    public void pan(int east, int south) {
        motion.pan(east, south);
    }

    @Override
    public void toggleInsets() {
        viewModel.insetsProperty().set(!viewModel.insetsProperty().get());
    }

    // Moving

    /// Publishes what the map shows by now and waits until it stays so.
    private void settle() {
        tip.hide();
        viewModel.see(map.view());
        resting = false;
        rest.playFromStart();
    }

    private void comeToRest() {
        resting = true;
        map.requestPaint();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = getWidth();
        double height = getHeight();
        if (width != map.node().getWidth() || height != map.node().getHeight()) {
            motion.resize(width, height, viewModel.wantedProperty().get());
            Platform.requestNextPulse();
        }
        viewModel.cover(
                Stream.of(buttons, emptyCard)
                        .filter(Node::isVisible)
                        .map(MapPane::coveredBy)
                        .toList());
    }

    private static Box coveredBy(Node node) {
        Bounds bounds = node.getBoundsInParent();
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    // Showing

    /// Within a layout pass, so before the frame that shows the tiles in their new places.
    private void paint(GraphicsContext gc, Viewport view) {
        viewModel.see(Optional.of(view));
        ground.scaleTo(pixelScale());
        if (resting) {
            ground.of(view)
                    .ifPresent(image -> gc.drawImage(image, 0, 0, view.width(), view.height()));
        }
        viewModel.sceneProperty().getValue().ifPresent(scene -> paint(gc, scene));
    }

    private void paint(GraphicsContext gc, MapScene scene) {
        painter.paint(gc, scene);
        viewModel.hoveredProperty().get().ifPresent(id -> painter.paintHover(gc, scene, id));
        if (isFocused()) {
            viewModel.focusedIn(scene).ifPresent(object -> painter.paintFocus(gc, scene, object));
        }
    }

    private double pixelScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : Math.max(1, getScene().getWindow().getRenderScaleX());
    }

    /// Tiles, pictures and what is drawn over them change colour in one frame.
    private void dress(Theme theme) {
        List<Viewport> shown = new ArrayList<>(map.view().stream().toList());
        viewModel
                .shownProperty()
                .get()
                .ifPresent(scene -> scene.lenses().map(Mark.Lens::viewport).forEach(shown::add));
        BasemapPalette colours =
                switch (theme) {
                    case LIGHT -> BasemapPalette.LIGHT;
                    case DARK -> BasemapPalette.DARK;
                };
        var _ =
                tiles.setPalette(colours)
                        .thenCombine(
                                ground.setPalette(colours, shown),
                                (tilesDone, groundDone) -> {
                                    wear(Palette.of(theme));
                                    return theme;
                                });
    }

    private void wear(Palette palette) {
        painter = new MapPainter(palette, fonts, ground);
        setBackground(Background.fill(palette.get(Token.SEA)));
        map.requestPaint();
    }

    private void offer(Choice choice) {
        choices.getItems()
                .setAll(
                        choice.items().stream()
                                .map(item -> {
                                    MenuItem entry = new MenuItem(item.name());
                                    entry.setOnAction(event -> viewModel.choose(item.id()));
                                    return entry;
                                })
                                .toList());
        Point2D at = localToScreen(choice.x(), choice.y());
        choices.show(this, at.getX(), at.getY());
    }

    /// What the hand does.
    private final class Hand implements MapGestures.Target {
        @Override
        public void press() {
            motion.halt();
            requestFocus();
        }

        @Override
        public void drag(double dx, double dy) {
            motion.drag(dx, dy);
        }

        @Override
        public void wheel(double levels, double x, double y) {
            motion.wheel(levels, x, y);
        }

        @Override
        public void pinch(double levels, double x, double y) {
            motion.pinch(levels, x, y);
        }

        @Override
        public void click(double x, double y) {
            tip.hide();
            viewModel.click(x, y);
        }

        @Override
        public void doubleClick(double x, double y) {
            motion.zoomAt(1, x, y);
        }

        @Override
        public void point(double x, double y) {
            map.node().setCursor(viewModel.point(x, y) ? Cursor.HAND : Cursor.DEFAULT);
            tip.showSoon(viewModel.hint(), x, y);
        }

        @Override
        public void leave() {
            viewModel.pointNowhere();
            tip.hide();
        }
    }
}

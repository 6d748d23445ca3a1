package brunet.ui.map;

import brunet.geo.GeoPoint;
import brunet.geo.PacificMercator;
import brunet.geo.TileId;
import brunet.geo.Viewport;
import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapPoint;
import com.gluonhq.maps.MapView;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Gluon's map of tiles and a canvas above them, told what to show and asked what it shows. Nothing
/// of the view is remembered here: Gluon's own state is the only one. FX thread only.
final class GluonMap {

    /// Gluon ignores a value that equals the last one set, even if something else shows by now.
    private static final double NUDGE = 1e-7;

    private final MapView map = new MapView();
    private final Overlay overlay;

    /// @param paint draws the canvas for what the map shows; called within a layout pass
    GluonMap(Painting paint) {
        overlay = new Overlay(paint);
        map.setManaged(false);
        map.addLayer(overlay);
        keepFineTilesInFront((Parent) map.getChildrenUnmodifiable().getFirst());
    }

    /// What draws on the canvas above the tiles.
    interface Painting {
        void paint(GraphicsContext canvas, Viewport view);
    }

    Region node() {
        return map;
    }

    /// What the map shows; empty as long as it has no size.
    Optional<Viewport> view() {
        double width = map.getWidth();
        double height = map.getHeight();
        if (!(width > 0 && height > 0)) {
            return Optional.empty();
        }
        MapPoint centre = map.getMapPosition(width / 2, height / 2);
        double degrees =
                map.getMapPosition(width, 0).getLongitude()
                        - map.getMapPosition(0, 0).getLongitude();
        double zoom = Math.log(360 * width / (TileId.SIZE * degrees)) / Math.log(2);
        double longitude = PacificMercator.fromVirtualLongitude(centre.getLongitude());
        return Optional.of(
                Viewport.of(new GeoPoint(centre.getLatitude(), longitude), zoom, width, height));
    }

    void show(Viewport view) {
        GeoPoint centre = view.centrePoint();
        double longitude = PacificMercator.virtualLongitude(centre.longitude());
        map.setZoom(view.zoom() + NUDGE);
        map.setZoom(view.zoom());
        map.setCenter(centre.latitude() + NUDGE, longitude + NUDGE);
        map.setCenter(centre.latitude(), longitude);
        requestPaint();
    }

    /// Gives the map another size; what it shows keeps its centre and zoom.
    void resize(double width, double height) {
        if (width == map.getWidth() && height == map.getHeight()) {
            return;
        }
        Optional<Viewport> before = view();
        map.resizeRelocate(0, 0, width, height);
        before.filter(view -> width > 0 && height > 0)
                .ifPresent(view -> show(view.withSize(width, height)));
    }

    /// Has the canvas drawn anew before the next frame.
    void requestPaint() {
        overlay.painted = Optional.empty();
        overlay.markDirty();
    }

    /// A coarse tile that stood in for a finer one is never taken away when the finer one was there
    /// at once, and may have been put in front of others.
    private static void keepFineTilesInFront(Parent tiles) {
        ObservableList<Node> children = tiles.getChildrenUnmodifiable();
        children.addListener(
                (ListChangeListener<Node>)
                        change -> {
                            while (change.next()) {
                                change.getAddedSubList().forEach(GluonMap::orderByCoarseness);
                            }
                        });
    }

    private static void orderByCoarseness(Node tile) {
        if (tile.getTransforms().getFirst() instanceof Scale scale) {
            tile.viewOrderProperty().bind(scale.xProperty());
        }
    }

    /// The signal that the view has changed, and the place to draw.
    private final class Overlay extends MapLayer {
        private final Canvas canvas = new Canvas();
        private final Painting paint;

        /// What the canvas was last painted for: Gluon asks for a layout more often than needed.
        private Optional<Viewport> painted = Optional.empty();

        Overlay(Painting paint) {
            this.paint = paint;
            getChildren().add(canvas);
            setMouseTransparent(true);
        }

        @Override
        protected void markDirty() {
            super.markDirty();
        }

        @Override
        protected void layoutLayer() {
            Optional<Viewport> now = view();
            if (!now.equals(painted)) {
                painted = now;
                now.ifPresent(this::draw);
            }
        }

        private void draw(Viewport view) {
            canvas.setWidth(view.width());
            canvas.setHeight(view.height());
            GraphicsContext gc = canvas.getGraphicsContext2D();
            gc.clearRect(0, 0, view.width(), view.height());
            paint.paint(gc, view);
        }
    }
}

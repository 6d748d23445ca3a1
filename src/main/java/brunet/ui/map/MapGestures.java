package brunet.ui.map;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Reads what a hand does on the map, before Gluon sees it.
final class MapGestures {

    /// A notch of a usual wheel.
    private static final double NOTCH = 40;

    private static final double ZOOM_PER_NOTCH = 0.3;

    private final Node surface;
    private final Target target;
    private Point2D last = Point2D.ZERO;
    private boolean dragging;

    MapGestures(Node surface, Target target) {
        this.surface = surface;
        this.target = target;
        surface.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        surface.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        surface.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        surface.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        surface.addEventFilter(
                MouseEvent.MOUSE_MOVED, event -> target.point(event.getX(), event.getY()));
        surface.addEventFilter(MouseEvent.MOUSE_EXITED, event -> target.leave());
        surface.addEventFilter(ScrollEvent.SCROLL, this::scroll);
        surface.addEventFilter(ZoomEvent.ANY, this::pinch);
    }

    /// What the gestures mean. Positions are logical pixels of the map.
    interface Target {
        void press();

        /// Moves the map under the frame.
        void drag(double dx, double dy);

        /// Zooms about a point that stays where it is, smoothly.
        void wheel(double levels, double x, double y);

        /// As a wheel, but the fingers give the pace.
        void pinch(double levels, double x, double y);

        void click(double x, double y);

        void doubleClick(double x, double y);

        void point(double x, double y);

        void leave();
    }

    private void press(MouseEvent event) {
        last = new Point2D(event.getX(), event.getY());
        dragging = event.getButton() == MouseButton.PRIMARY;
        target.press();
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (dragging && !event.isStillSincePress()) {
            surface.setCursor(Cursor.CLOSED_HAND);
            target.leave();
            target.drag(event.getX() - last.getX(), event.getY() - last.getY());
            last = new Point2D(event.getX(), event.getY());
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        dragging = false;
        target.point(event.getX(), event.getY());
        event.consume();
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            if (event.getClickCount() % 2 == 0) {
                target.doubleClick(event.getX(), event.getY());
            } else {
                target.click(event.getX(), event.getY());
            }
        }
        event.consume();
    }

    /// A finger on a touch screen scrolls too, but drags as well.
    private void scroll(ScrollEvent event) {
        if (!event.isDirect() && event.getDeltaY() != 0) {
            double levels = event.getDeltaY() / NOTCH * ZOOM_PER_NOTCH;
            target.wheel(levels, event.getX(), event.getY());
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        dragging = false;
        if (event.getEventType() == ZoomEvent.ZOOM && event.getZoomFactor() > 0) {
            double levels = Math.log(event.getZoomFactor()) / Math.log(2);
            target.pinch(levels, event.getX(), event.getY());
        }
        event.consume();
    }
}

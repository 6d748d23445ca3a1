package brunet.basemap;

import brunet.geo.TileId;
import brunet.geo.Viewport;

/// What a picture shows: its left and top on the map plane, its scale in picture pixels to the
/// width of the world, its size in picture pixels, the zoom it is seen at and the picture pixels to
/// a logical one.
record Frame(
        double left,
        double top,
        double scale,
        int width,
        int height,
        double zoom,
        double pixelScale) {

    /// A tile at two picture pixels to a logical one.
    static Frame of(TileId tile) {
        int size = 2 * TileId.SIZE;
        double count = 1 << tile.zoom();
        return new Frame(
                tile.x() / count, tile.y() / count, size * count, size, size, tile.zoom(), 2);
    }

    static Frame of(Viewport view, double pixelScale) {
        double world = view.worldSize();
        return new Frame(
                view.centre().x() - view.width() / 2 / world,
                view.centre().y() - view.height() / 2 / world,
                world * pixelScale,
                (int) Math.round(view.width() * pixelScale),
                (int) Math.round(view.height() * pixelScale),
                view.zoom(),
                pixelScale);
    }

    double right() {
        return left + width / scale;
    }

    double bottom() {
        return top + height / scale;
    }

    double toPictureX(double x) {
        return (x - left) * scale;
    }

    double toPictureY(double y) {
        return (y - top) * scale;
    }

    /// The zoom whose detail this picture can show: more pixels show more.
    double detailZoom() {
        return zoom + Math.max(0, Math.log(pixelScale / 2) / Math.log(2));
    }
}

package brunet.basemap;

import brunet.geo.TileId;
import brunet.geo.Viewport;

/// Draws the base map, as tiles for the screen or as the exact frame of any view. Thread-safe.
public final class TileRenderer {

    private final VectorLand land;
    private final Borders borders;

    public TileRenderer(VectorLand land, Borders borders) {
        this.land = land;
        this.borders = borders;
    }

    /// A tile of 512 pixels, two to a logical pixel.
    public BasemapImage render(TileId tile, BasemapPalette palette) {
        return new MapPainter(Frame.of(tile), palette).paint(land, borders);
    }

    /// What the view shows, at so many pixels to a logical one.
    public BasemapImage render(Viewport view, double pixelScale, BasemapPalette palette) {
        return new MapPainter(Frame.of(view, pixelScale), palette).paint(land, borders);
    }
}

package brunet.paint;

import brunet.portrayal.map.MapObject;
import brunet.portrayal.map.MapScene;
import javafx.scene.canvas.GraphicsContext;

/// Paints the display list of a map. The base map itself lies below, and is not painted here; only in
/// the lenses it is.
public final class MapPainter {
    private final Palette palette;
    private final Fonts fonts;
    private final Ground ground;

    public MapPainter(Palette palette, Fonts fonts, Ground ground) {
        this.palette = palette;
        this.fonts = fonts;
        this.ground = ground;
    }

    public void paint(GraphicsContext gc, MapScene scene) {
        gc.setFill(palette.get(Token.SEA));
        gc.setFont(fonts.font(brunet.portrayal.map.TextStyle.BASE));
        ground.of(scene.viewport());
    }

    /// Draws the ring of the keyboard focus over a painted scene.
    public void paintFocus(GraphicsContext gc, MapScene scene, MapObject object) {
        gc.setStroke(palette.get(Token.INK));
    }

    /// Draws what lies under the pointer as hovered, over a painted scene.
    public void paintHover(GraphicsContext gc, MapScene scene, String id) {
        gc.setStroke(palette.get(Token.INK));
    }
}

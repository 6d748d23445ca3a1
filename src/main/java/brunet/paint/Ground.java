package brunet.paint;

import brunet.geo.Viewport;
import java.util.Optional;
import javafx.scene.image.Image;

/// The base map under a view, for the lenses.
@FunctionalInterface
public interface Ground {
    /// A picture of the whole view, at any pixel scale; empty while there is none.
    Optional<Image> of(Viewport viewport);
}

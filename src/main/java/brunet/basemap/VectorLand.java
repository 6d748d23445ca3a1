package brunet.basemap;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The land of the world in four generalisations, each read when it is first drawn. Thread-safe.
/// All that is ever read stays: at most some 25 MB, of which the first two take 8.
public final class VectorLand {

    /// The first zoom at which the closest land, kept for some islands only, is worth its detail.
    static final int ISLANDS_ZOOM = 10;

    private final Zones zones;
    private final Map<String, LandLayer> layers = new ConcurrentHashMap<>();

    public VectorLand(Zones zones) {
        this.zones = zones;
    }

    /// Reads what the views of the whole Pacific need, so that the first tiles need not wait.
    public void readOverview() {
        forZoom(0);
        forZoom(4);
    }

    /// The land that covers the world at this zoom.
    LandLayer forZoom(double zoom) {
        if (zoom < 4) {
            return layer("land-L0.bin");
        }
        return layer(zoom < 8 ? "land-L1.bin" : "land-L2.bin");
    }

    /// The closer land, at zooms that show its detail. Where it has a square, that square holds all
    /// land there is and replaces the other.
    Optional<LandLayer> islandsForZoom(double zoom) {
        return zoom < ISLANDS_ZOOM ? Optional.empty() : Optional.of(layer("land-L3.bin"));
    }

    private LandLayer layer(String asset) {
        return layers.computeIfAbsent(asset, name -> new LandLayer(name, zones));
    }
}

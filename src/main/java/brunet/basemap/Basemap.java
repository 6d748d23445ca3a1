package brunet.basemap;

/// The base map as read from `assets/basemap`: what to draw it with and the zones that go with it.
/// Immutable, thread-safe.
public record Basemap(TileRenderer renderer, Zones zones) {

    /// Reads what the first views need, in about a tenth of a second: not for the FX thread. Closer
    /// land is read when it is first drawn.
    public static Basemap load() {
        Zones zones = Zones.load();
        VectorLand land = new VectorLand(zones);
        land.readOverview();
        return new Basemap(new TileRenderer(land, Borders.load()), zones);
    }
}

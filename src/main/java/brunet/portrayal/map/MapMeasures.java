package brunet.portrayal.map;

/// The sizes that differ between the screen and the sheet.
public record MapMeasures(
        double symbolRadius, double lensRadius, double lensWidth, double lensHeight) {
    public static final MapMeasures SCREEN = new MapMeasures(4.8, 5.2, 184, 148);

    /// The sheet gives its lenses what its map can spare.
    public static MapMeasures sheet(double mapHeight) {
        return new MapMeasures(5.4, 5.4, 178, Math.clamp(mapHeight - 205, 105, 150));
    }
}

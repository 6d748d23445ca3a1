package brunet.geo;

/// A place in WGS 84 degrees. The latitude lies in [-90, 90]; the longitude is brought into [-180,
/// 180), so two points are equal whichever way round the world they were written.
public record GeoPoint(double latitude, double longitude) {

    public GeoPoint {
        if (!(latitude >= -90 && latitude <= 90)) {
            throw new IllegalArgumentException("latitude outside -90..90: " + latitude);
        }
        if (!Double.isFinite(longitude)) {
            throw new IllegalArgumentException("longitude is not a number: " + longitude);
        }
        longitude = PacificMercator.normaliseLongitude(longitude);
    }
}

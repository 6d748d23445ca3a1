package brunet.domain;

import brunet.geo.GeoPoint;
import java.util.Optional;

/// A position and how far off it may be.
public record Place(GeoPoint point, double accuracyKm) {
    public Place {
        if (!(accuracyKm >= 0)) {
            throw new IllegalArgumentException("accuracy below zero: " + accuracyKm);
        }
    }

    /// Where something is, in words, with a position and the place it lies within where they are
    /// known.
    public record Named(LocalText label, Optional<Place> place, Optional<String> within) {}
}

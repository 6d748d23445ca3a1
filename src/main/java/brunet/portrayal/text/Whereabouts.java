package brunet.portrayal.text;

import brunet.domain.Happening;
import brunet.domain.Knowledge;
import brunet.domain.Place;
import brunet.domain.Property;
import brunet.domain.Value;
import brunet.geo.GeoPoint;
import brunet.geo.GreatCircle;
import java.util.Optional;

/// Whether a thing happened at, within or near a place of the record.
public final class Whereabouts {
    private static final double NEAR_KM = 500;

    private final Knowledge knowledge;

    public Whereabouts(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// Whether a venue is the territory or base itself, or part of it.
    public boolean heldIn(Happening happening, String placeId) {
        return happening.venues().stream()
                .map(claim -> claim.value())
                .anyMatch(value ->
                        value instanceof Value.At(Place.Named place)
                                && place.within().filter(id -> within(id, placeId)).isPresent());
    }

    private boolean within(String id, String placeId) {
        if (id.equals(placeId)) {
            return true;
        }
        Optional<String> whole =
                knowledge.on(id, Property.PART_OF).stream()
                        .flatMap(claim ->
                                claim.value() instanceof Value.Reference(String of)
                                        ? Optional.of(of).stream()
                                        : Optional.<String>empty().stream())
                        .findFirst();
        return whole.filter(of -> !of.equals(id) && within(of, placeId)).isPresent();
    }

    boolean near(Happening happening, Place place) {
        return happening.places().stream()
                .flatMap(named -> named.place().stream())
                .map(Place::point)
                .anyMatch(point -> near(point, place.point()));
    }

    private static boolean near(GeoPoint one, GeoPoint other) {
        return GreatCircle.distanceKm(one, other) <= NEAR_KM;
    }
}

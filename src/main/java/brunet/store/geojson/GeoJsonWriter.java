package brunet.store.geojson;

import brunet.domain.AgreementState;
import brunet.domain.BaseState;
import brunet.domain.Edtf;
import brunet.domain.Entity;
import brunet.domain.Happening;
import brunet.domain.LocalText;
import brunet.domain.Place;
import brunet.domain.Profile;
import brunet.domain.Situation;
import brunet.geo.GeoPoint;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes a situation as a feature collection (RFC 7946): longitude before latitude, WGS 84, lines
/// split where they cross the antimeridian. What has no place is a feature without a geometry.
public final class GeoJsonWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Situation situation;

    public GeoJsonWriter(Situation situation) {
        this.situation = situation;
    }

    /// @param out of UTF-8
    public void write(Appendable out) throws IOException {
        out.append("{\n\"type\": \"FeatureCollection\",\n\"asOf\": \"")
                .append(situation.asOf().toString())
                .append("\",\n\"knownOn\": ")
                .append(
                        situation
                                .knownOn()
                                .map(LocalDate::toString)
                                .map(d -> '"' + d + '"')
                                .orElse("null"))
                .append(",\n\"features\": [");
        String comma = "\n";
        for (ObjectNode feature : features()) {
            out.append(comma).append(feature.toString());
            comma = ",\n";
        }
        out.append("\n]\n}\n");
    }

    private List<ObjectNode> features() {
        List<ObjectNode> features = new ArrayList<>();
        situation.territories().forEach(t -> features.add(territory(t)));
        situation.bases().forEach(b -> features.add(base(b)));
        situation.reached().forEach(a -> features.add(agreement(a)));
        for (List<Happening> happenings :
                List.of(situation.exercises(), situation.incidents(), situation.events())) {
            happenings.stream()
                    .filter(h -> h.phase() != Happening.Phase.UPCOMING)
                    .forEach(h -> features.add(happening(h)));
        }
        return features;
    }

    private ObjectNode territory(Profile territory) {
        Entity entity = territory.entity();
        return feature(entity, point(entity.place()), properties(entity));
    }

    private ObjectNode base(BaseState base) {
        ObjectNode properties = properties(base.entity());
        properties.put("country", base.country());
        properties.put("service", base.service());
        properties.put("role", base.role());
        properties.put("disputed", base.disputed());
        base.entity().place().ifPresent(p -> properties.put("accuracyKm", p.accuracyKm()));
        return feature(base.entity(), point(base.entity().place()), properties);
    }

    private ObjectNode happening(Happening happening) {
        ObjectNode properties = properties(happening.entity());
        properties.put("state", happening.phase().name().toLowerCase(Locale.ROOT));
        happening.period().ifPresent(p -> properties.put("period", Edtf.format(p)));
        ids(properties, "nations", happening.nations());
        properties.put("disputed", happening.disputed());
        ArrayNode accuracies = properties.putArray("accuracyKm");
        ArrayNode points = NODES.arrayNode();
        for (Place.Named named : happening.places()) {
            Place place = named.place().orElseThrow();
            points.add(position(place.point()));
            accuracies.add(place.accuracyKm());
        }
        return feature(
                happening.entity(),
                points.isEmpty() ? Optional.empty() : Optional.of(shape("MultiPoint", points)),
                properties);
    }

    /// Between two parties, the shortest way from one to the other.
    private ObjectNode agreement(AgreementState agreement) {
        ObjectNode properties = properties(agreement.entity());
        properties.put("agreementKind", agreement.kind());
        agreement
                .current()
                .ifPresent(mark ->
                        properties
                                .put("stage", mark.stage().code())
                                .put("since", mark.date().map(Edtf::format).orElse(null)));
        ids(properties, "parties", agreement.parties());
        properties.put("disputed", agreement.disputed());
        List<GeoPoint> ends =
                agreement.parties().stream()
                        .flatMap(party -> party.place().stream())
                        .map(Place::point)
                        .toList();
        return feature(
                agreement.entity(),
                ends.size() == 2 && agreement.parties().size() == 2
                        ? Optional.of(way(ends.get(0), ends.get(1)))
                        : Optional.empty(),
                properties);
    }

    private static ObjectNode way(GeoPoint from, GeoPoint to) {
        ArrayNode lines = NODES.arrayNode();
        for (List<double[]> part : Ways.split(from, to)) {
            ArrayNode line = lines.addArray();
            part.forEach(p -> line.addArray().add(rounded(p[0])).add(rounded(p[1])));
        }
        return lines.size() == 1
                ? shape("LineString", (ArrayNode) lines.get(0))
                : shape("MultiLineString", lines);
    }

    private static Optional<ObjectNode> point(Optional<Place> place) {
        return place.map(p -> shape("Point", position(p.point())));
    }

    private static ArrayNode position(GeoPoint point) {
        return NODES.arrayNode().add(point.longitude()).add(point.latitude());
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }

    private static ObjectNode shape(String type, ArrayNode coordinates) {
        ObjectNode shape = NODES.objectNode().put("type", type);
        shape.set("coordinates", coordinates);
        return shape;
    }

    private static ObjectNode feature(
            Entity entity, Optional<ObjectNode> geometry, ObjectNode properties) {
        ObjectNode feature = NODES.objectNode().put("type", "Feature").put("id", entity.id());
        geometry.ifPresentOrElse(
                shape -> feature.set("geometry", shape), () -> feature.putNull("geometry"));
        feature.set("properties", properties);
        return feature;
    }

    private static ObjectNode properties(Entity entity) {
        LocalText names = entity.names();
        return NODES.objectNode()
                .put("kind", entity.kind().name().toLowerCase(Locale.ROOT))
                .put("name_en", names.en())
                .put("name_fr", names.fr())
                .put("name_ja", names.ja());
    }

    private static void ids(ObjectNode properties, String key, List<Entity> entities) {
        ArrayNode ids = properties.putArray(key);
        entities.forEach(entity -> ids.add(entity.id()));
    }
}

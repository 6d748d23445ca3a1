package brunet.briefing;

import brunet.geo.GeoBounds;
import brunet.portrayal.map.Box;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a picture says of itself, as JSON in its text under the keyword `brunet`.
final class PictureFacts {
    static final String KEYWORD = "brunet";

    private static final int DEGREE_DIGITS = 6;
    private static final int PIXEL_DIGITS = 3;

    private PictureFacts() {}

    static String json(Edition edition, MapPlan map) {
        BriefingRequest request = edition.briefing().request();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", edition.briefing().stamp().version());
        json.put("asOf", request.situation().asOf().toString());
        json.put("knownOn", request.situation().knownOn().map(LocalDate::toString).orElse(null));
        json.put("lang", request.form().language().code());
        json.put("theme", request.form().theme().name().toLowerCase(Locale.ROOT));
        json.put("selected", request.selected().orElse(null));
        json.set("map", frame(map, request.form().size().scale()));
        addAll(json, "shown", shown(edition, map));
        addAll(json, "sources", edition.sourceIds());
        return JsonMapper.builder().build().writeValueAsString(json);
    }

    private static void addAll(ObjectNode json, String name, Collection<String> ids) {
        var array = json.putArray(name);
        ids.forEach(array::add);
    }

    /// The frame in pixels of the picture. East is written beyond 180 where the map crosses that
    /// meridian: east less west is always the width.
    private static ObjectNode frame(MapPlan map, double scale) {
        Box frame = map.frame();
        GeoBounds bounds = map.scene().viewport().bounds();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("x", number(frame.x() * scale, PIXEL_DIGITS));
        json.put("y", number(frame.y() * scale, PIXEL_DIGITS));
        json.put("width", number(frame.width() * scale, PIXEL_DIGITS));
        json.put("height", number(frame.height() * scale, PIXEL_DIGITS));
        json.put("west", number(bounds.west(), DEGREE_DIGITS));
        json.put("north", number(bounds.north(), DEGREE_DIGITS));
        json.put("east", number(bounds.east(), DEGREE_DIGITS));
        json.put("south", number(bounds.south(), DEGREE_DIGITS));
        return json;
    }

    private static BigDecimal number(double value, int digits) {
        BigDecimal rounded =
                BigDecimal.valueOf(value)
                        .setScale(digits, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /// What stands on the map, and what else the panel and the small timeline name.
    private static Set<String> shown(Edition edition, MapPlan map) {
        Set<String> ids = new LinkedHashSet<>(map.scene().shown());
        edition.briefing().request().selected().ifPresent(ids::add);
        edition.rows().forEach(row -> ids.addAll(row.row().entityIds()));
        edition.strip()
                .forEach(row -> row.marks().forEach(placed -> ids.add(placed.mark().entityId())));
        return ids;
    }
}

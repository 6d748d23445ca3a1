package brunet.cli;

import brunet.domain.AgreementState;
import brunet.domain.BaseState;
import brunet.domain.Chronicle;
import brunet.domain.Claim;
import brunet.domain.Edtf;
import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.Figure;
import brunet.domain.Happening;
import brunet.domain.Happening.Phase;
import brunet.domain.LocalText;
import brunet.domain.PartialDate;
import brunet.domain.Profile;
import brunet.domain.Record;
import brunet.domain.Situation;
import brunet.domain.Value;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A situation as the JSON object that `status --json` prints. Its shape is documented in the
/// README and kept stable.
final class StatusJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Situation situation;
    private final Record record;

    StatusJson(Situation situation) {
        this.situation = situation;
        this.record = situation.record();
    }

    ObjectNode write() {
        ObjectNode json = NODES.objectNode();
        json.put("asOf", situation.asOf().toString());
        json.put("knownOn", situation.knownOn().map(LocalDate::toString).orElse(null));
        json.set("agreements", array(situation.reached(), this::agreement));
        json.set("exercises", array(dated(situation.exercises()), this::exercise));
        json.set("territories", array(situation.territories(), this::profile));
        json.set("bases", array(situation.bases(), this::base));
        json.set("incidents", array(begun(situation.incidents()), this::happening));
        json.set("events", array(begun(situation.events()), this::happening));
        json.set("forces", array(situation.forces(), this::profile));
        json.set("counts", counts());
        json.set("undated", strings(situation.undated()));
        json.set("unplaced", strings(situation.unplaced()));
        return json;
    }

    private ObjectNode agreement(AgreementState agreement) {
        ObjectNode json = NODES.objectNode();
        json.put("id", agreement.entity().id());
        json.put("kind", agreement.kind());
        json.set("names", names(agreement.entity().names()));
        json.set("parties", codes(agreement.parties()));
        agreement
                .current()
                .ifPresent(mark ->
                        json.put("stage", mark.stage().code()).put("since", edtf(mark.date())));
        return json.put("disputed", agreement.disputed());
    }

    private ObjectNode exercise(Happening exercise) {
        ObjectNode json = named(exercise.entity());
        json.put("state", exercise.phase().name().toLowerCase(Locale.ROOT));
        json.put("period", exercise.period().map(Edtf::format).orElse(null));
        json.set("participants", codes(exercise.nations()));
        return json.put("disputed", exercise.disputed());
    }

    private ObjectNode happening(Happening happening) {
        ObjectNode json = named(happening.entity());
        json.put("period", happening.period().map(Edtf::format).orElse(null));
        json.set("actors", codes(happening.nations()));
        return json.put("disputed", happening.disputed());
    }

    private ObjectNode base(BaseState base) {
        ObjectNode json = named(base.entity());
        json.put("country", code(base.country()));
        json.put("service", base.service());
        json.put("role", base.role());
        base.entity()
                .place()
                .ifPresent(place ->
                        json.put("latitude", place.point().latitude())
                                .put("longitude", place.point().longitude())
                                .put("accuracyKm", place.accuracyKm()));
        return json.put("disputed", base.disputed());
    }

    private ObjectNode profile(Profile profile) {
        ObjectNode json = named(profile.entity());
        json.set("figures", array(profile.figures(), this::figure));
        return json;
    }

    private ObjectNode figure(Figure figure) {
        Claim claim = figure.claim();
        ObjectNode json = NODES.objectNode();
        json.put("property", figure.property().code());
        json.put("scope", claim.scopeId().orElse(null));
        quantity(json, claim);
        if (claim.value() instanceof Value.Quantity quantity) {
            json.put("unit", quantity.unit().code());
        }
        json.put("asOf", edtf(claim.startDate()));
        json.set("sources", strings(claim.sourceIds()));
        json.put("disputed", figure.disputed());
        json.set("alternatives", array(figure.alternatives(), this::alternative));
        return json;
    }

    private ObjectNode alternative(Claim claim) {
        ObjectNode json = NODES.objectNode();
        quantity(json, claim);
        json.put("scope", claim.scopeId().orElse(null));
        json.put("rank", claim.rank().name().toLowerCase(Locale.ROOT));
        json.set("sources", strings(claim.sourceIds()));
        return json;
    }

    private static void quantity(ObjectNode json, Claim claim) {
        if (claim.value() instanceof Value.Quantity quantity) {
            json.put("value", quantity.amount()).put("operator", quantity.operator().code());
        }
    }

    private ObjectNode counts() {
        ObjectNode json = NODES.objectNode();
        json.set("agreements", count(situation.reached(), situation.agreements()));
        ObjectNode exercises = NODES.objectNode();
        for (Phase phase : List.of(Phase.UPCOMING, Phase.RUNNING, Phase.PAST)) {
            exercises.put(
                    phase.name().toLowerCase(Locale.ROOT),
                    situation.exercises().stream().filter(e -> e.phase() == phase).count());
        }
        json.set("exercises", exercises.put("total", situation.exercises().size()));
        json.set("bases", count(situation.bases(), record.entities(EntityKind.BASE)));
        json.set("incidents", count(begun(situation.incidents()), situation.incidents()));
        json.set("events", count(begun(situation.events()), situation.events()));
        json.put("territories", situation.territories().size());
        json.put("forces", situation.forces().size());
        Chronicle chronicle = Chronicle.of(situation.knowledge());
        ObjectNode things = NODES.objectNode();
        things.put(
                "shown",
                chronicle.things().stream()
                        .filter(o -> !o.date().first().isAfter(situation.asOf()))
                        .count());
        json.set("datedThings", things.put("total", chronicle.things().size()));
        json.put("undated", situation.undated().size());
        return json.put("unplaced", situation.unplaced().size());
    }

    private static ObjectNode count(Collection<?> shown, Collection<?> all) {
        return NODES.objectNode().put("shown", shown.size()).put("total", all.size());
    }

    private static List<Happening> dated(List<Happening> happenings) {
        return happenings.stream().filter(h -> h.phase() != Phase.UNDATED).toList();
    }

    private static List<Happening> begun(List<Happening> happenings) {
        return dated(happenings).stream().filter(h -> h.phase() != Phase.UPCOMING).toList();
    }

    private static ObjectNode named(Entity entity) {
        ObjectNode json = NODES.objectNode().put("id", entity.id());
        json.set("names", names(entity.names()));
        return json;
    }

    private static ObjectNode names(LocalText names) {
        return NODES.objectNode().put("en", names.en()).put("fr", names.fr()).put("ja", names.ja());
    }

    private ArrayNode codes(List<Entity> nations) {
        return strings(nations.stream().map(nation -> code(nation.id())).toList());
    }

    /// The ISO 3166 code of a nation; an alliance has none and keeps the end of its id.
    private String code(String nationId) {
        return record.entity(nationId)
                .flatMap(nation -> Optional.ofNullable(nation.externalIds().get("iso3166")))
                .orElseGet(() ->
                        nationId.substring(nationId.indexOf('-') + 1).toUpperCase(Locale.ROOT));
    }

    private static @Nullable String edtf(Optional<PartialDate> date) {
        return date.map(Edtf::format).orElse(null);
    }

    private static ArrayNode strings(List<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static <T> ArrayNode array(List<T> things, Function<T, ? extends JsonNode> write) {
        ArrayNode array = NODES.arrayNode();
        things.forEach(thing -> array.add(write.apply(thing)));
        return array;
    }
}

package brunet.store.pack;

import brunet.domain.Claim;
import brunet.domain.Dispute;
import brunet.domain.Edtf;
import brunet.domain.Entity;
import brunet.domain.LocalText;
import brunet.domain.Rank;
import brunet.domain.Record;
import brunet.domain.Scope;
import brunet.domain.Source;
import brunet.domain.exchange.Pack;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes a record as one pack: its entries in the order of the record, one property to a line, so
/// that the same record gives the same text and a change shows as a change.
public final class PackWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /// @param out of UTF-8
    public void write(Record record, Appendable out) throws IOException {
        write(
                new Pack(
                        List.copyOf(record.sources()),
                        List.copyOf(record.scopes()),
                        List.copyOf(record.entities()),
                        List.copyOf(record.claims()),
                        record.disputes()),
                out);
    }

    public void write(Pack pack, Appendable out) throws IOException {
        out.append("{\n  \"format\": \"").append(PackReader.FORMAT).append('"');
        list("sources", pack.sources(), PackWriter::source, out);
        list("scopes", pack.scopes(), PackWriter::scope, out);
        list("entities", pack.entities(), PackWriter::entity, out);
        list("claims", pack.claims(), PackWriter::claim, out);
        list("disputes", pack.disputes(), PackWriter::dispute, out);
        out.append("\n}\n");
    }

    private static <T> void list(
            String key, Collection<T> things, Function<T, ObjectNode> write, Appendable out)
            throws IOException {
        if (things.isEmpty()) {
            return;
        }
        out.append(",\n  \"").append(key).append("\": [");
        String comma = "";
        for (T thing : things) {
            out.append(comma).append("\n    ");
            JsonLayout.append(write.apply(thing), 4, out);
            comma = ",";
        }
        out.append("\n  ]");
    }

    private static ObjectNode source(Source source) {
        ObjectNode json = object(source.id());
        json.put("title", source.title());
        json.put("publisher", source.publisher());
        source.published().ifPresent(date -> json.put("published", Edtf.format(date)));
        json.put("read", source.imprint().read().toString());
        json.put("language", source.imprint().language());
        json.put("tier", source.tier().code());
        source.link().ifPresent(link -> json.put("link", link));
        strings(json, "derivesFrom", source.derivesFrom());
        source.withdrawal()
                .ifPresent(withdrawal ->
                        text(
                                json.putObject("withdrawn").put("on", withdrawal.on().toString()),
                                "reason",
                                Optional.of(withdrawal.reason())));
        text(json, "note", source.note());
        return json;
    }

    private static ObjectNode scope(Scope scope) {
        return text(object(scope.id()), "names", Optional.of(scope.names()));
    }

    private static ObjectNode entity(Entity entity) {
        ObjectNode json = object(entity.id());
        json.put("kind", PackReader.lower(entity.kind()));
        text(json, "names", Optional.of(entity.names()));
        text(json, "shortNames", entity.shortNames());
        entity.place().ifPresent(place -> ValueCodec.put(json.putObject("place"), place));
        strings(json, "aliases", entity.aliases());
        if (!entity.externalIds().isEmpty()) {
            ObjectNode ids = json.putObject("externalIds");
            new TreeMap<>(entity.externalIds()).forEach(ids::put);
        }
        return json;
    }

    private static ObjectNode claim(Claim claim) {
        ObjectNode json = object(claim.id());
        json.put("entity", claim.entityId());
        json.put("property", claim.property().code());
        json.set("value", ValueCodec.json(claim.value()));
        claim.scopeId().ifPresent(scope -> json.put("scope", scope));
        claim.valid().ifPresent(valid -> json.put("valid", Edtf.format(valid)));
        ModalityCode modality = ModalityCode.of(claim.modality());
        if (modality != ModalityCode.ASSERTED) {
            json.put("modality", PackReader.lower(modality));
        }
        ModalityCode.attribution(claim.modality()).ifPresent(by -> json.put("attributedTo", by));
        if (claim.rank() != Rank.NORMAL) {
            json.put("rank", PackReader.lower(claim.rank()));
        }
        text(json, "reason", claim.ranking().reason());
        strings(json, "sources", claim.sourceIds());
        text(json, "note", claim.grounds().note());
        return json;
    }

    private static ObjectNode dispute(Dispute dispute) {
        ObjectNode json = object(dispute.id());
        Dispute.Finding finding = dispute.finding().orElseThrow();
        text(json, "topic", Optional.of(finding.topic()));
        strings(json, "claims", dispute.claimIds());
        strings(json, "better", finding.better());
        text(json, "finding", Optional.of(finding.summary()));
        text(json, "reason", Optional.of(finding.reason()));
        json.put("severity", PackReader.lower(finding.severity()));
        json.put("settled", finding.settled());
        return json;
    }

    private static ObjectNode object(String id) {
        return NODES.objectNode().put("id", id);
    }

    private static ObjectNode text(ObjectNode json, String key, Optional<LocalText> text) {
        text.ifPresent(there -> json.set(key, ValueCodec.texts(there)));
        return json;
    }

    private static void strings(ObjectNode json, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode array = json.putArray(key);
            texts.forEach(array::add);
        }
    }
}

package brunet.store.pack;

import brunet.domain.Claim;
import brunet.domain.Dispute;
import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.Item.Kind;
import brunet.domain.LocalText;
import brunet.domain.Place;
import brunet.domain.Property;
import brunet.domain.Rank;
import brunet.domain.Scope;
import brunet.domain.Source;
import brunet.domain.Tier;
import brunet.domain.Value;
import brunet.domain.exchange.Fault;
import brunet.domain.exchange.Vocabulary;
import brunet.geo.GeoPoint;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads the entries of a pack.
final class Entries {
    private static final double FARTHEST_KM = 20_040;

    private final Ids ids;

    Entries(Ids ids) {
        this.ids = ids;
    }

    Source source(Node node) {
        node.allowing(
                "id",
                "title",
                "publisher",
                "published",
                "read",
                "language",
                "tier",
                "link",
                "derivesFrom",
                "withdrawn",
                "note");
        return new Source(
                ids.give(Kind.SOURCE, node),
                node.text("title"),
                new Source.Imprint(
                        node.text("publisher"),
                        node.find("published").map(Node::date),
                        node.get("read", n -> n.date().last(), LocalDate.EPOCH),
                        node.text("language")),
                new Source.Standing(
                        node.oneOf("tier", Tier.class, Tier::code),
                        named(node, "derivesFrom", Kind.SOURCE),
                        node.find("withdrawn").map(Entries::withdrawal)),
                node.find("link").map(Node::text),
                node.find("note").map(Node::localText));
    }

    private static Source.Withdrawal withdrawal(Node node) {
        node.allowing("on", "reason");
        return new Source.Withdrawal(
                node.get("on", n -> n.date().last(), LocalDate.EPOCH), node.localText("reason"));
    }

    Scope scope(Node node) {
        node.allowing("id", "names");
        return new Scope(ids.give(Kind.SCOPE, node), node.localText("names"));
    }

    Entity entity(Node node) {
        node.allowing("id", "kind", "names", "shortNames", "place", "aliases", "externalIds");
        Map<String, String> externalIds = new TreeMap<>();
        node.find("externalIds")
                .ifPresent(ext ->
                        ext.members().keySet().forEach(k -> externalIds.put(k, ext.text(k))));
        return new Entity(
                ids.give(Kind.ENTITY, node),
                node.oneOf("kind", EntityKind.class, PackReader::lower),
                node.localText("names"),
                node.find("shortNames").map(Node::localText),
                node.find("place")
                        .map(place -> place(place.allowing("latitude", "longitude", "accuracyKm"))),
                node.list("aliases").stream().map(Node::text).toList(),
                externalIds);
    }

    static Place place(Node node) {
        return new Place(
                new GeoPoint(node.number("latitude", -90, 90), node.number("longitude", -180, 180)),
                node.find("accuracyKm").map(n -> n.number(0, FARTHEST_KM)).orElse(0.0));
    }

    Claim claim(Node node) {
        node.allowing(
                "id",
                "entity",
                "property",
                "value",
                "scope",
                "valid",
                "modality",
                "attributedTo",
                "rank",
                "reason",
                "sources",
                "note");
        return new Claim(
                ids.give(Kind.CLAIM, node),
                node.get("entity", n -> ids.name(Kind.ENTITY, n), "?"),
                statement(node),
                node.find("valid").map(Node::period),
                modality(node),
                ranking(node),
                new Claim.Grounds(
                        named(node, "sources", Kind.SOURCE),
                        node.find("note").map(Node::localText)));
    }

    private Claim.Statement statement(Node node) {
        long before = node.complaints().count();
        Property property = node.oneOf("property", Property.class, Property::code);
        Value value = node.get("value", n -> ValueCodec.read(n, ids), new Value.Term("?"));
        if (node.complaints().count() == before) {
            fit(node, property, value);
        }
        return new Claim.Statement(
                property, value, node.find("scope").map(n -> ids.name(Kind.SCOPE, n)));
    }

    private static void fit(Node node, Property property, Value value) {
        Optional<Node> there = node.find("value");
        List<String> terms = Vocabulary.terms(property);
        if (!Vocabulary.takes(property, value)) {
            String kind = PackReader.lower(Vocabulary.kind(property));
            there.ifPresent(v -> v.complain(Fault.VALUE_OF_PROPERTY, property.code(), kind));
        } else if (value instanceof Value.Term(String code) && !terms.contains(code)) {
            there.flatMap(v -> v.find("term"))
                    .ifPresent(t -> t.complain(Fault.UNKNOWN_WORD, code, String.join(", ", terms)));
        }
    }

    private static Claim.Modality modality(Node node) {
        Optional<String> by = node.find("attributedTo").map(Node::text);
        return node.find("modality")
                .map(n -> n.oneOf(ModalityCode.class, PackReader::lower))
                .orElse(ModalityCode.ASSERTED)
                .attributed(by);
    }

    private static Claim.Ranking ranking(Node node) {
        Rank rank =
                node.find("rank")
                        .map(n -> n.oneOf(Rank.class, PackReader::lower))
                        .orElse(Rank.NORMAL);
        Optional<LocalText> reason = node.find("reason").map(Node::localText);
        if (rank == Rank.DEPRECATED && reason.isEmpty()) {
            node.complain(Fault.REASON_MISSING);
            return new Claim.Ranking(Rank.NORMAL, reason);
        }
        return new Claim.Ranking(rank, reason);
    }

    Dispute dispute(Node node) {
        node.allowing(
                "id", "topic", "claims", "better", "finding", "reason", "severity", "settled");
        List<String> claims = named(node, "claims", Kind.CLAIM);
        if (Set.copyOf(claims).size() < 2) {
            node.complain(Fault.FEW_CLAIMS);
        }
        return new Dispute(
                ids.give(Kind.DISPUTE, node),
                claims,
                Optional.of(
                        new Dispute.Finding(
                                node.localText("topic"),
                                node.localText("finding"),
                                node.localText("reason"),
                                better(node, claims),
                                node.oneOf("severity", Dispute.Severity.class, PackReader::lower),
                                node.get("settled", Node::truth, false))));
    }

    /// In the order of the dispute's claims.
    private static List<String> better(Node node, List<String> claims) {
        Set<String> named = new HashSet<>();
        for (Node better : node.list("better")) {
            String id = better.id();
            if (!claims.contains(id)) {
                better.complain(Fault.NOT_IN_DISPUTE, id);
            }
            named.add(id);
        }
        return claims.stream().filter(named::contains).toList();
    }

    private List<String> named(Node node, String key, Kind kind) {
        return node.list(key).stream().map(n -> ids.name(kind, n)).toList();
    }
}

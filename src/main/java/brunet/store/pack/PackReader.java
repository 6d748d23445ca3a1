package brunet.store.pack;

import brunet.domain.Claim;
import brunet.domain.Dispute;
import brunet.domain.Edtf;
import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.Place;
import brunet.domain.Property;
import brunet.domain.Rank;
import brunet.domain.Scope;
import brunet.domain.Source;
import brunet.domain.Tier;
import brunet.domain.exchange.Pack;
import brunet.geo.GeoPoint;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads packs.
public final class PackReader {
    static final String FORMAT = "brunet-pack/1";

    private final JsonMapper mapper =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    /// @param name what to call the input in a complaint
    /// @throws PackException when it is no pack
    public Pack read(InputStream in, String name) {
        Node root = new Node(parse(in, name), name + "#");
        root.allowing(
                Set.of(
                        "format",
                        "id",
                        "title",
                        "licence",
                        "sources",
                        "scopes",
                        "entities",
                        "claims",
                        "disputes"));
        if (!root.get("format").text().equals(FORMAT)) {
            throw new PackException(root.place() + "/format", "must be \"" + FORMAT + "\"");
        }
        return new Pack(
                root.list("sources").stream().map(PackReader::source).toList(),
                root.list("scopes").stream().map(PackReader::scope).toList(),
                root.list("entities").stream().map(PackReader::entity).toList(),
                root.list("claims").stream().map(PackReader::claim).toList(),
                root.list("disputes").stream().map(PackReader::dispute).toList());
    }

    private tools.jackson.databind.JsonNode parse(InputStream in, String name) {
        try {
            return mapper.readTree(in);
        } catch (JacksonException e) {
            String where =
                    e.getLocation() == null ? name : name + " line " + e.getLocation().getLineNr();
            throw new PackException(where, "not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Source source(Node node) {
        node.allowing(
                Set.of(
                        "id",
                        "title",
                        "publisher",
                        "published",
                        "read",
                        "language",
                        "tier",
                        "link",
                        "derivesFrom",
                        "note"));
        return new Source(
                node.get("id").text(),
                node.get("title").text(),
                new Source.Imprint(
                        node.get("publisher").text(),
                        node.find("published").map(n -> n.as(Edtf::date)),
                        node.get("read").as(text -> Edtf.date(text).last()),
                        node.get("language").text()),
                node.get("tier").oneOf(Tier.class, Tier::code),
                node.find("link").map(Node::text),
                texts(node, "derivesFrom"),
                node.find("note").map(Node::localText));
    }

    private static Scope scope(Node node) {
        node.allowing(Set.of("id", "names"));
        return new Scope(node.get("id").text(), node.get("names").localText());
    }

    private static Entity entity(Node node) {
        node.allowing(
                Set.of("id", "kind", "names", "shortNames", "place", "aliases", "externalIds"));
        Map<String, String> externalIds = new TreeMap<>();
        node.find("externalIds")
                .ifPresent(ids -> {
                    for (String key : ids.json().propertyNames()) {
                        externalIds.put(key, ids.get(key).text());
                    }
                });
        return new Entity(
                node.get("id").text(),
                node.get("kind").oneOf(EntityKind.class, PackReader::lower),
                node.get("names").localText(),
                node.find("shortNames").map(Node::localText),
                node.find("place").map(PackReader::place),
                texts(node, "aliases"),
                externalIds);
    }

    static Place place(Node node) {
        try {
            return new Place(
                    new GeoPoint(
                            node.get("latitude").number().doubleValue(),
                            node.get("longitude").number().doubleValue()),
                    node.find("accuracyKm").map(n -> n.number().doubleValue()).orElse(0.0));
        } catch (IllegalArgumentException e) {
            throw new PackException(node.place(), String.valueOf(e.getMessage()), e);
        }
    }

    private static Claim claim(Node node) {
        node.allowing(
                Set.of(
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
                        "note"));
        return new Claim(
                node.get("id").text(),
                node.get("entity").text(),
                new Claim.Statement(
                        node.get("property").oneOf(Property.class, Property::code),
                        ValueCodec.read(node.get("value")),
                        node.find("scope").map(Node::text)),
                node.find("valid").map(n -> n.as(Edtf::period)),
                modality(node),
                ranking(node),
                new Claim.Grounds(texts(node, "sources"), node.find("note").map(Node::localText)));
    }

    private static Claim.Modality modality(Node node) {
        Optional<String> by = node.find("attributedTo").map(Node::text);
        return node.find("modality")
                .map(n -> n.oneOf(ModalityCode.class, PackReader::lower))
                .orElse(ModalityCode.ASSERTED)
                .attributed(by);
    }

    private static Claim.Ranking ranking(Node node) {
        try {
            return new Claim.Ranking(
                    node.find("rank")
                            .map(n -> n.oneOf(Rank.class, PackReader::lower))
                            .orElse(Rank.NORMAL),
                    node.find("reason").map(Node::localText));
        } catch (IllegalArgumentException e) {
            throw new PackException(node.place(), String.valueOf(e.getMessage()), e);
        }
    }

    private static Dispute dispute(Node node) {
        node.allowing(
                Set.of(
                        "id",
                        "topic",
                        "claims",
                        "better",
                        "finding",
                        "reason",
                        "severity",
                        "settled"));
        List<String> claims = texts(node, "claims");
        return new Dispute(
                node.get("id").text(),
                claims,
                Optional.of(
                        new Dispute.Finding(
                                node.get("topic").localText(),
                                node.get("finding").localText(),
                                node.get("reason").localText(),
                                better(node, claims),
                                node.get("severity")
                                        .oneOf(Dispute.Severity.class, PackReader::lower),
                                node.get("settled").truth())));
    }

    private static List<String> better(Node node, List<String> claims) {
        for (Node better : node.list("better")) {
            if (!claims.contains(better.text())) {
                throw new PackException(better.place(), "is not among the claims of the dispute");
            }
        }
        List<String> named = texts(node, "better");
        return claims.stream().filter(named::contains).toList();
    }

    private static List<String> texts(Node node, String key) {
        return node.list(key).stream().map(Node::text).toList();
    }

    public static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

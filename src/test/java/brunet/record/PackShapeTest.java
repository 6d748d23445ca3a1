package brunet.record;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.domain.Edtf;
import brunet.domain.Operator;
import brunet.domain.Stage;
import brunet.domain.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What every pack of the default record must keep to: known keys and words, ids that are used once
/// and found where they are named, dates that can be read, and text in three languages.
class PackShapeTest {

    private static final List<String> ARRAYS =
            List.of("sources", "scopes", "entities", "claims", "disputes");

    private static final Map<String, Set<String>> KEYS =
            Map.of(
                    "packs",
                    words("format id title licence sources scopes entities claims disputes"),
                    "sources",
                    words("id title publisher published read language tier link derivesFrom note"),
                    "scopes",
                    words("id names"),
                    "entities",
                    words("id kind names shortNames place aliases externalIds"),
                    "claims",
                    words(
                            "id entity property value scope valid modality attributedTo rank reason"
                                    + " sources note"),
                    "disputes",
                    words("id topic claims better finding reason severity settled"));

    /// Which kinds of value a property takes.
    private static final Map<String, String> VALUE_OF_PROPERTY =
            Map.ofEntries(
                    Map.entry("text", "status region sovereignty-claim role mission location unit"),
                    Map.entry("text ", "french-relevance official-title milestone series focus"),
                    Map.entry("text  ", "distinction fact statement official-name"),
                    Map.entry("place", "capital venue"),
                    Map.entry("quantity", "population land-area eez-area personnel ships aircraft"),
                    Map.entry("quantity ", "commands people eez-share"),
                    Map.entry("reference", "part-of stationed-in country party bears-on actor"),
                    Map.entry("reference ", "participant about"),
                    Map.entry("term", "service role agreement-kind event-kind"),
                    Map.entry("stage", "stage"),
                    Map.entry("period", "held happened"));

    private static final Map<String, Set<String>> TERMS =
            Map.of(
                    "service",
                    words("navy air army joint"),
                    "role",
                    words(
                            "headquarters naval-base air-base camp training-area detachment"
                                    + " support-point overseas-base"),
                    "event-kind",
                    words(
                            "partnership ministerial strategy roadmap statement visit summit"
                                    + " report agreement status"),
                    "agreement-kind",
                    words(
                            "raa acsa isa equipment security-treaty sofa disaster-relief"
                                    + " visiting-forces roadmap defence-treaty"));

    private final Packs packs = Packs.read();
    private final List<String> amiss = new ArrayList<>();

    @Test
    void everyPackSaysWhatItIsAndUnderWhatTermsItMayBeUsed() {
        for (JsonNode pack : packs.all()) {
            check(pack, "packs", "CC-BY-4.0".equals(pack.path("licence").asString("")), "licence");
            check(pack, "packs", Packs.isWholeText(pack.path("title")), "title");
        }
        assertNothingAmiss();
    }

    @Test
    void noObjectHasAKeyThatTheFormatDoesNotKnow() {
        packs.all().forEach(pack -> checkKeys(pack, "packs"));
        each((array, node) -> checkKeys(node, array));
        assertNothingAmiss();
    }

    @Test
    void everyIdIsUsedOnceOverAllPacks() {
        for (String array : ARRAYS) {
            Set<String> seen = new HashSet<>();
            for (JsonNode node : packs.every(array)) {
                check(node, array, !Packs.id(node).isBlank(), "has no id");
                check(node, array, seen.add(Packs.id(node)), "is there twice");
            }
        }
        assertNothingAmiss();
    }

    @Test
    void everyIdThatIsNamedIsThere() {
        Map<String, Set<String>> ids =
                ARRAYS.stream().collect(toUnmodifiableMap(array -> array, packs::ids));
        for (JsonNode source : packs.every("sources")) {
            checkNamed(source, "sources", ids, source.path("derivesFrom"), "sources");
        }
        for (JsonNode claim : packs.every("claims")) {
            checkNamed(claim, "claims", ids, claim.path("sources"), "sources");
            checkNamed(claim, "claims", ids, claim.path("entity"), "entities");
            checkNamed(claim, "claims", ids, claim.path("scope"), "scopes");
            checkNamed(claim, "claims", ids, claim.at("/value/reference"), "entities");
            checkNamed(claim, "claims", ids, claim.at("/value/place/within"), "entities");
        }
        for (JsonNode dispute : packs.every("disputes")) {
            checkNamed(dispute, "disputes", ids, dispute.path("claims"), "claims");
            checkNamed(dispute, "disputes", ids, dispute.path("better"), "claims");
        }
        assertNothingAmiss();
    }

    @Test
    void everyTextIsThereInEnglishFrenchAndJapanese() {
        each((array, node) -> {
            List<JsonNode> texts = new ArrayList<>();
            collectTexts(node, texts);
            texts.forEach(text -> check(node, array, Packs.isWholeText(text), "" + text));
        });
        for (String array : List.of("entities", "scopes")) {
            for (JsonNode node : packs.every(array)) {
                check(node, array, Packs.isWholeText(node.path("names")), "has no names");
            }
        }
        assertNothingAmiss();
    }

    @Test
    void everyDateCanBeRead() {
        for (JsonNode source : packs.every("sources")) {
            checkDate(source, "sources", source.path("published"));
            checkDate(source, "sources", source.path("read"));
        }
        for (JsonNode claim : packs.every("claims")) {
            checkDate(claim, "claims", claim.path("valid"));
            checkDate(claim, "claims", claim.at("/value/period"));
        }
        assertNothingAmiss();
    }

    @Test
    void everyClaimHasOneValueOfTheKindItsPropertyTakes() {
        for (JsonNode claim : packs.every("claims")) {
            String property = claim.path("property").asString("");
            JsonNode value = claim.path("value");
            check(claim, "claims", value.size() == 1, "has not exactly one value");
            String kind = value.propertyNames().stream().findFirst().orElse("none");
            boolean taken =
                    VALUE_OF_PROPERTY.entrySet().stream()
                            .anyMatch(entry ->
                                    entry.getKey().strip().equals(kind)
                                            && words(entry.getValue()).contains(property));
            check(claim, "claims", taken, property + " does not take a " + kind);
            checkWord(claim, value.path("stage"), codes(Stage.values(), Stage::code));
            checkWord(claim, value.at("/quantity/unit"), codes(Unit.values(), Unit::code));
            checkWord(
                    claim,
                    value.at("/quantity/operator"),
                    codes(Operator.values(), Operator::code));
            checkWord(claim, value.path("term"), TERMS.getOrDefault(property, Set.of()));
        }
        assertNothingAmiss();
    }

    @Test
    void everyDeprecatedClaimSaysWhy() {
        for (JsonNode claim : packs.every("claims")) {
            checkWord(claim, claim.path("rank"), words("preferred normal deprecated"));
            checkWord(claim, claim.path("modality"), words("asserted planned opinion"));
            boolean deprecated = claim.path("rank").asString("").equals("deprecated");
            check(claim, "claims", !deprecated || claim.has("reason"), "has no reason");
        }
        assertNothingAmiss();
    }

    @Test
    void generalKnowledgeIsNeverListedAsASource() {
        for (JsonNode claim : packs.every("claims")) {
            boolean listed = Packs.strings(claim.path("sources")).contains("general-knowledge");
            check(claim, "claims", !listed, "names general knowledge as a source");
        }
        assertTrue(!packs.ids("sources").contains("general-knowledge"));
        assertNothingAmiss();
    }

    @Test
    void everyDisputeHoldsClaimsThatDifferAndPointsAtTheBetterOnesAmongThem() {
        Map<String, JsonNode> claims =
                packs.every("claims").stream()
                        .collect(toUnmodifiableMap(Packs::id, claim -> claim, (a, b) -> a));
        for (JsonNode dispute : packs.every("disputes")) {
            List<String> sides = Packs.strings(dispute.path("claims"));
            List<String> better = Packs.strings(dispute.path("better"));
            long values =
                    sides.stream()
                            .filter(claims::containsKey)
                            .map(claims::get)
                            .map(claim ->
                                    List.of(
                                            claim.path("value"),
                                            claim.path("valid"),
                                            claim.path("entity"),
                                            claim.path("scope")))
                            .distinct()
                            .count();
            check(dispute, "disputes", values >= 2, "holds fewer than two different claims");
            check(dispute, "disputes", Set.copyOf(sides).size() == sides.size(), "repeats a claim");
            check(
                    dispute,
                    "disputes",
                    sides.containsAll(better),
                    "better is not one of its claims");
            check(
                    dispute,
                    "disputes",
                    better.size() < sides.size(),
                    "every claim is the better one");
            check(dispute, "disputes", dispute.path("settled").isBoolean(), "settled or not?");
            for (String text : List.of("topic", "finding", "reason")) {
                check(dispute, "disputes", dispute.has(text), "has no " + text);
            }
            check(
                    dispute,
                    "disputes",
                    words("high medium low info").contains(dispute.path("severity").asString("")),
                    "severity");
        }
        assertEquals(54, packs.every("disputes").size());
        assertNothingAmiss();
    }

    private void each(BiConsumer<String, JsonNode> action) {
        ARRAYS.forEach(array -> packs.every(array).forEach(node -> action.accept(array, node)));
    }

    private void check(JsonNode node, String array, boolean holds, String otherwise) {
        if (!holds) {
            amiss.add(array + " " + Packs.id(node) + ": " + otherwise);
        }
    }

    private void checkKeys(JsonNode node, String array) {
        for (String key : node.propertyNames()) {
            check(node, array, KEYS.getOrDefault(array, Set.of()).contains(key), key);
            JsonNode value = node.path(key);
            check(
                    node,
                    array,
                    !value.isNull() && !"".equals(value.asString("-")),
                    key + " is empty");
        }
    }

    private void checkNamed(
            JsonNode node,
            String array,
            Map<String, Set<String>> ids,
            JsonNode named,
            String target) {
        List<String> names =
                named.isArray()
                        ? Packs.strings(named)
                        : named.isString() ? List.of(named.asString()) : List.of();
        for (String name : names) {
            boolean found = ids.getOrDefault(target, Set.of()).contains(name);
            check(node, array, found, "no " + name + " among the " + target);
        }
    }

    private void checkDate(JsonNode node, String array, JsonNode date) {
        if (!date.isMissingNode()) {
            try {
                Edtf.period(date.asString(""));
            } catch (IllegalArgumentException e) {
                amiss.add(array + " " + Packs.id(node) + ": " + e.getMessage());
            }
        }
    }

    private void checkWord(JsonNode claim, JsonNode word, Set<String> known) {
        boolean holds = word.isMissingNode() || known.contains(word.asString(""));
        check(claim, "claims", holds, "unknown word " + word);
    }

    private void assertNothingAmiss() {
        assertEquals("", String.join("\n", amiss));
    }

    private static void collectTexts(JsonNode node, List<JsonNode> texts) {
        if (Packs.isText(node)) {
            texts.add(node);
        } else {
            node.forEach(child -> collectTexts(child, texts));
        }
    }

    private static <T> Set<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).collect(toUnmodifiableSet());
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}

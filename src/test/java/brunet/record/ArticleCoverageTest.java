package brunet.record;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The two articles that the default record must hold whole: each of their claims is a claim of the
/// record under the same id, or a fact about the article itself with the reason written down.
class ArticleCoverageTest {

    private final List<String> articleClaims =
            new String(resource("seed-claim-ids.txt"), StandardCharsets.UTF_8).lines().toList();
    private final JsonNode articleFacts = new JsonMapper().readTree(resource("article-facts.json"));
    private final Map<String, JsonNode> claims =
            Packs.read().every("claims").stream()
                    .collect(toUnmodifiableMap(Packs::id, claim -> claim));

    @Test
    void everyClaimOfTheArticlesIsInTheRecordOrIsAFactAboutTheArticleItself() {
        Map<String, String> amiss = new TreeMap<>();
        for (String id : articleClaims) {
            boolean claimed = claims.containsKey(id);
            boolean explained = articleFacts.has(id);
            if (claimed == explained) {
                amiss.put(id, claimed ? "both a claim and a fact about the article" : "missing");
            }
        }
        assertEquals(Map.of(), amiss);
        assertEquals(123, Set.copyOf(articleClaims).size());
    }

    @Test
    void everyClaimOfAnArticleNamesThatArticleAmongItsSources() {
        Map<String, List<String>> amiss = new TreeMap<>();
        for (String id : articleClaims) {
            JsonNode claim = claims.get(id);
            String article = id.startsWith("A-") ? "seed-ankasam" : "seed-drill";
            if (claim != null && !Packs.strings(claim.path("sources")).contains(article)) {
                amiss.put(id, Packs.strings(claim.path("sources")));
            }
        }
        assertEquals(Map.of(), amiss);
    }

    @Test
    void everyFactAboutAnArticleIsOneOfItsClaimsAndSaysWhyItIsLeftOut() {
        Map<String, String> amiss = new TreeMap<>();
        articleFacts
                .properties()
                .forEach(fact -> {
                    String reason = fact.getValue().asString("");
                    if (!articleClaims.contains(fact.getKey()) || reason.isBlank()) {
                        amiss.put(fact.getKey(), reason);
                    }
                });
        assertEquals(Map.of(), amiss);
    }

    @Test
    void everyClaimOfAnArticleIsWordedInAllThreeLanguages() {
        Map<String, JsonNode> amiss = new TreeMap<>();
        for (String id : articleClaims) {
            JsonNode claim = claims.get(id);
            if (claim != null) {
                List.of(
                                claim.at("/value/text"),
                                claim.at("/value/place/label"),
                                claim.path("reason"),
                                claim.path("note"))
                        .forEach(text -> {
                            if (!text.isMissingNode() && !Packs.isWholeText(text)) {
                                amiss.put(id, text);
                            }
                        });
            }
        }
        assertEquals(Map.of(), amiss);
    }

    private static byte[] resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(ArticleCoverageTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

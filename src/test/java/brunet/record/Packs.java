package brunet.record;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The packs of the default record as plain JSON trees, so that what these tests say of the files
/// does not lean on the code that loads them.
record Packs(List<JsonNode> all) {

    static final List<String> LANGUAGES = List.of("en", "fr", "ja");

    Packs {
        all = List.copyOf(all);
    }

    static Packs read() {
        JsonMapper mapper = new JsonMapper();
        try (Stream<Path> files = Files.list(Path.of("assets", "record"))) {
            return new Packs(
                    files.filter(file -> file.toString().endsWith(".json"))
                            .sorted()
                            .map(file -> mapper.readTree(file.toFile()))
                            .filter(pack ->
                                    pack.path("format").asString("").equals("brunet-pack/1"))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every object of one array (`"claims"`, `"sources"`, …), over all packs.
    List<JsonNode> every(String array) {
        return all.stream().flatMap(pack -> pack.path(array).valueStream()).toList();
    }

    Set<String> ids(String array) {
        return every(array).stream().map(Packs::id).collect(toUnmodifiableSet());
    }

    static String id(JsonNode node) {
        return node.path("id").asString("");
    }

    static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    static boolean isText(JsonNode node) {
        return node.isObject() && LANGUAGES.stream().anyMatch(node::has);
    }

    static boolean isWholeText(JsonNode text) {
        return LANGUAGES.stream().allMatch(tongue -> !text.path(tongue).asString("").isBlank());
    }
}

package brunet.store.pack;

import java.io.IOException;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// Lays JSON out as the packs of the default record are: two spaces of indent, and what fits into a
/// line on one line.
final class JsonLayout {
    private static final int WIDTH = 100;
    private static final int INDENT = 2;

    private JsonLayout() {}

    /// @param column how far the text is indented
    static void append(JsonNode json, int column, Appendable out) throws IOException {
        StringBuilder line = new StringBuilder();
        line(json, line);
        if (!json.isContainer() || column + line.length() <= WIDTH) {
            out.append(line);
            return;
        }
        String indent = "\n" + " ".repeat(column + INDENT);
        out.append(json.isObject() ? '{' : '[');
        String comma = "";
        if (json.isObject()) {
            for (Map.Entry<String, JsonNode> member : json.properties()) {
                String key = text(member.getKey()) + ": ";
                out.append(comma).append(indent).append(key);
                append(member.getValue(), column + INDENT, out);
                comma = ",";
            }
        } else {
            for (JsonNode element : json) {
                out.append(comma).append(indent);
                append(element, column + INDENT, out);
                comma = ",";
            }
        }
        out.append("\n" + " ".repeat(column)).append(json.isObject() ? '}' : ']');
    }

    private static void line(JsonNode json, StringBuilder out) {
        String comma = "";
        if (json.isObject()) {
            out.append('{');
            for (Map.Entry<String, JsonNode> member : json.properties()) {
                out.append(comma).append(text(member.getKey())).append(": ");
                line(member.getValue(), out);
                comma = ", ";
            }
            out.append('}');
        } else if (json.isArray()) {
            out.append('[');
            for (JsonNode element : json) {
                out.append(comma);
                line(element, out);
                comma = ", ";
            }
            out.append(']');
        } else {
            out.append(json.toString());
        }
    }

    private static String text(String key) {
        return StringNode.valueOf(key).toString();
    }
}

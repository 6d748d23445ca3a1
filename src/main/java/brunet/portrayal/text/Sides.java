package brunet.portrayal.text;

import java.util.Optional;

/// Which nation a scope such as `france-land` or `nation-jp` counts for.
final class Sides {

    private Sides() {}

    static Optional<String> nation(String scopeId) {
        if (scopeId.startsWith("nation-")) {
            return Optional.of(scopeId);
        }
        return switch (scopeId.replaceFirst("-.*", "")) {
            case "japan" -> Optional.of("nation-jp");
            case "france" -> Optional.of("nation-fr");
            case "us" -> Optional.of("nation-us");
            default -> Optional.empty();
        };
    }

    /// Whether the scope says no more than the nation.
    static boolean nothingMore(String scopeId) {
        return nation(scopeId).isPresent()
                && (scopeId.startsWith("nation-") || !scopeId.contains("-"));
    }
}

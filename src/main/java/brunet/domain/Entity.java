package brunet.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A thing with an identity. All else about it is said by claims.
public record Entity(
        String id,
        EntityKind kind,
        LocalText names,
        Optional<LocalText> shortNames,
        Optional<Place> place,
        List<String> aliases,
        Map<String, String> externalIds)
        implements Item {
    public Entity {
        aliases = List.copyOf(aliases);
        externalIds = Map.copyOf(externalIds);
    }

    public String name(Language language) {
        return names.in(language);
    }

    /// The name for maps and lanes.
    public String shortName(Language language) {
        return shortNames.orElse(names).in(language);
    }
}

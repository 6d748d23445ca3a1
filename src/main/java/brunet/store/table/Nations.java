package brunet.store.table;

import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.Language;
import brunet.domain.Record;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds nations by what people call them: id, ISO 3166 code, or name in any of the languages.
final class Nations {
    private final Map<String, String> ids = new HashMap<>();

    Nations(Record record) {
        for (Entity nation : record.entities(EntityKind.NATION)) {
            call(nation, nation.id());
            nation.externalIds().values().forEach(id -> call(nation, id));
            nation.aliases().forEach(alias -> call(nation, alias));
            for (Language language : Language.values()) {
                call(nation, nation.name(language));
                call(nation, nation.shortName(language));
            }
        }
    }

    private void call(Entity nation, String name) {
        ids.putIfAbsent(name.toLowerCase(Locale.ROOT), nation.id());
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(ids.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /// The nations of a list set apart by commas and the like, or by spaces between codes; a name
    /// that is none is left as it is.
    record Found(List<String> ids, List<String> none) {}

    Found all(String cell) {
        List<String> found = new ArrayList<>();
        List<String> none = new ArrayList<>();
        for (String part : cell.split("[,;/|+&、・]", -1)) {
            Optional<String> whole = find(part);
            if (whole.isPresent()) {
                found.add(whole.get());
            } else {
                for (String word : part.strip().split("\\s+", -1)) {
                    if (!word.isEmpty()) {
                        find(word).ifPresentOrElse(found::add, () -> none.add(word));
                    }
                }
            }
        }
        return new Found(found.stream().distinct().toList(), none);
    }
}

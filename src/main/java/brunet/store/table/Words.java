package brunet.store.table;

import brunet.domain.EntityKind;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words of tables, in English and French, and the codes of the record for them.
final class Words {
    private static final Map<String, EntityKind> KINDS =
            Map.of(
                    "incident", EntityKind.INCIDENT,
                    "incidents", EntityKind.INCIDENT,
                    "exercise", EntityKind.EXERCISE,
                    "exercises", EntityKind.EXERCISE,
                    "exercice", EntityKind.EXERCISE,
                    "exercices", EntityKind.EXERCISE,
                    "base", EntityKind.BASE,
                    "bases", EntityKind.BASE);

    private static final Map<String, String> TERMS =
            Map.ofEntries(
                    Map.entry("marine", "navy"),
                    Map.entry("naval", "navy"),
                    Map.entry("air-force", "air"),
                    Map.entry("armee-de-l-air", "air"),
                    Map.entry("terre", "army"),
                    Map.entry("armee-de-terre", "army"),
                    Map.entry("interarmees", "joint"),
                    Map.entry("quartier-general", "headquarters"),
                    Map.entry("base-navale", "naval-base"),
                    Map.entry("base-aerienne", "air-base"),
                    Map.entry("zone-d-entrainement", "training-area"),
                    Map.entry("detachement", "detachment"),
                    Map.entry("point-d-appui", "support-point"),
                    Map.entry("base-outre-mer", "overseas-base"));

    private Words() {}

    static Optional<EntityKind> kind(String word) {
        return Optional.ofNullable(KINDS.get(slug(word)));
    }

    static String term(String word) {
        String slug = slug(word);
        return TERMS.getOrDefault(slug, slug);
    }

    /// Small letters a to z, digits and hyphens; empty where nothing of the text is left.
    static String slug(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}

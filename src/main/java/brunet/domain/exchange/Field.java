package brunet.domain.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a column of a table of incidents, exercises and bases can say.
public enum Field {
    KIND("type|genre|category|catégorie"),
    ID("identifier|identifiant|code"),
    /// The name where it is the same in all languages.
    NAME("nom|title|titre|intitulé|label|libellé"),
    NAME_EN("english name|nom anglais"),
    NAME_FR("french name|nom français"),
    NAME_JA("japanese name|nom japonais"),
    /// A day, month or year, or a period of them.
    DATE("day|jour|when|quand|period|période|dates"),
    START("start date|begin|from|début|date de début|du"),
    END("end date|to|until|fin|date de fin|au"),
    LATITUDE("lat|y"),
    LONGITUDE("lon|lng|long|x"),
    ACCURACY_KM("accuracy|précision|précision km"),
    /// Where it was, or where a base lies, in words.
    PLACE("lieu|location|venue|where|localisation"),
    PLACE_EN("english place|lieu anglais"),
    PLACE_FR("french place|lieu français"),
    PLACE_JA("japanese place|lieu japonais"),
    /// Who took part, or who did it.
    NATIONS("countries|participants|actors|pays participants|acteurs|nation"),
    /// Who runs a base.
    COUNTRY("pays"),
    SERVICE("armée|branch"),
    ROLE("rôle|fonction"),
    /// A sentence on it.
    TEXT("note|notes|description|remarks|remarques|fact|fait"),
    SOURCES("source|sources ids|référence|références");

    private final String synonyms;

    Field(String synonyms) {
        this.synonyms = synonyms;
    }

    /// How the command line and the tables that Brunet writes call it.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Field> coded(String code) {
        return find(code, false);
    }

    /// The field that a column's title means, in English or French.
    static Optional<Field> called(String title) {
        return find(title, true);
    }

    private static Optional<Field> find(String title, boolean alsoSynonyms) {
        String plain = plain(title);
        for (Field field : values()) {
            if (plain(field.code()).equals(plain)
                    || (alsoSynonyms
                            && Stream.of(field.synonyms.split("\\|"))
                                    .anyMatch(s -> plain(s).equals(plain)))) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private static String plain(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}

package brunet.briefing;

import brunet.domain.Language;
import java.text.Normalizer;
import java.util.Locale;

/// Names pictures by what they show, in letters that every file system takes.
final class FileName {
    private FileName() {}

    static String of(BriefingRequest request) {
        String subject =
                request.selected()
                        .flatMap(id -> request.situation().record().entity(id))
                        .map(entity -> entity.name(Language.EN))
                        .orElse("overview");
        return plain(subject)
                + "_"
                + request.situation().asOf()
                + "_"
                + request.form().marking().label().replaceAll("[:+]", "-")
                + ".png";
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}

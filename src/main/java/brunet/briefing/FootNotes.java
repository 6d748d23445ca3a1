package brunet.briefing;

import brunet.domain.EntityKind;
import brunet.domain.Situation;
import brunet.domain.Source;
import brunet.portrayal.map.MapScene;
import brunet.portrayal.map.Mark;
import brunet.portrayal.text.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the foot of the sheet says: how to take the map, what is shown of how much, what is not
/// shown, and what the sheet was made from.
record FootNotes(String disclaimer, String projection, String counts) {

    static FootNotes of(Edition edition, MapScene map, Wording wording, Messages messages) {
        Situation situation = edition.briefing().request().situation();
        boolean zones = map.marks().stream().anyMatch(FootNotes::showsZone);
        String disclaimer = messages.text("foot.disclaimer");
        return new FootNotes(
                zones ? disclaimer + messages.text("foot.zones") : disclaimer,
                messages.text("foot.projection"),
                shown(situation, map, wording, messages)
                        + notShown(edition, map, wording, messages));
    }

    private static boolean showsZone(Mark mark) {
        return mark instanceof Mark.Zone zone && zone.look() != Mark.Zone.Look.HIDDEN;
    }

    private static String shown(
            Situation situation, MapScene map, Wording wording, Messages messages) {
        return messages.text(
                "foot.shown",
                wording.number(shown(situation, map, EntityKind.EXERCISE)),
                wording.number(situation.exercises().size()),
                wording.number(shown(situation, map, EntityKind.BASE)),
                wording.number(situation.bases().size()));
    }

    private static long shown(Situation situation, MapScene map, EntityKind kind) {
        return map.shown().stream()
                .flatMap(id -> situation.record().entity(id).stream())
                .filter(entity -> entity.kind() == kind)
                .count();
    }

    private static String notShown(
            Edition edition, MapScene map, Wording wording, Messages messages) {
        Situation situation = edition.briefing().request().situation();
        List<String> counts = new ArrayList<>();
        count(counts, "foot.undated", situation.undated().size(), wording, messages);
        count(counts, "foot.unplaced", situation.unplaced().size(), wording, messages);
        count(counts, "foot.outside", map.missing().outside().size(), wording, messages);
        count(counts, "foot.labels", labels(edition, map), wording, messages);
        count(counts, "foot.marks", map.missing().unmarked().size(), wording, messages);
        count(counts, "foot.lines", edition.omitted(), wording, messages);
        count(counts, "foot.unverified", edition.briefing().unverified(), wording, messages);
        return counts.isEmpty()
                ? ""
                : messages.text("foot.not-shown", String.join(messages.text("foot.comma"), counts));
    }

    /// Labels of the map, and words of the small timeline, that did not fit.
    private static int labels(Edition edition, MapScene map) {
        long words =
                edition.strip().stream()
                        .flatMap(row -> row.marks().stream())
                        .filter(mark -> mark.words().isEmpty())
                        .count();
        return map.dropped().size() + (int) words;
    }

    private static void count(
            List<String> counts, String key, int number, Wording wording, Messages messages) {
        if (number > 0) {
            counts.add(messages.counted(key, number, wording.number(number)));
        }
    }

    /// How new the data is: the day its latest source was read.
    static String data(Situation situation) {
        return situation.record().sources().stream()
                .map(Source::imprint)
                .map(Source.Imprint::read)
                .max(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse("");
    }
}

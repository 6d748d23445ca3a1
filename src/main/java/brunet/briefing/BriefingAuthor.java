package brunet.briefing;

import brunet.briefing.Briefing.Heading;
import brunet.briefing.Briefing.Stamp;
import brunet.domain.Entity;
import brunet.domain.Language;
import brunet.domain.Situation;
import brunet.portrayal.text.Citations;
import brunet.portrayal.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes briefings.
final class BriefingAuthor {
    private BriefingAuthor() {}

    static Briefing write(BriefingRequest request, Stamp stamp) {
        Situation situation = request.situation();
        Wording wording = new Wording(request.form().language());
        Messages messages = new Messages(request.form().language());
        Citations citations = new Citations(situation.record(), wording);
        Optional<Entity> selected = request.selected().flatMap(id -> situation.record().entity(id));
        Titles titles = new Titles(situation, wording, messages);
        Rows rows = new Rows(request, wording, messages, citations);
        List<PanelRow> panel = rows.of(selected);
        return new Briefing(
                request,
                titles.subject(selected),
                titles.of(selected),
                selected.map(entity -> heading(entity, wording))
                        .orElseGet(() -> new Heading(messages.text("panel.overview"), "")),
                panel,
                new Strips(situation, wording, messages, citations).of(selected),
                rows.unverified(),
                stamp);
    }

    /// The name, and beside it the first of the others that differs.
    private static Heading heading(Entity entity, Wording wording) {
        String name = wording.name(entity);
        return new Heading(
                name,
                Stream.of(Language.FR, Language.EN, Language.JA)
                        .map(entity::name)
                        .filter(other -> !other.equals(name))
                        .findFirst()
                        .orElse(""));
    }
}

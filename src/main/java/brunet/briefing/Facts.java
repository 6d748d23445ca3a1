package brunet.briefing;

import brunet.briefing.PanelRow.Fact;
import brunet.domain.EntityKind;
import brunet.domain.Happening;
import brunet.domain.Happening.Phase;
import brunet.domain.Occurrence;
import brunet.portrayal.map.Glyph;
import brunet.portrayal.text.Citations;
import brunet.portrayal.text.Lane;
import brunet.portrayal.text.Narration;
import brunet.portrayal.text.Run;
import brunet.portrayal.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Lines of the panel about single things.
final class Facts {
    private final Wording wording;
    private final Citations citations;

    Facts(Wording wording, Citations citations) {
        this.wording = wording;
        this.citations = citations;
    }

    /// "Brunet-Takamori 24 8–20 Sep 2024".
    Fact named(Happening happening) {
        return fact(happening, wording.name(happening.entity()), period(happening));
    }

    /// "8–20 Sep 2024 Ojojihara".
    Fact dated(Happening happening, String place) {
        return fact(happening, period(happening), place);
    }

    private String period(Happening happening) {
        return happening.period().map(wording::period).orElseGet(wording::noDate);
    }

    private Fact fact(Happening happening, String strong, String plain) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.strong(strong));
        if (!plain.isEmpty()) {
            runs.add(Run.plain(" " + plain));
        }
        happening
                .held()
                .map(citations::runs)
                .ifPresent(marks -> runs.addAll(CardRows.fewMarks(marks)));
        return new Fact(
                Optional.of(glyph(happening)),
                runs,
                happening.disputed(),
                Optional.of(happening.entity().id()));
    }

    static Glyph glyph(Happening happening) {
        return happening.entity().kind() == EntityKind.INCIDENT
                ? new Glyph.Incident(happening.phase() == Phase.RUNNING)
                : new Glyph.Exercise(happening.phase());
    }

    static Fact lane(Lane lane) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.strong(lane.name()));
        runs.add(Run.plain(" " + withinLine(lane.statusText())));
        runs.addAll(CardRows.fewMarks(lane.marks()));
        return new Fact(
                lane.reached().map(Glyph.AgreementStage::new),
                runs,
                lane.disputed(),
                Optional.of(lane.entityId()));
    }

    private static String withinLine(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    Fact occurrence(Occurrence occurrence, Narration narration) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.plain(narration.occurrence(occurrence)));
        runs.addAll(CardRows.fewMarks(citations.runs(occurrence.claim())));
        return new Fact(Optional.empty(), runs, false, Optional.of(occurrence.entity().id()));
    }
}

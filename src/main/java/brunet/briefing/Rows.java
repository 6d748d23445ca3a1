package brunet.briefing;

import brunet.briefing.PanelRow.Fact;
import brunet.briefing.PanelRow.Note;
import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.Happening;
import brunet.domain.Place;
import brunet.domain.Property;
import brunet.domain.Situation;
import brunet.domain.Value;
import brunet.portrayal.map.Glyph;
import brunet.portrayal.text.CardLimits;
import brunet.portrayal.text.Cards;
import brunet.portrayal.text.Citations;
import brunet.portrayal.text.Narration;
import brunet.portrayal.text.Run;
import brunet.portrayal.text.Whereabouts;
import brunet.portrayal.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The rows of the panel, the weightiest first.
final class Rows {
    /// The forces of France in the region as a whole.
    private static final String REGION = "fp-indo-pacific";

    private final BriefingRequest request;
    private final Situation situation;
    private final Wording wording;
    private final Messages messages;
    private final Citations citations;
    private final Facts facts;
    private final CardRows cardRows = new CardRows();

    Rows(BriefingRequest request, Wording wording, Messages messages, Citations citations) {
        this.request = request;
        this.situation = request.situation();
        this.wording = wording;
        this.messages = messages;
        this.citations = citations;
        this.facts = new Facts(wording, citations);
    }

    /// How many statements were left out because no source verifies them.
    int unverified() {
        return cardRows.unverified();
    }

    List<PanelRow> of(Optional<Entity> selected) {
        return selected.map(this::about).orElseGet(this::overview);
    }

    private List<PanelRow> about(Entity entity) {
        List<PanelRow> card = card(entity.id(), cardRows);
        if (entity.kind() != EntityKind.TERRITORY) {
            return card;
        }
        List<PanelRow> rows = new ArrayList<>();
        Stream.of(Property.PERSONNEL, Property.POPULATION, Property.EEZ_AREA)
                .map(wording::property)
                .forEach(label -> move(card, row -> row.label().equals(label), rows));
        drills(entity).ifPresent(rows::add);
        move(card, Rows::listsAgreements, rows);
        region().ifPresent(rows::add);
        rows.addAll(card);
        return rows;
    }

    private List<PanelRow> card(String id, CardRows reader) {
        return reader.of(
                Cards.of(
                        situation,
                        request.chronicle(),
                        Optional.of(id),
                        wording,
                        citations,
                        CardLimits.NONE));
    }

    private static void move(List<PanelRow> from, Predicate<PanelRow> wanted, List<PanelRow> to) {
        from.stream().filter(wanted).forEach(to::add);
        from.removeIf(wanted);
    }

    private static boolean listsAgreements(PanelRow row) {
        return row.facts().stream()
                .allMatch(fact ->
                        fact.glyph().filter(Glyph.AgreementStage.class::isInstance).isPresent());
    }

    /// The drills under the access agreement, where the territory has held one.
    private Optional<PanelRow> drills(Entity territory) {
        Whereabouts whereabouts = new Whereabouts(situation.knowledge());
        List<Happening> drills = new Access(situation).drills();
        if (drills.stream().noneMatch(drill -> whereabouts.heldIn(drill, territory.id()))) {
            return Optional.empty();
        }
        List<Fact> lines =
                drills.stream()
                        .map(drill ->
                                facts.dated(
                                        drill,
                                        whereabouts.heldIn(drill, territory.id())
                                                ? messages.text("panel.here")
                                                : place(drill)))
                        .toList();
        return Optional.of(PanelRow.of(messages.text("panel.drills"), lines, List.of()));
    }

    private String place(Happening happening) {
        return happening.venues().stream()
                .flatMap(claim ->
                        claim.value() instanceof Value.At(Place.Named place)
                                ? Stream.of(wording.in(place.label()))
                                : Stream.empty())
                .findFirst()
                .orElse("");
    }

    /// What is known of the French forces in the whole region.
    private Optional<PanelRow> region() {
        String label = messages.text("panel.region");
        return card(REGION, new CardRows()).stream()
                .filter(row -> row.label().equals(wording.property(Property.PERSONNEL)))
                .findFirst()
                .map(row ->
                        PanelRow.of(
                                label,
                                row.facts(),
                                row.notes().stream()
                                        .map(note -> new Note(label, note.runs()))
                                        .toList()));
    }

    private List<PanelRow> overview() {
        OverviewRows overview = new OverviewRows(situation, wording, citations);
        List<PanelRow> rows = new ArrayList<>();
        addEven(rows, "panel.access", overview.accessAgreements());
        add(
                rows,
                "panel.today",
                overview.today(new Narration(wording, situation, request.chronicle())));
        addEven(rows, "panel.running", overview.underWay());
        add(rows, "panel.year", overview.exercisesOfTheYear());
        add(rows, "panel.incidents", overview.incidentsOfTheYear());
        region().ifPresent(rows::add);
        add(rows, "panel.reported", overview.reported());
        return rows;
    }

    /// Says so when there is none.
    private void addEven(List<PanelRow> rows, String key, List<Fact> lines) {
        Run none = Run.muted(messages.text("panel.none"));
        add(
                rows,
                key,
                lines.isEmpty()
                        ? List.of(
                                new Fact(Optional.empty(), List.of(none), false, Optional.empty()))
                        : lines);
    }

    private void add(List<PanelRow> rows, String key, List<Fact> lines) {
        List<Fact> verified = cardRows.verified(lines);
        if (!verified.isEmpty()) {
            rows.add(PanelRow.of(messages.text(key), verified, List.of()));
        }
    }
}

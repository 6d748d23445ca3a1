package brunet.portrayal.text;

import brunet.domain.Claim;
import brunet.domain.Entity;
import brunet.domain.Happening;
import brunet.domain.Property;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An exercise: when, where, who with what, to what end, and where it stands in its series.
final class ExerciseCard {
    private final CardDraft draft;
    private final Entity entity;
    private final Wording wording;
    private final Items items;

    ExerciseCard(CardDraft draft, Entity entity) {
        this.draft = draft;
        this.entity = entity;
        this.wording = draft.wording();
        this.items = new Items(wording, draft.citations());
    }

    Card card() {
        draft.statedRowAnyDate(entity, Property.HELD);
        draft.statedRowAnyDate(entity, Property.VENUE);
        participants();
        bySide();
        draft.rowAnyDate(entity, Property.FOCUS);
        draft.rowAnyDate(entity, Property.DISTINCTION);
        List<Happening> series = series();
        if (series.size() > 1) {
            draft.list(
                    wording.text("card.series"),
                    "",
                    series.stream().map(items::happening).toList(),
                    "card.more");
        }
        draft.list(
                wording.text("card.footing"),
                "",
                items.agreements(
                        draft.situation().reached().stream()
                                .filter(a -> a.bearsOn().contains(entity.id()))
                                .toList()),
                "card.more");
        draft.rowAnyDate(entity, Property.STATEMENT);
        Optional<Happening> happening = draft.situation().happening(entity.id());
        happening.map(Happening::disputes).ifPresent(draft::remaining);
        return draft.card(entity, kindLine(series), happening.flatMap(new Banners(draft)::of));
    }

    private void participants() {
        List<Claim> claims = draft.known(entity, Property.PARTICIPANT);
        if (!claims.isEmpty()) {
            draft.add(draft.joined(wording.property(Property.PARTICIPANT), claims));
        }
    }

    /// Strength and units, gathered by the side they count; what counts all comes first.
    private void bySide() {
        Map<String, List<Claim>> sides = new LinkedHashMap<>();
        for (Property property :
                List.of(Property.PERSONNEL, Property.SHIPS, Property.AIRCRAFT, Property.UNIT)) {
            for (Claim claim : draft.known(entity, property)) {
                sides.computeIfAbsent(side(claim), s -> new ArrayList<>()).add(claim);
            }
        }
        sides.entrySet().stream()
                .sorted(Comparator.comparing(e -> !e.getKey().equals(whole())))
                .forEach(e -> draft.row(e.getKey(), e.getValue()));
    }

    private String whole() {
        return wording.text("card.strength");
    }

    private String side(Claim claim) {
        Optional<String> nation = Sides.nation(claim.scopeId().orElse(""));
        return nation.flatMap(draft.situation().record()::entity)
                .map(wording::name)
                .orElseGet(() ->
                        claim.property() == Property.UNIT ? wording.text("card.units") : whole());
    }

    private List<Happening> series() {
        String name = draft.bestWords(entity, Property.SERIES);
        return name.isEmpty()
                ? List.of()
                : draft.situation().exercises().stream()
                        .filter(e -> draft.bestWords(e.entity(), Property.SERIES).equals(name))
                        .sorted(Comparator.comparing(Items::begin))
                        .toList();
    }

    private String kindLine(List<Happening> series) {
        int place = series.stream().map(h -> h.entity().id()).toList().indexOf(entity.id()) + 1;
        return place > 0 && series.size() > 1
                ? wording.text("card.exercise.series", wording.ordinal(place))
                : wording.text("card.exercise");
    }
}

package brunet.portrayal.text;

import brunet.domain.BaseState;
import brunet.domain.Entity;
import brunet.domain.Property;
import brunet.domain.Value;
import brunet.portrayal.text.CardSection.Item;
import java.util.List;
import java.util.Optional;

/// A base: whose it is, where, what stands there and what happened there.
final class BaseCard {
    private final CardDraft draft;
    private final Entity base;
    private final Wording wording;

    BaseCard(CardDraft draft, Entity base) {
        this.draft = draft;
        this.base = base;
        this.wording = draft.wording();
    }

    Card card() {
        draft.statedRow(base, Property.LOCATION);
        for (Property property :
                List.of(
                        Property.PART_OF,
                        Property.UNIT,
                        Property.PERSONNEL,
                        Property.FRENCH_RELEVANCE)) {
            draft.row(base, property);
        }
        Items items = new Items(wording, draft.citations());
        Whereabouts whereabouts = new Whereabouts(draft.situation().knowledge());
        List<Item> held =
                items.happenings(
                        draft.situation().exercises().stream()
                                .filter(TerritoryCard::begun)
                                .filter(e -> whereabouts.heldIn(e, base.id()))
                                .toList());
        draft.list(
                wording.text("card.exercises-here"),
                wording.text("card.up-to-date", wording.number(held.size())),
                held,
                "card.earlier");
        draft.row(base, Property.STATEMENT);
        draft.situation().base(base.id()).map(BaseState::disputes).ifPresent(draft::remaining);
        return draft.card(base, kindLine(), Optional.empty());
    }

    private String kindLine() {
        String country =
                draft.best(base, Property.COUNTRY)
                        .flatMap(
                                c ->
                                        c.value() instanceof Value.Reference(String id)
                                                ? Optional.of(id)
                                                : Optional.empty())
                        .map(this::country)
                        .orElse("");
        return wording.text(
                        "card.base",
                        country,
                        draft.bestWords(base, Property.SERVICE),
                        draft.bestWords(base, Property.ROLE))
                .strip();
    }

    private String country(String nationId) {
        return wording.adjective(nationId)
                .or(() -> draft.situation().record().entity(nationId).map(wording::name))
                .orElse(nationId);
    }
}

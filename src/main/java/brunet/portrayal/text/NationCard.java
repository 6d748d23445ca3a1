package brunet.portrayal.text;

import brunet.domain.Entity;
import brunet.domain.Property;
import brunet.portrayal.text.CardSection.Item;
import java.util.List;
import java.util.Optional;

/// A country or organisation: what is said of it, what it signed, where it took part.
final class NationCard {
    private final CardDraft draft;
    private final Entity nation;
    private final Wording wording;

    NationCard(CardDraft draft, Entity nation) {
        this.draft = draft;
        this.nation = nation;
        this.wording = draft.wording();
    }

    Card card() {
        for (Property property :
                List.of(Property.PERSONNEL, Property.POPULATION, Property.STATUS)) {
            draft.row(nation, property);
        }
        Items items = new Items(wording, draft.citations());
        draft.list(
                wording.text("card.party-to"),
                "",
                items.agreements(
                        draft.situation().reached().stream()
                                .filter(a -> a.parties().contains(nation))
                                .toList()),
                "card.more");
        List<Item> exercises =
                items.happenings(
                        draft.situation().exercises().stream()
                                .filter(TerritoryCard::begun)
                                .filter(e -> e.nations().contains(nation))
                                .toList());
        draft.list(
                wording.text("card.took-part"),
                wording.text("card.up-to-date", wording.number(exercises.size())),
                exercises,
                "card.earlier");
        draft.row(nation, Property.STATEMENT);
        return draft.card(nation, wording.text("card.nation"), Optional.empty());
    }
}

package brunet.portrayal.text;

import brunet.domain.Entity;
import brunet.domain.Happening;
import brunet.domain.Happening.Phase;
import brunet.domain.Profile;
import brunet.domain.Property;
import brunet.portrayal.text.CardSection.Item;
import java.util.List;
import java.util.Optional;

/// A territory: its figures, what stands on it, what happened there, what agreements touch it.
final class TerritoryCard {
    private final CardDraft draft;
    private final Entity territory;
    private final Wording wording;
    private final Items items;

    TerritoryCard(CardDraft draft, Entity territory) {
        this.draft = draft;
        this.territory = territory;
        this.wording = draft.wording();
        this.items = new Items(wording, draft.citations());
    }

    Card card() {
        Optional<Profile> profile = draft.situation().profile(territory.id());
        profile.ifPresent(this::figures);
        for (Property property :
                List.of(
                        Property.STATUS,
                        Property.CAPITAL,
                        Property.PART_OF,
                        Property.SOVEREIGNTY_CLAIM)) {
            draft.row(territory, property);
        }
        lists();
        draft.row(territory, Property.STATEMENT);
        profile.ifPresent(p -> draft.remaining(p.disputes()));
        String region = draft.bestWords(territory, Property.REGION);
        return draft.card(
                territory,
                region.isEmpty()
                        ? wording.text("card.territory")
                        : wording.text("card.territory.region", region),
                Optional.empty());
    }

    private void figures(Profile profile) {
        for (Property property :
                List.of(
                        Property.PERSONNEL,
                        Property.SHIPS,
                        Property.AIRCRAFT,
                        Property.POPULATION,
                        Property.PEOPLE,
                        Property.EEZ_AREA,
                        Property.EEZ_SHARE,
                        Property.LAND_AREA)) {
            FigureRows.add(draft, profile, property);
        }
    }

    private void lists() {
        draft.list(
                wording.text("card.bases"),
                "",
                draft.situation().bases().stream()
                        .filter(b -> b.territory().filter(territory.id()::equals).isPresent())
                        .map(items::base)
                        .toList(),
                "card.more");
        exercisesHeld(draft, wording, items, territory.id());
        Whereabouts whereabouts = new Whereabouts(draft.situation().knowledge());
        draft.list(
                wording.text("card.agreements"),
                "",
                items.agreements(
                        draft.situation().reached().stream()
                                .filter(a -> a.bearsOn().contains(territory.id()))
                                .toList()),
                "card.more");
        draft.list(
                wording.text("card.incidents-near"),
                "",
                items.happenings(
                        draft.situation().incidents().stream()
                                .filter(TerritoryCard::begun)
                                .filter(i ->
                                        territory
                                                .place()
                                                .filter(p -> whereabouts.near(i, p))
                                                .isPresent())
                                .toList()),
                "card.earlier");
    }

    /// Lists the exercises held in a territory or at a base up to the date.
    static void exercisesHeld(CardDraft draft, Wording wording, Items items, String placeId) {
        Whereabouts whereabouts = new Whereabouts(draft.situation().knowledge());
        List<Item> held =
                items.happenings(
                        draft.situation().exercises().stream()
                                .filter(TerritoryCard::begun)
                                .filter(e -> whereabouts.heldIn(e, placeId))
                                .toList());
        draft.list(
                wording.text("card.exercises-here"),
                wording.text("card.up-to-date", wording.number(held.size())),
                held,
                "card.earlier");
    }

    static boolean begun(Happening happening) {
        return happening.phase() == Phase.RUNNING || happening.phase() == Phase.PAST;
    }
}

package brunet.portrayal.text;

import brunet.domain.BaseState;
import brunet.domain.Claim;
import brunet.domain.Entity;
import brunet.domain.Property;
import brunet.domain.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        TerritoryCard.exercisesHeld(draft, wording, items, base.id());
        draft.row(base, Property.STATEMENT);
        draft.situation().base(base.id()).map(BaseState::disputes).ifPresent(draft::remaining);
        return draft.card(base, kindLine(), Optional.empty());
    }

    /// "French navy, naval base".
    private String kindLine() {
        String country = draft.best(base, Property.COUNTRY).map(BaseCard::reference).orElse("");
        String service = draft.best(base, Property.SERVICE).map(BaseCard::term).orElse("");
        String role = draft.bestWords(base, Property.ROLE);
        String forces =
                wording.forces(country, service)
                        .or(() -> draft.situation().record().entity(country).map(wording::name))
                        .orElse("");
        return wording.commas(Stream.of(forces, role).filter(words -> !words.isEmpty()).toList());
    }

    private static String reference(Claim claim) {
        return claim.value() instanceof Value.Reference(String id) ? id : "";
    }

    private static String term(Claim claim) {
        return claim.value() instanceof Value.Term(String code) ? code : "";
    }
}

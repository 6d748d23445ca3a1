package brunet.portrayal.text;

import brunet.domain.Claim;
import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.Happening;
import brunet.domain.Property;
import brunet.portrayal.text.CardSection.Item;
import java.util.List;
import java.util.Optional;

/// An incident or a policy event: when, where, who, what happened.
final class HappeningCard {
    private final CardDraft draft;
    private final Entity entity;
    private final Wording wording;

    HappeningCard(CardDraft draft, Entity entity) {
        this.draft = draft;
        this.entity = entity;
        this.wording = draft.wording();
    }

    Card card() {
        draft.statedRowAnyDate(entity, Property.HAPPENED);
        draft.rowAnyDate(entity, Property.VENUE);
        List<Claim> actors = draft.known(entity, Property.ACTOR);
        if (!actors.isEmpty()) {
            draft.add(draft.joined(wording.property(Property.ACTOR), actors));
        }
        draft.rowAnyDate(entity, Property.FACT);
        draft.rowAnyDate(entity, Property.STATEMENT);
        Items items = new Items(wording, draft.citations());
        List<Item> about =
                draft.known(entity, Property.ABOUT).stream()
                        .flatMap(c -> draft.referenced(c).map(e -> items.entity(e, c)).stream())
                        .toList();
        draft.list(wording.text("card.about"), "", about, "card.more");
        Optional<Happening> happening = draft.situation().happening(entity.id());
        happening.map(Happening::disputes).ifPresent(draft::remaining);
        return draft.card(entity, kindLine(), happening.flatMap(new Banners(draft)::of));
    }

    private String kindLine() {
        if (entity.kind() == EntityKind.INCIDENT) {
            return wording.text("card.incident");
        }
        String kind =
                draft.known(entity, Property.EVENT_KIND).stream()
                        .findFirst()
                        .map(draft.words()::value)
                        .orElse("");
        return kind.isEmpty()
                ? wording.text("card.event")
                : wording.text("card.event.kind", Wording.lower(kind));
    }
}

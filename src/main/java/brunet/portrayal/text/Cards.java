package brunet.portrayal.text;

import brunet.domain.Chronicle;
import brunet.domain.Entity;
import brunet.domain.Situation;
import java.util.Optional;

/// Builds the card of a thing on a date.
public final class Cards {

    private Cards() {}

    /// The card of an entity, the page of the day for none or for an id that is not in the record.
    public static Card of(
            Situation situation, Chronicle chronicle, Optional<String> entityId, Wording wording) {
        return of(
                situation,
                chronicle,
                entityId,
                wording,
                new Citations(situation.record(), wording),
                CardLimits.PANEL);
    }

    /// The same cut to other limits, with numbers that go on from earlier citations of one page.
    public static Card of(
            Situation situation,
            Chronicle chronicle,
            Optional<String> entityId,
            Wording wording,
            Citations citations,
            CardLimits limits) {
        CardDraft draft = new CardDraft(situation, chronicle, wording, citations, limits);
        return entityId.flatMap(id -> situation.record().entity(id))
                .map(entity -> of(entity, draft))
                .orElseGet(() -> DayPage.of(draft));
    }

    private static Card of(Entity entity, CardDraft draft) {
        return switch (entity.kind()) {
            case TERRITORY -> new TerritoryCard(draft, entity).card();
            case BASE -> new BaseCard(draft, entity).card();
            case AGREEMENT -> new AgreementCard(draft, entity).card();
            case EXERCISE -> new ExerciseCard(draft, entity).card();
            case INCIDENT, EVENT -> new HappeningCard(draft, entity).card();
            case FORCE -> new ForceCard(draft, entity).card();
            case NATION -> new NationCard(draft, entity).card();
        };
    }
}

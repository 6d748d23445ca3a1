package brunet.portrayal.text;

import brunet.domain.Entity;
import brunet.domain.Profile;
import brunet.domain.Property;
import java.util.List;
import java.util.Optional;

/// A force: its figures, what it is for, where it is stationed.
final class ForceCard {
    private final CardDraft draft;
    private final Entity force;
    private final Wording wording;

    ForceCard(CardDraft draft, Entity force) {
        this.draft = draft;
        this.force = force;
        this.wording = draft.wording();
    }

    Card card() {
        Optional<Profile> profile = draft.situation().profile(force.id());
        for (Property property :
                List.of(
                        Property.PERSONNEL,
                        Property.SHIPS,
                        Property.AIRCRAFT,
                        Property.COMMANDS,
                        Property.PEOPLE,
                        Property.EEZ_AREA,
                        Property.EEZ_SHARE)) {
            profile.ifPresent(p -> FigureRows.add(draft, p, property));
        }
        for (Property property :
                List.of(
                        Property.ROLE,
                        Property.MISSION,
                        Property.STATIONED_IN,
                        Property.UNIT,
                        Property.STATEMENT)) {
            draft.row(force, property);
        }
        profile.map(Profile::disputes).ifPresent(draft::remaining);
        String place = draft.bestWords(force, Property.STATIONED_IN);
        return draft.card(
                force,
                place.isEmpty()
                        ? wording.text("card.force.plain")
                        : wording.text("card.force", place),
                Optional.empty());
    }
}

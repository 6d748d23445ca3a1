package brunet.ui.edit;

import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.Knowledge;
import brunet.domain.Property;
import brunet.domain.Record;
import brunet.domain.Situation;
import brunet.domain.Source;
import brunet.portrayal.text.Search;
import brunet.portrayal.text.SourceList;
import brunet.portrayal.text.Wording;
import brunet.ui.kit.Messages;
import brunet.ui.state.Desk;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Pickers for what the record holds now, whether or not it was known on the date shown. Used on
/// the FX thread only.
final class Pickers {
    private final Desk desk;
    private final Wording wording;
    private Situation shown;
    private Situation all;

    Pickers(Desk desk, Messages messages) {
        this.desk = desk;
        this.wording = messages.wording();
        this.shown = desk.situation();
        this.all = all(shown);
    }

    private static Situation all(Situation shown) {
        return shown.knownOn().isEmpty()
                ? shown
                : Situation.of(new Knowledge(shown.record(), Optional.empty()), shown.asOf());
    }

    private Situation situation() {
        if (!shown.equals(desk.situation())) {
            shown = desk.situation();
            all = all(shown);
        }
        return all;
    }

    Record record() {
        return desk.situation().record();
    }

    Picker sources() {
        return new Picker(
                true,
                query ->
                        SourceList.of(situation(), wording).search(query).stream()
                                .map(row -> option(row.source()))
                                .toList());
    }

    Picker.Option option(Source source) {
        return new Picker.Option(source.id(), source.title(), wording.credit(source));
    }

    Picker entities(boolean several, Set<EntityKind> kinds) {
        return new Picker(
                several,
                query ->
                        new Search(record(), wording)
                                .find(query, situation()).stream()
                                        .filter(group -> kinds.contains(group.kind()))
                                        .flatMap(group -> group.hits().stream())
                                        .flatMap(hit -> record().entity(hit.entityId()).stream())
                                        .map(this::option)
                                        .toList());
    }

    Picker.Option option(Entity entity) {
        return new Picker.Option(entity.id(), wording.name(entity), wording.kind(entity.kind()));
    }

    /// The kinds of things that a property refers to.
    static Set<EntityKind> referred(Property property) {
        return switch (property) {
            case COUNTRY, PARTY, PARTICIPANT, ACTOR -> Set.of(EntityKind.NATION);
            case STATIONED_IN -> Set.of(EntityKind.TERRITORY);
            case PART_OF -> Set.of(EntityKind.TERRITORY, EntityKind.BASE);
            default -> EnumSet.allOf(EntityKind.class);
        };
    }
}

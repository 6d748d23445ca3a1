package brunet.ui.edit;

import brunet.domain.Claim;
import brunet.domain.Claim.Grounds;
import brunet.domain.Claim.Modality;
import brunet.domain.Claim.Ranking;
import brunet.domain.Claim.Statement;
import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.Item;
import brunet.domain.LocalText;
import brunet.domain.Period;
import brunet.domain.Place;
import brunet.domain.Property;
import brunet.domain.Rank;
import brunet.domain.Revision;
import brunet.domain.Value;
import brunet.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The view-model of a thing being typed: its names, its place, and with a new one its first
/// claims. Used on the FX thread only.
final class ThingForm {
    private final Messages messages;
    private final Dates dates;
    private final Pickers pickers;
    private final EntityKind kind;
    private final String id;
    private final Optional<Entity> edited;

    private final LocalTextEntry names = new LocalTextEntry();
    private final LocalTextEntry shortNames = new LocalTextEntry();
    private final StringProperty latitude = new SimpleStringProperty("");
    private final StringProperty longitude = new SimpleStringProperty("");
    private final StringProperty accuracy = new SimpleStringProperty("");
    private final ObservableList<ValueEntry> firstClaims = FXCollections.observableArrayList();
    private final StringProperty stageDate = new SimpleStringProperty("");
    private final Picker sources;
    private final ObjectProperty<Checked<Revision>> checked;

    private ThingForm(
            EntityKind kind,
            String id,
            Optional<Entity> edited,
            Pickers pickers,
            Messages messages) {
        this.kind = kind;
        this.id = id;
        this.edited = edited;
        this.pickers = pickers;
        this.messages = messages;
        this.dates = new Dates(messages);
        this.sources = pickers.sources();
        this.checked = new SimpleObjectProperty<>(read());
        listen(List.of(latitude, longitude, accuracy, stageDate, sources.chosen()));
        listen(names.inputs());
        listen(shortNames.inputs());
    }

    /// @param id the new thing's
    static ThingForm empty(EntityKind kind, String id, Pickers pickers, Messages messages) {
        ThingForm form = new ThingForm(kind, id, Optional.empty(), pickers, messages);
        starters(kind).forEach(form::addClaim);
        return form;
    }

    static ThingForm editing(Entity entity, Pickers pickers, Messages messages) {
        ThingForm form =
                new ThingForm(entity.kind(), entity.id(), Optional.of(entity), pickers, messages);
        form.names.show(entity.names());
        entity.shortNames().ifPresent(form.shortNames::show);
        entity.place()
                .ifPresent(place -> {
                    form.latitude.set(Double.toString(place.point().latitude()));
                    form.longitude.set(Double.toString(place.point().longitude()));
                    form.accuracy.set(Double.toString(place.accuracyKm()));
                });
        return form;
    }

    private static List<Property> starters(EntityKind kind) {
        return switch (kind) {
            case AGREEMENT ->
                    List.of(
                            Property.AGREEMENT_KIND,
                            Property.PARTY,
                            Property.PARTY,
                            Property.STAGE);
            case EXERCISE ->
                    List.of(
                            Property.HELD,
                            Property.VENUE,
                            Property.PARTICIPANT,
                            Property.PARTICIPANT);
            case INCIDENT ->
                    List.of(Property.HAPPENED, Property.VENUE, Property.ACTOR, Property.FACT);
            case EVENT ->
                    List.of(Property.HAPPENED, Property.EVENT_KIND, Property.ACTOR, Property.FACT);
            case BASE -> List.of(Property.COUNTRY, Property.SERVICE, Property.ROLE);
            case TERRITORY -> List.of(Property.STATUS);
            case FORCE -> List.of(Property.STATIONED_IN, Property.PERSONNEL);
            case NATION -> List.of(Property.STATEMENT);
        };
    }

    private void listen(List<? extends Observable> inputs) {
        inputs.forEach(input -> input.addListener(changed -> checked.set(read())));
    }

    // Properties

    EntityKind kind() {
        return kind;
    }

    Optional<Entity> edited() {
        return edited;
    }

    LocalTextEntry names() {
        return names;
    }

    LocalTextEntry shortNames() {
        return shortNames;
    }

    StringProperty latitudeProperty() {
        return latitude;
    }

    StringProperty longitudeProperty() {
        return longitude;
    }

    StringProperty accuracyProperty() {
        return accuracy;
    }

    /// Whether it stands at a place of its own; others have theirs from claims.
    boolean placed() {
        return kind == EntityKind.BASE || kind == EntityKind.TERRITORY;
    }

    ObservableList<ValueEntry> firstClaims() {
        return firstClaims;
    }

    StringProperty stageDateProperty() {
        return stageDate;
    }

    /// What more can be said of it at once.
    List<Property> more() {
        return brunet.domain.exchange.Vocabulary.properties(kind);
    }

    Picker sources() {
        return sources;
    }

    ObservableValue<Checked<Revision>> checked() {
        return checked;
    }

    Item.Key key() {
        return new Item.Key(Item.Kind.ENTITY, id);
    }

    // Commands

    void addClaim(Property property) {
        ValueEntry entry = new ValueEntry(property, pickers, messages);
        listen(entry.inputs());
        firstClaims.add(entry);
        checked.set(read());
    }

    private Checked<Revision> read() {
        Problems problems = new Problems(messages);
        Optional<LocalText> name = names.read().or(() -> problems.refuse(Field.NAME, "name"));
        Optional<Place> place =
                ValueEntry.place(
                        latitude.get(), longitude.get(), accuracy.get(), messages, problems);
        if (edited.isEmpty() && kind == EntityKind.BASE && place.isEmpty()) {
            problems.refuse(Field.LATITUDE, "place");
        }
        List<Claim> claims = claims(problems);
        if (edited.isEmpty() && claims.isEmpty()) {
            problems.refuse(Field.PROPERTY, "first-claim");
        }
        return problems.check(() -> {
            List<Item> put = new ArrayList<>();
            put.add(entity(name.orElseThrow(), place));
            put.addAll(claims);
            return new Revision(put, List.of());
        });
    }

    private Entity entity(LocalText name, Optional<Place> place) {
        return new Entity(
                id,
                kind,
                name,
                shortNames.read(),
                place,
                edited.map(Entity::aliases).orElse(List.of()),
                edited.map(Entity::externalIds).orElse(Map.of()));
    }

    private List<Claim> claims(Problems problems) {
        List<Claim> claims = new ArrayList<>();
        for (ValueEntry entry : firstClaims) {
            if (!entry.blank()) {
                Optional<Value> value = entry.read(problems);
                Optional<Period> when = value.flatMap(v -> when(v, problems));
                value.ifPresent(v -> claims.add(claim(claims.size() + 1, entry, v, when)));
            }
        }
        return claims;
    }

    private Optional<Period> when(Value value, Problems problems) {
        return switch (value) {
            case Value.During(Period period) -> Optional.of(period);
            case Value.StageReached stage ->
                    stageDate.get().isBlank()
                            ? problems.refuse(Field.STAGE_DATE, "stage-date")
                            : dates.date(stageDate.get(), Field.STAGE_DATE, problems)
                                    .map(Period::since);
            default -> Optional.empty();
        };
    }

    private Claim claim(int number, ValueEntry entry, Value value, Optional<Period> when) {
        return new Claim(
                id + "." + entry.property().code() + "." + number,
                id,
                new Statement(entry.property(), value, Optional.empty()),
                when,
                new Modality.Asserted(Optional.empty()),
                new Ranking(Rank.NORMAL, Optional.empty()),
                new Grounds(sources.ids(), Optional.empty()));
    }

    String stageReadAs() {
        return stageDate.get().isBlank()
                ? ""
                : dates.readAs(
                        dates.date(stageDate.get(), Field.STAGE_DATE, new Problems(messages))
                                .map(Period::of));
    }
}

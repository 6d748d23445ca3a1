package brunet.ui.edit;

import brunet.domain.Claim;
import brunet.domain.Claim.Grounds;
import brunet.domain.Claim.Modality;
import brunet.domain.Claim.Ranking;
import brunet.domain.Claim.Statement;
import brunet.domain.Entity;
import brunet.domain.EntityKind;
import brunet.domain.Knowledge;
import brunet.domain.Period;
import brunet.domain.Property;
import brunet.domain.Rank;
import brunet.domain.Record;
import brunet.domain.Revision;
import brunet.domain.Scope;
import brunet.domain.Source;
import brunet.domain.Value;
import brunet.domain.exchange.Vocabulary;
import brunet.domain.exchange.Vocabulary.ValueKind;
import brunet.portrayal.text.ItemWords;
import brunet.ui.kit.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// The view-model of a claim being typed. What is typed is checked at every stroke, and what it
/// would dispute is told before it is kept. Used on the FX thread only.
final class ClaimForm {
    private final Pickers pickers;
    private final Messages messages;
    private final Dates dates;
    private final String fresh;
    private final Optional<Claim> edited;

    private final Picker about;
    private final Picker sources;
    private final ObjectProperty<Optional<Property>> property =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ValueEntry>> value =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> scope =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty valid = new SimpleStringProperty("");
    private final ObjectProperty<Manner> manner = new SimpleObjectProperty<>(Manner.ASSERTED);
    private final StringProperty attributedTo = new SimpleStringProperty("");
    private final LocalTextEntry note = new LocalTextEntry();
    private final ObjectProperty<Checked<Claim>> checked;
    private final ObjectBinding<List<Contested>> contested;

    /// How a source says it.
    enum Manner {
        ASSERTED,
        PLANNED,
        OPINION
    }

    /// A claim of the record that what is typed disputes.
    record Contested(String value, String sources) {}

    private ClaimForm(Pickers pickers, Messages messages, String fresh, Optional<Claim> edited) {
        this.pickers = pickers;
        this.messages = messages;
        this.dates = new Dates(messages);
        this.fresh = fresh;
        this.edited = edited;
        this.about = pickers.entities(false, EnumSet.allOf(EntityKind.class));
        this.sources = pickers.sources();
        this.checked = new SimpleObjectProperty<>(read());
        property.subscribe(
                chosen -> value.set(chosen.map(p -> new ValueEntry(p, pickers, messages))));
        value.subscribe(entry -> {
            entry.ifPresent(e -> listen(e.inputs()));
            check();
        });
        listen(List.of(about.chosen(), sources.chosen(), scope, valid, manner, attributedTo));
        listen(note.inputs());
        about.chosen().subscribe(this::dropProperty);
        this.contested = Bindings.createObjectBinding(this::readContested, checked);
    }

    /// @param fresh a part of the new claim's id that no other claim has
    static ClaimForm on(Optional<Entity> entity, Pickers pickers, Messages messages, String fresh) {
        ClaimForm form = new ClaimForm(pickers, messages, fresh, Optional.empty());
        entity.map(pickers::option).ifPresent(form.about::choose);
        return form;
    }

    static ClaimForm editing(Claim claim, Pickers pickers, Messages messages) {
        ClaimForm form = new ClaimForm(pickers, messages, "", Optional.of(claim));
        form.showMatter(claim);
        form.value.get().ifPresent(entry -> entry.show(claim.value(), pickers));
        form.valid.set(claim.valid().map(Period::toString).orElse(""));
        form.manner.set(
                switch (claim.modality()) {
                    case Modality.Asserted a -> Manner.ASSERTED;
                    case Modality.Planned p -> Manner.PLANNED;
                    case Modality.Opinion o -> Manner.OPINION;
                });
        form.attributedTo.set(
                switch (claim.modality()) {
                    case Modality.Asserted(var who) -> who.orElse("");
                    case Modality.Planned(var who) -> who.orElse("");
                    case Modality.Opinion(var who) -> who.orElse("");
                });
        claim.sourceIds().stream()
                .flatMap(id -> pickers.record().source(id).stream())
                .forEach(form::cite);
        claim.grounds().note().ifPresent(form.note::show);
        return form;
    }

    /// A claim on the matter of another.
    static ClaimForm like(Claim claim, Pickers pickers, Messages messages, String fresh) {
        ClaimForm form = new ClaimForm(pickers, messages, fresh, Optional.empty());
        form.showMatter(claim);
        if (claim.value() instanceof Value.Quantity quantity) {
            form.value.get().ifPresent(entry -> entry.unit.set(quantity.unit()));
        }
        if (claim.value() instanceof Value.StageReached stage) {
            form.value.get().ifPresent(entry -> entry.stage.set(Optional.of(stage.stage())));
        } else {
            form.valid.set(claim.valid().map(Period::toString).orElse(""));
        }
        return form;
    }

    private void showMatter(Claim claim) {
        pickers.record().entity(claim.entityId()).map(pickers::option).ifPresent(about::choose);
        property.set(Optional.of(claim.property()));
        scope.set(claim.scopeId());
    }

    private void listen(List<? extends Observable> inputs) {
        inputs.forEach(input -> input.addListener(changed -> check()));
    }

    private void check() {
        checked.set(read());
    }

    private void dropProperty() {
        property.get()
                .filter(p -> !properties().contains(p))
                .ifPresent(p -> property.set(Optional.empty()));
    }

    // Properties

    Optional<Claim> edited() {
        return edited;
    }

    Picker about() {
        return about;
    }

    Picker sources() {
        return sources;
    }

    ObjectProperty<Optional<Property>> propertyProperty() {
        return property;
    }

    /// The entry of the value, in the form of the property chosen.
    ObservableValue<Optional<ValueEntry>> value() {
        return value;
    }

    ObjectProperty<Optional<String>> scopeProperty() {
        return scope;
    }

    StringProperty validProperty() {
        return valid;
    }

    ObjectProperty<Manner> mannerProperty() {
        return manner;
    }

    StringProperty attributedToProperty() {
        return attributedTo;
    }

    LocalTextEntry note() {
        return note;
    }

    ObservableValue<Checked<Claim>> checked() {
        return checked;
    }

    /// The claims that what is typed would dispute.
    ObservableValue<List<Contested>> contested() {
        return contested;
    }

    /// What can be said of the thing chosen.
    List<Property> properties() {
        return about.id()
                .flatMap(pickers.record()::entity)
                .map(Entity::kind)
                .map(Vocabulary::properties)
                .orElse(List.of());
    }

    List<Scope> scopes() {
        return List.copyOf(pickers.record().scopes());
    }

    /// How the dates typed are read, as a sentence; empty when they are not.
    String validReadAs() {
        return valid.get().isBlank()
                ? messages.text("edit.valid.none")
                : dates.readAs(period(new Problems(messages)));
    }

    private boolean isStage() {
        return property.get().filter(p -> p == Property.STAGE).isPresent();
    }

    private Optional<Period> period(Problems problems) {
        return valid.get().isBlank()
                ? Optional.empty()
                : dates.period(valid.get(), Field.VALID, problems);
    }

    private Checked<Claim> read() {
        Problems problems = new Problems(messages);
        Optional<String> entityId = about.id().or(() -> problems.refuse(Field.ABOUT, "about"));
        if (property.get().isEmpty()) {
            problems.refuse(Field.PROPERTY, "property");
        }
        Optional<Value> said = value.get().flatMap(entry -> entry.read(problems));
        Optional<Period> when = when(said, problems);
        return problems.check(() ->
                claim(
                        entityId.orElseThrow(),
                        property.get().orElseThrow(),
                        said.orElseThrow(),
                        when));
    }

    private Optional<Period> when(Optional<Value> said, Problems problems) {
        Optional<Period> typed = period(problems);
        if (isStage() && valid.get().isBlank()) {
            return problems.refuse(Field.VALID, "stage-date");
        }
        // A stage lasts from the day it was reached.
        return isStage()
                ? typed.flatMap(Period::startDate).map(Period::since).or(() -> typed)
                : typed.or(() ->
                        said.filter(Value.During.class::isInstance)
                                .map(v -> ((Value.During) v).period()));
    }

    private Claim claim(String entityId, Property said, Value what, Optional<Period> when) {
        Optional<String> who =
                Optional.of(attributedTo.get().strip()).filter(name -> !name.isEmpty());
        return new Claim(
                edited.map(Claim::id).orElseGet(() -> entityId + "." + said.code() + "." + fresh),
                entityId,
                new Statement(said, what, scope.get()),
                when,
                switch (manner.get()) {
                    case ASSERTED -> new Modality.Asserted(who);
                    case PLANNED -> new Modality.Planned(who);
                    case OPINION -> new Modality.Opinion(who);
                },
                edited.map(Claim::ranking).orElse(new Ranking(Rank.NORMAL, Optional.empty())),
                new Grounds(sources.ids(), note.read()));
    }

    private List<Contested> readContested() {
        return checked.get().made().map(this::against).orElse(List.of());
    }

    private List<Contested> against(Claim claim) {
        Record with = pickers.record().with(Revision.putting(claim));
        ItemWords words = new ItemWords(with, messages.wording());
        return new Knowledge(with, Optional.empty())
                .against(claim).stream()
                        .map(other -> new Contested(words.value(other), words.sources(other)))
                        .toList();
    }

    // Commands

    void cite(Source source) {
        sources.choose(pickers.option(source));
    }

    /// Starts a note on the thing.
    void startNote() {
        property.set(Optional.of(Property.STATEMENT));
    }

    static boolean scoped(Property property) {
        ValueKind kind = Vocabulary.kind(property);
        return kind == ValueKind.QUANTITY || kind == ValueKind.TEXT;
    }
}

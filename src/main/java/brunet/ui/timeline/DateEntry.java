package brunet.ui.timeline;

import brunet.domain.Situation;
import brunet.portrayal.text.DateReading;
import brunet.ui.state.Desk;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// The as-of date as text that can be typed over. Used on the FX thread only.
final class DateEntry {
    private final Desk desk;
    private final ObservableValue<Messages> messages;
    private final StringProperty text = new SimpleStringProperty("");

    /// What was entered and refused; empty when nothing was.
    private final StringProperty refused = new SimpleStringProperty("");

    private final ObjectBinding<Optional<Note>> note;

    DateEntry(Desk desk, ObservableValue<Messages> messages) {
        this.desk = desk;
        this.messages = messages;
        this.note =
                Bindings.createObjectBinding(
                        this::say, text, refused, desk.situationProperty(), messages);
        desk.situationProperty().subscribe(situation -> restore());
        messages.subscribe(words -> restore());
    }

    // Properties

    /// What stands in the field.
    StringProperty textProperty() {
        return text;
    }

    /// How the typed date is read, why it is none, or what is to be known about the date shown.
    ObservableValue<Optional<Note>> note() {
        return note;
    }

    /// Whether something else than the date shown stands in the field.
    boolean edited() {
        return !text.get().strip().equals(shown());
    }

    private Optional<Note> say() {
        if (!edited()) {
            return standing(desk.situation().asOf());
        }
        return switch (DateReading.parse(text.get(), messages.getValue().language())) {
            case DateReading.Read read ->
                    Optional.of(standing(read.day()).orElseGet(() -> readAs(read)));
            case DateReading.Refused(String why) ->
                    Optional.of(
                            text.get().equals(refused.get())
                                    ? new Note(Note.Tone.ERROR, why, say("date.still", shown()))
                                    : new Note(Note.Tone.PLAIN, "", say("date.forms")));
        };
    }

    private Note readAs(DateReading.Read read) {
        return new Note(
                Note.Tone.PLAIN,
                messages.getValue().wording().readAs(read),
                say("date.forms-also"));
    }

    /// What a date outside the record says about itself.
    private Optional<Note> standing(LocalDate day) {
        Situation situation = desk.situation();
        Optional<Note> early =
                desk.chronicle()
                        .first()
                        .filter(day::isBefore)
                        .map(first ->
                                new Note(Note.Tone.PLAIN, say("date.too-early", said(first)), ""));
        return early.or(() ->
                situation
                        .informationTo()
                        .filter(day::isAfter)
                        .map(last ->
                                new Note(
                                        Note.Tone.WARNING,
                                        say("date.no-sources", said(last)),
                                        say("date.last-state"))));
    }

    private String shown() {
        return said(desk.situation().asOf());
    }

    private String said(LocalDate day) {
        return messages.getValue().wording().date(day);
    }

    private String say(String key, Object... arguments) {
        return messages.getValue().text(key, arguments);
    }

    // Commands

    /// Goes to the typed date; what is no date stays in the field and is refused in words.
    void apply() {
        if (edited()) {
            switch (DateReading.parse(text.get(), messages.getValue().language())) {
                case DateReading.Read read -> {
                    desk.goTo(read.day());
                    restore();
                }
                case DateReading.Refused no -> refused.set(text.get());
            }
        }
    }

    /// Puts the date shown back into the field.
    void restore() {
        refused.set("");
        text.set(shown());
    }
}

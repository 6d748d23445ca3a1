package brunet.ui.card;

import brunet.portrayal.text.Card;
import brunet.portrayal.text.Cards;
import brunet.ui.kit.Messages;
import brunet.ui.state.Desk;
import brunet.ui.state.Selection;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;

/// The card of what is selected on the date shown. Used on the FX thread only.
public final class CardViewModel {
    private final Desk desk;
    private final Messages messages;
    private final ObjectBinding<Card> card;

    public CardViewModel(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        this.card =
                Bindings.createObjectBinding(
                        this::read,
                        desk.situationProperty(),
                        desk.selectionProperty(),
                        messages.wordingProperty());
    }

    private Card read() {
        return Cards.of(desk.situation(), desk.chronicle(), selected(), messages.wording());
    }

    private Optional<String> selected() {
        return switch (desk.selection()) {
            case Selection.Of(String id) -> Optional.of(id);
            case Selection.Nothing() -> Optional.empty();
        };
    }

    // Properties

    ObservableValue<Card> card() {
        return card;
    }

    // Commands

    void select(String entityId) {
        desk.open(entityId);
    }

    void close() {
        desk.clearSelection();
    }

    void goTo(LocalDate day) {
        desk.goTo(day);
    }

    /// The card as plain text with its sources.
    public String asText() {
        return card.get().toText(messages.wording());
    }
}

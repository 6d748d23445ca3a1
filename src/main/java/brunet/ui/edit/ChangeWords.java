package brunet.ui.edit;

import brunet.domain.Action;
import brunet.domain.Action.Deed;
import brunet.domain.Change;
import brunet.domain.Origin;
import brunet.domain.Record;
import brunet.portrayal.text.ItemWords;
import brunet.ui.kit.Messages;
import brunet.ui.state.Editing.Told;
import java.util.List;

/// Says what changes of the record did.
final class ChangeWords {
    private final ItemWords items;
    private final Messages messages;

    ChangeWords(Record record, Messages messages) {
        this.items = new ItemWords(record, messages.wording());
        this.messages = messages;
    }

    /// @param subject in words
    String deed(Deed deed, String subject) {
        return messages.text("edit.done." + deed.name(), subject);
    }

    /// What a change that is no undoing did.
    String told(Told told) {
        return told(told, List.of());
    }

    /// @param all every change, in order
    String told(Told told, List<Told> all) {
        return switch (told.change().action()) {
            case Action.Begin(boolean withDefaultRecord) ->
                    messages.text(withDefaultRecord ? "edit.begun" : "edit.begun.empty");
            case Action.Import(String title) -> messages.text("edit.imported", title);
            case Action.Edit(Deed deed, var key) ->
                    deed(deed, told.subject().map(items::of).orElse(key.id()));
            case Action.Undo(int change) ->
                    messages.text("edit.history.undone", told(all.get(change - 1), all));
            case Action.Redo(int change) ->
                    messages.text("edit.history.redone", told(all.get(change - 1), all));
        };
    }

    String origin(Change change) {
        Origin origin = change.action().origin();
        return messages.text("edit.origin." + origin.name());
    }
}

package brunet.ui.shell;

import brunet.domain.EntityKind;
import brunet.ui.kit.Messages;
import brunet.ui.state.Desk;
import brunet.ui.state.EditCommands;
import brunet.ui.state.Selection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/// The menus of editing, and what its keys do to the selection. A menu is made when it is asked
/// for. Used on the FX thread only.
public final class EditMenu {
    private static final List<EntityKind> ADDED =
            List.of(
                    EntityKind.AGREEMENT,
                    EntityKind.EXERCISE,
                    EntityKind.INCIDENT,
                    EntityKind.BASE);

    private final Desk desk;
    private final Messages messages;
    private final EditCommands edit;

    public EditMenu(Desk desk, Messages messages, EditCommands edit) {
        this.desk = desk;
        this.messages = messages;
        this.edit = edit;
    }

    /// What can be added to the record, undone, and looked back on.
    void showRecord(Node anchor) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().add(item("edit.menu.source", edit::addSource));
        for (EntityKind kind : ADDED) {
            menu.getItems().add(item("edit.new." + kind.name(), () -> edit.addThing(kind)));
        }
        MenuItem undo = item("edit.undo", edit::undo);
        undo.setAccelerator(KeyCombination.valueOf("Shortcut+Z"));
        MenuItem redo = item("edit.redo", edit::redo);
        redo.setAccelerator(KeyCombination.valueOf("Shortcut+Shift+Z"));
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        undo,
                        redo,
                        item("edit.menu.record", edit::history));
        menu.show(anchor, Side.BOTTOM, 0, 4);
    }

    /// What can be done to the thing whose card is open; without one, to the record.
    public void showSelection(Node anchor) {
        selected().ifPresentOrElse(id -> showSelection(anchor, id), () -> showRecord(anchor));
    }

    private void showSelection(Node anchor, String id) {
        ContextMenu menu = new ContextMenu();
        menu.getItems()
                .addAll(
                        item("edit.menu.claim", () -> edit.addClaim(id)),
                        item("edit.menu.note", () -> edit.addNote(id)),
                        item("edit.menu.claims", () -> edit.listClaims(id)),
                        item("edit.menu.thing", () -> edit.editThing(id)),
                        item("edit.menu.history", () -> edit.historyOf(id)));
        menu.show(anchor, Side.TOP, 0, -4);
    }

    /// Opens the form of what a list holds.
    void add(Tab tab) {
        switch (tab) {
            case AGREEMENTS -> edit.addThing(EntityKind.AGREEMENT);
            case EXERCISES -> edit.addThing(EntityKind.EXERCISE);
            case PLACES -> edit.addThing(EntityKind.BASE);
            case SOURCES -> edit.addSource();
        }
    }

    void undo() {
        edit.undo();
    }

    void redo() {
        edit.redo();
    }

    void addToSelection() {
        onSelection(edit::addClaim, edit::addSource);
    }

    void editSelection() {
        onSelection(edit::listClaims, () -> {});
    }

    void tellHistory() {
        onSelection(edit::historyOf, edit::history);
    }

    private void onSelection(Consumer<String> command, Runnable otherwise) {
        selected().ifPresentOrElse(command, otherwise);
    }

    private Optional<String> selected() {
        return desk.selection() instanceof Selection.Of(String id)
                ? Optional.of(id)
                : Optional.empty();
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}

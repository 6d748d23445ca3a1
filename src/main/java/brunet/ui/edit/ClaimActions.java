package brunet.ui.edit;

import brunet.domain.Claim;
import brunet.domain.Item;
import brunet.domain.Rank;
import brunet.ui.kit.ClaimMenu;
import brunet.ui.kit.Messages;
import brunet.ui.state.Desk;
import brunet.ui.state.EditCommands;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// What can be done with a claim where it is shown. The menu is made when it is asked for.
public final class ClaimActions implements ClaimMenu {
    private final Desk desk;
    private final Messages messages;
    private final Supplier<EditCommands> commands;

    public ClaimActions(Desk desk, Messages messages, Supplier<EditCommands> commands) {
        this.desk = desk;
        this.messages = messages;
        this.commands = commands;
    }

    @Override
    public void offer(Node line, String claimId) {
        line.setOnContextMenuRequested(event -> {
            desk.situation()
                    .record()
                    .claim(claimId)
                    .ifPresent(claim ->
                            menu(claim).show(line, event.getScreenX(), event.getScreenY()));
            event.consume();
        });
    }

    ContextMenu menu(Claim claim) {
        EditCommands edit = commands.get();
        ContextMenu menu = new ContextMenu();
        menu.setId("claim-menu");
        menu.getItems()
                .addAll(
                        item("edit.menu.edit", () -> edit.editClaim(claim.id())),
                        item("edit.menu.another", () -> edit.addAnother(claim.id())));
        if (!desk.situation().knowledge().disputes(claim).isEmpty()) {
            menu.getItems().add(item("edit.menu.settle", () -> edit.settle(claim.id())));
        }
        if (claim.rank() != Rank.DEPRECATED) {
            menu.getItems().add(item("edit.menu.deprecate", () -> edit.deprecateClaim(claim.id())));
        }
        menu.getItems()
                .add(
                        item(
                                "edit.menu.history",
                                () -> edit.history(new Item.Key(Item.Kind.CLAIM, claim.id()))));
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}

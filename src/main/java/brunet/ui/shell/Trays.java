package brunet.ui.shell;

import brunet.domain.Entity;
import brunet.portrayal.text.SymbolHint;
import brunet.ui.kit.Controls;
import brunet.ui.kit.ItemRow;
import brunet.ui.kit.Kit;
import brunet.ui.kit.RowList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Lists what no source dates and what no source places.
final class Trays {
    private final Kit kit;
    private final ShellViewModel model;

    Trays(Kit kit, ShellViewModel model) {
        this.kit = kit;
        this.model = model;
    }

    void show(Node anchor) {
        if (kit.overlay().shows(anchor)) {
            kit.overlay().hidePopover();
            return;
        }
        VBox page =
                new VBox(
                        tray("tray.no-date", model.situation().undated()),
                        tray("tray.no-place", model.situation().unplaced()));
        page.getStyleClass().add("trays");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("pane-scroll", "trays-scroll");
        kit.overlay().showPopover(anchor, scroll);
        FocusStops.first(page).ifPresent(Node::requestFocus);
    }

    private VBox tray(String key, List<String> ids) {
        RowList<Entity> rows =
                new RowList<>(
                        this::row,
                        entity -> true,
                        entity -> {
                            kit.overlay().hidePopover();
                            model.select(entity.id());
                        });
        rows.setRows(
                ids.stream()
                        .flatMap(id -> model.situation().record().entity(id).stream())
                        .toList());
        String count = kit.messages().wording().number(ids.size());
        VBox tray = new VBox(Controls.sectionHead(kit.messages().text(key), count), rows);
        rows.setAccessibleText(kit.messages().text(key) + " " + count);
        return tray;
    }

    private ItemRow row(Entity entity) {
        return ItemRow.of(
                kit,
                SymbolHint.NONE,
                kit.messages().wording().name(entity),
                false,
                "",
                kit.messages().wording().kinds(entity.kind()));
    }
}

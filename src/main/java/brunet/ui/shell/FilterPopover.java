package brunet.ui.shell;

import brunet.domain.Entity;
import brunet.portrayal.text.LaneFilter;
import brunet.portrayal.text.Lanes;
import brunet.ui.kit.Controls;
import brunet.ui.kit.Kit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Chooses which kind of agreement, and whose, the lists show.
final class FilterPopover {
    private final Kit kit;
    private final ShellViewModel model;
    private final ObjectProperty<LaneFilter> filter;

    FilterPopover(Kit kit, ShellViewModel model, ObjectProperty<LaneFilter> filter) {
        this.kit = kit;
        this.model = model;
        this.filter = filter;
    }

    void show(Node anchor) {
        if (kit.overlay().shows(anchor)) {
            kit.overlay().hidePopover();
            return;
        }
        ComboBox<Optional<String>> kinds =
                choices(
                        Lanes.kinds(model.situation()),
                        kit.messages().wording()::agreementKind,
                        filter.get().kind());
        ComboBox<Optional<String>> partners =
                choices(
                        Lanes.partners(model.situation(), kit.messages().wording()).stream()
                                .map(Entity::id)
                                .toList(),
                        this::name,
                        filter.get().partnerId());
        kinds.setId("filter-kind");
        partners.setId("filter-partner");
        kinds.valueProperty()
                .subscribe(kind -> filter.set(new LaneFilter(kind, filter.get().partnerId())));
        partners.valueProperty()
                .subscribe(partner -> filter.set(new LaneFilter(filter.get().kind(), partner)));
        VBox page =
                new VBox(
                        8,
                        Controls.label(kit.messages().text("filter.kind"), "muted", "small"),
                        kinds,
                        Controls.label(kit.messages().text("filter.partner"), "muted", "small"),
                        partners,
                        Controls.outlineButton(
                                kit.messages().bound("filter.clear"),
                                () -> {
                                    kinds.setValue(Optional.empty());
                                    partners.setValue(Optional.empty());
                                }));
        page.getStyleClass().add("filter-popover");
        kit.overlay().showPopover(anchor, page);
        kinds.requestFocus();
    }

    private String name(String nationId) {
        return model.situation()
                .record()
                .entity(nationId)
                .map(kit.messages().wording()::name)
                .orElse(nationId);
    }

    private ComboBox<Optional<String>> choices(
            List<String> codes, Function<String, String> words, Optional<String> chosen) {
        ComboBox<Optional<String>> box = new ComboBox<>();
        List<Optional<String>> all = new ArrayList<>();
        all.add(Optional.empty());
        codes.forEach(code -> all.add(Optional.of(code)));
        box.getItems().setAll(all);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<String> code) {
                        return code == null
                                ? ""
                                : code.map(words)
                                        .orElseGet(() -> kit.messages().text("filter.all"));
                    }

                    @Override
                    public Optional<String> fromString(String text) {
                        return Optional.empty();
                    }
                });
        box.setValue(chosen);
        return box;
    }
}

package brunet.ui.shell;

import brunet.domain.Marking;
import brunet.ui.kit.Controls;
import brunet.ui.kit.Kit;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/// The bar at the foot of the window, with the marking.
final class StatusBar extends HBox {
    private final Kit kit;
    private final ShellViewModel model;

    StatusBar(Kit kit, ShellViewModel model, boolean readOnly) {
        super(16);
        this.kit = kit;
        this.model = model;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        marking(),
                        Controls.label(model.datedEvents()),
                        Controls.label(kit.messages().bound("status.projection")),
                        Controls.spacer(),
                        known(),
                        Controls.label(
                                kit.messages()
                                        .bound(readOnly ? "status.read-only" : "status.saved")),
                        Controls.label(kit.messages().bound("status.offline")));
    }

    private Button marking() {
        Button chip = new Button();
        chip.setId("marking");
        chip.getStyleClass().setAll("brunet-button", "marking");
        chip.accessibleTextProperty().bind(kit.messages().bound("status.marking"));
        chip.setTooltip(Controls.tooltip(kit.messages().bound("status.marking")));
        model.marking().subscribe(marking -> wear(chip, marking));
        kit.messages().wordingProperty().subscribe(w -> wear(chip, model.marking().getValue()));
        ContextMenu menu = new ContextMenu();
        for (Marking marking : Marking.values()) {
            MenuItem item = new MenuItem(marking.label());
            item.setOnAction(event -> model.mark(marking));
            menu.getItems().add(item);
        }
        chip.setOnAction(event -> menu.show(chip, Side.TOP, 0, -4));
        return chip;
    }

    private void wear(Button chip, Optional<Marking> marking) {
        chip.setText(
                marking.map(Marking::label)
                        .orElseGet(() -> kit.messages().text("status.no-marking")));
        chip.getStyleClass().setAll("brunet-button", "marking");
        chip.getStyleClass()
                .add(
                        marking.map(m ->
                                        "tlp-"
                                                + m.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'))
                                .orElse("tlp-none"));
    }

    private Button known() {
        Button known = Controls.textButton(model.known(), () -> {});
        known.getStyleClass().add("status-button");
        ContextMenu menu = new ContextMenu();
        MenuItem all = new MenuItem();
        all.textProperty().bind(kit.messages().bound("status.known-today"));
        all.setOnAction(event -> model.knowAll());
        MenuItem then = new MenuItem();
        then.setOnAction(event -> model.knowWhatWasKnown());
        menu.getItems().addAll(all, then);
        known.setOnAction(event -> {
            then.setText(
                    kit.messages()
                            .text(
                                    "status.known-on",
                                    kit.messages().wording().date(model.situation().asOf())));
            menu.show(known, Side.TOP, 0, -4);
        });
        return known;
    }
}

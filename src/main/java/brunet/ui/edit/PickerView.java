package brunet.ui.edit;

import brunet.ui.kit.Controls;
import brunet.ui.kit.FirmLabel;
import brunet.ui.kit.Kit;
import brunet.ui.kit.RowList;
import brunet.ui.kit.SearchField;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Shows what is chosen, and below it a field that finds more while one types.
final class PickerView extends VBox {
    private final Kit kit;
    private final Picker picker;

    PickerView(Kit kit, Picker picker, String prompt) {
        super(4);
        this.kit = kit;
        this.picker = picker;
        getStyleClass().add("picker");
        VBox chosen = new VBox(2);
        SearchField field = new SearchField(Forms.constant(prompt));
        field.textProperty().bindBidirectional(picker.queryProperty());
        RowList<Picker.Option> found = new RowList<>(this::row, option -> true, this::choose);
        found.getStyleClass().add("picker-found");
        found.managedProperty().bind(found.visibleProperty());
        Label none = Controls.label(kit.messages().text("edit.pick.none"), "muted", "small");
        none.managedProperty().bind(none.visibleProperty());
        picker.found()
                .subscribe(options -> {
                    found.setRows(options);
                    found.setVisible(!options.isEmpty());
                    none.setVisible(options.isEmpty() && !picker.queryProperty().get().isBlank());
                });
        field.setOnDown(found::requestFocus);
        field.field()
                .addEventHandler(
                        KeyEvent.KEY_PRESSED,
                        event -> {
                            if (event.getCode() == KeyCode.ENTER) {
                                picker.found().getValue().stream()
                                        .findFirst()
                                        .ifPresent(this::choose);
                                event.consume();
                            }
                        });
        field.managedProperty().bind(field.visibleProperty());
        picker.chosen()
                .subscribe(() -> {
                    chosen.getChildren().setAll(picker.chosen().stream().map(this::chip).toList());
                    field.setVisible(picker.open());
                });
        chosen.getChildren().setAll(picker.chosen().stream().map(this::chip).toList());
        field.setVisible(picker.open());
        getChildren().addAll(chosen, field, found, none);
    }

    private void choose(Picker.Option option) {
        picker.choose(option);
    }

    private Region row(Picker.Option option) {
        return new VBox(lines(option).toArray(Label[]::new));
    }

    private static List<Label> lines(Picker.Option option) {
        Label name = new FirmLabel(option.name(), 80, "item-name");
        return option.detail().isEmpty()
                ? List.of(name)
                : List.of(name, new FirmLabel(option.detail(), 60, "item-detail"));
    }

    private HBox chip(Picker.Option option) {
        Button remove =
                Controls.iconButton(
                        BootstrapIcons.X,
                        16,
                        Forms.constant(kit.messages().text("edit.pick.remove", option.name())),
                        () -> picker.remove(option));
        VBox words = new VBox(lines(option).toArray(Label[]::new));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox chip = new HBox(6, Controls.growing(words), remove);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("picker-chosen");
        return chip;
    }
}

package brunet.ui.edit;

import brunet.ui.kit.Controls;
import brunet.ui.kit.DialogFrame;
import brunet.ui.kit.Kit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A form in a dialog. It can be kept once all is right; where keeping fails it stays open and says
/// so. What is typed is thrown away only when the person says so.
final class FormDialog<T> {
    private static final double WIDTH = 600;

    private final Kit kit;
    private final ObservableValue<Checked<T>> checked;
    private final Function<T, CompletableFuture<Void>> keep;
    private final Runnable close;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final Label trouble = new Label();
    private final HBox leaving;
    private final DialogFrame frame;
    private boolean changed;

    /// What a form says and does.
    ///
    /// @param keep keeps what the form makes; the dialog closes when that is done
    /// @param close shows what was there before the dialog
    record Form<T>(
            String title,
            String action,
            VBox fields,
            ObservableValue<Checked<T>> checked,
            Function<T, CompletableFuture<Void>> keep,
            Runnable close) {}

    FormDialog(Kit kit, Form<T> form) {
        this.kit = kit;
        this.checked = form.checked();
        this.keep = form.keep();
        this.close = form.close();
        this.leaving = leaving();
        Button cancel = Controls.outlineButton(kit.messages().bound("dialog.cancel"), this::leave);
        this.frame = new DialogFrame(form.title(), content(form.fields()), List.of(cancel));
        frame.getStyleClass().add("form-dialog");
        ((HBox) frame.getChildren().getLast()).getChildren().add(save(form.action()));
        checked.subscribe((was, is) -> changed = true);
        frame.addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> changed |= event.getTarget() instanceof TextInputControl);
    }

    private VBox content(VBox fields) {
        fields.getStyleClass().add("form");
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("pane-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        trouble.setWrapText(true);
        trouble.getStyleClass().add("form-trouble");
        trouble.setVisible(false);
        trouble.managedProperty().bind(trouble.visibleProperty());
        VBox content = new VBox(10, scroll, trouble, leaving);
        content.setPrefWidth(WIDTH);
        content.setMinHeight(0);
        VBox.setVgrow(content, Priority.ALWAYS);
        return content;
    }

    /// The button that keeps the form; off, it says why.
    private StackPane save(String words) {
        Button save = Controls.primaryButton(Forms.constant(words), this::save);
        save.setId("save");
        StackPane around = new StackPane(save);
        Tooltip why = Controls.tooltip(checked.map(Checked::first));
        ObservableValue<Boolean> off =
                checked.map(c -> c.made().isEmpty())
                        .flatMap(wrong -> busy.map(waiting -> wrong || waiting));
        off.subscribe(is -> {
            save.setDisable(is);
            if (is) {
                Tooltip.install(around, why);
            } else {
                Tooltip.uninstall(around, why);
            }
        });
        checked.subscribe(c -> save.setAccessibleHelp(c.first()));
        return around;
    }

    private HBox leaving() {
        HBox box =
                new HBox(
                        8,
                        Controls.growing(
                                Controls.label(kit.messages().text("edit.discard"), "body")),
                        Controls.spacer(),
                        Controls.outlineButton(
                                kit.messages().bound("edit.discard.yes"), this::discard),
                        Controls.outlineButton(
                                kit.messages().bound("edit.discard.no"), this::stay));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("form-leaving");
        box.setVisible(false);
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    void show() {
        changed = false;
        showAgain();
        Stream.of("#value", "#title")
                .map(frame::lookup)
                .forEach(first -> {
                    if (first != null) {
                        first.requestFocus();
                    }
                });
    }

    /// Shows the form as it was left.
    void showAgain() {
        kit.overlay().showDialog(frame, this::leave);
    }

    private void leave() {
        if (changed) {
            leaving.setVisible(true);
            leaving.getChildren().getLast().requestFocus();
        } else {
            discard();
        }
    }

    private void stay() {
        leaving.setVisible(false);
    }

    private void discard() {
        leaving.setVisible(false);
        kit.overlay().hideDialog();
        close.run();
    }

    private void save() {
        checked.getValue()
                .made()
                .ifPresent(made -> {
                    busy.set(true);
                    trouble.setVisible(false);
                    CompletableFuture<Void> _ =
                            keep.apply(made)
                                    .whenComplete((done, failure) -> {
                                        busy.set(false);
                                        if (failure == null) {
                                            discard();
                                        } else {
                                            trouble.setText(
                                                    Failures.words(kit.messages(), failure));
                                            trouble.setVisible(true);
                                        }
                                    });
                });
    }
}

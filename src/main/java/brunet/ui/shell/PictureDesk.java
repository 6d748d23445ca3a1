package brunet.ui.shell;

import brunet.briefing.BriefingExport;
import brunet.briefing.BriefingExport.Result;
import brunet.briefing.BriefingRequest;
import brunet.briefing.MapFocus;
import brunet.briefing.PictureForm;
import brunet.briefing.PictureSize;
import brunet.domain.Marking;
import brunet.ui.kit.Controls;
import brunet.ui.kit.DialogFrame;
import brunet.ui.kit.Kit;
import brunet.ui.kit.Toast;
import brunet.ui.state.BriefingCommands;
import brunet.ui.state.Desk;
import brunet.ui.state.Selection;
import brunet.ui.state.Settings;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Duration;

/// Saves the picture of what the desk shows, and says where. FX thread only.
public final class PictureDesk implements BriefingCommands {
    /// Work that takes no longer is not announced.
    private static final Duration PATIENCE = Duration.millis(300);

    private final Desk desk;
    private final Kit kit;
    private final BriefingExport export;
    private final Path folder;
    private final Executor render;
    private final Executor fx;

    /// @param folder where pictures go unless the person says otherwise
    public PictureDesk(
            Desk desk, Kit kit, BriefingExport export, Path folder, Executor render, Executor fx) {
        this.desk = desk;
        this.kit = kit;
        this.export = export;
        this.folder = folder;
        this.render = render;
        this.fx = fx;
    }

    @Override
    public void save() {
        marked(marking -> save(request(marking), Optional.empty()));
    }

    @Override
    public void choose() {
        marked(marking -> {
            BriefingRequest request = request(marking);
            FileChooser chooser = new FileChooser();
            chooser.setTitle(text("picture.choose"));
            chooser.setInitialFileName(request.fileName());
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG", "*.png"));
            Optional.ofNullable(chooser.showSaveDialog(kit.overlay().getScene().getWindow()))
                    .map(File::toPath)
                    .ifPresent(file -> save(request, Optional.of(file)));
        });
    }

    /// Asks for the marking the first time, as no picture goes without one.
    private void marked(Consumer<Marking> then) {
        desk.settings().marking().ifPresentOrElse(then, () -> askMarking(then));
    }

    private void askMarking(Consumer<Marking> then) {
        Label why = Controls.label(text("picture.marking.why"), "body");
        why.setWrapText(true);
        VBox choices = new VBox(8, why);
        choices.getStyleClass().add("choices");
        for (Marking marking : Marking.values()) {
            Button choice = new Button(marking.label());
            choice.getStyleClass().setAll("brunet-button", "outline-button");
            choice.setMaxWidth(Double.MAX_VALUE);
            choice.setOnAction(event -> {
                kit.overlay().hideDialog();
                desk.mark(marking);
                then.accept(marking);
            });
            choices.getChildren().add(choice);
        }
        Button cancel =
                Controls.outlineButton(
                        kit.messages().bound("dialog.cancel"), kit.overlay()::hideDialog);
        kit.overlay()
                .showDialog(new DialogFrame(text("picture.marking"), choices, List.of(cancel)));
    }

    private BriefingRequest request(Marking marking) {
        Settings settings = desk.settings();
        return new BriefingRequest(
                desk.situation(),
                desk.chronicle(),
                desk.selection() instanceof Selection.Of(String id)
                        ? Optional.of(id)
                        : Optional.empty(),
                desk.viewProperty()
                        .get()
                        .<MapFocus>map(view -> new MapFocus.Holding(view.bounds()))
                        .orElseGet(MapFocus.Pacific::new),
                new PictureForm(
                        settings.language(), settings.theme(), marking, PictureSize.FULL_HD));
    }

    private void save(BriefingRequest request, Optional<Path> chosen) {
        PauseTransition working = new PauseTransition(PATIENCE);
        working.setOnFinished(end ->
                kit.overlay().toast(new Toast(text("picture.working"), "", Optional.empty())));
        working.play();
        CompletableFuture<Void> _ =
                CompletableFuture.supplyAsync(
                                () -> chosen.orElseGet(() -> free(request.fileName())), render)
                        .thenCompose(file -> export.export(request, file))
                        .exceptionally(e -> new Result.Refused(text("picture.failed")))
                        .thenAcceptAsync(
                                result -> {
                                    working.stop();
                                    tell(result);
                                },
                                fx);
    }

    /// A file that is not there yet: a picture replaces another only where the person says so.
    private Path free(String name) {
        Path file = folder.resolve(name);
        String stem = name.substring(0, name.length() - ".png".length());
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(stem + "-" + i + ".png");
        }
        return file;
    }

    private void tell(Result result) {
        kit.overlay()
                .toast(
                        switch (result) {
                            case Result.Saved(Path file, PictureSize size) ->
                                    new Toast(
                                            text(
                                                    "picture.saved",
                                                    String.valueOf(file.getFileName())),
                                            text(
                                                    "picture.saved.where",
                                                    Integer.toString(size.width()),
                                                    Integer.toString(size.height()),
                                                    String.valueOf(file.getParent())),
                                            Optional.empty());
                            case Result.Refused(String reason) ->
                                    new Toast(text("picture.refused"), reason, Optional.empty());
                        });
    }

    private String text(String key, Object... arguments) {
        return kit.messages().text(key, arguments);
    }
}

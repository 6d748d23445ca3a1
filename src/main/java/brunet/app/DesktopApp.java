package brunet.app;

import brunet.basemap.Basemap;
import brunet.cli.NoWindowException;
import brunet.domain.Language;
import brunet.paint.Fonts;
import brunet.paint.Palette;
import brunet.store.Database;
import brunet.store.StoreInUseException;
import brunet.ui.kit.Dress;
import brunet.ui.kit.Messages;
import brunet.ui.kit.Overlay;
import brunet.ui.shell.Threshold;
import brunet.ui.shell.Troubles;
import brunet.ui.state.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The dashboard in a window of its own. Reads the store while the toolkit starts, shows its frame
/// at once and fills it when the record is there.
public final class DesktopApp {
    private static final int CLOSED = 0;
    private static final int NOT_OPENED = 3;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    private final Path folder;
    private final Path pictures;
    private final Clock clock;
    private final String version;
    private final Language language;
    private final Threads threads = new Threads();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CompletableFuture<Composition> stands = new CompletableFuture<>();
    private Optional<OpenRecord> open = Optional.empty();
    private int exitCode = CLOSED;

    private DesktopApp(Path folder, Path pictures, Clock clock, String version, Language language) {
        this.folder = folder;
        this.pictures = pictures;
        this.clock = clock;
        this.version = version;
        this.language = language;
    }

    /// Opens the dashboard on the store in a folder and returns once its window is closed. Not for
    /// the FX thread.
    ///
    /// @param pictures the folder that pictures go to
    /// @param language the one to speak at the first start
    /// @return 0, or 3 when the store could not be opened
    /// @throws NoWindowException when no window can be opened
    public static int open(
            Path folder, Path pictures, Clock clock, String version, Language language) {
        return new DesktopApp(folder, pictures, clock, version, language).run();
    }

    /// Opens the dashboard and closes it as soon as it stands and has taken a date and a selection.
    /// The build does so once, for Java to take notes of what a start needs.
    ///
    /// @return as `open`
    public static int rehearse(
            Path folder, Path pictures, Clock clock, String version, Language language) {
        DesktopApp app = new DesktopApp(folder, pictures, clock, version, language);
        CompletableFuture<Void> _ =
                app.stands.thenAcceptAsync(
                        composition -> {
                            composition.desk().goTo(LocalDate.of(2024, 9, 15));
                            composition.desk().select("ter-nc");
                            PauseTransition look = new PauseTransition(Duration.seconds(1));
                            look.setOnFinished(end -> app.closed.countDown());
                            look.play();
                        },
                        app.threads.fx());
        return app.run();
    }

    private int run() {
        CompletableFuture<OpenRecord> record = read(Database.Access.WRITE);
        CompletableFuture<Basemap> basemap =
                CompletableFuture.supplyAsync(Basemap::load, threads.render());
        FirstFrame first = FirstFrame.read(folder, language);
        try {
            Platform.startup(() -> showWindow(first, record, basemap));
        } catch (RuntimeException | LinkageError e) {
            CompletableFuture<Void> _ = record.thenAccept(opened -> opened.database().close());
            threads.close();
            throw new NoWindowException(missing(e), e);
        }
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.store().execute(() -> open.ifPresent(o -> o.database().close()));
        threads.close();
        return exitCode;
    }

    /// The toolkit tells a display that does not answer from libraries it cannot load in words
    /// alone.
    private static NoWindowException.Missing missing(Throwable e) {
        return String.valueOf(e.getMessage()).contains("DISPLAY")
                ? NoWindowException.Missing.DISPLAY
                : NoWindowException.Missing.LIBRARIES;
    }

    private CompletableFuture<OpenRecord> read(Database.Access access) {
        return CompletableFuture.supplyAsync(
                () -> OpenRecord.open(folder, access, clock, language), threads.store());
    }

    private void showWindow(
            FirstFrame first,
            CompletableFuture<OpenRecord> record,
            CompletableFuture<Basemap> basemap) {
        Fonts fonts = Fonts.load();
        Messages messages = new Messages(first.language());
        Overlay overlay = new Overlay();
        overlay.setContent(Threshold.of(messages));
        Troubles troubles = new Troubles(messages, overlay);
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> troubles.unexpected(e));
        Stage stage = new Stage();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene =
                new Scene(
                        overlay,
                        Math.min(WIDTH, screen.getWidth()),
                        Math.min(HEIGHT, screen.getHeight()));
        Dress.wear(scene, first.theme(), Palette.of(first.theme()).css());
        stage.setTitle("Brunet");
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnHidden(event -> closed.countDown());
        stage.show();
        Window window = new Window(scene, overlay, messages, fonts, troubles, basemap);
        fill(window, record);
    }

    /// The window and what it is filled with.
    private record Window(
            Scene scene,
            Overlay overlay,
            Messages messages,
            Fonts fonts,
            Troubles troubles,
            CompletableFuture<Basemap> basemap) {}

    private void fill(Window window, CompletableFuture<OpenRecord> record) {
        CompletableFuture<Void> _ =
                record.thenAcceptBothAsync(
                                window.basemap(),
                                (opened, basemap) -> fill(window, opened, basemap),
                                threads.fx())
                        .exceptionallyAsync(e -> fail(window, e), threads.fx());
    }

    private void fill(Window window, OpenRecord opened, Basemap basemap) {
        open = Optional.of(opened);
        keepFirstFrame(opened, opened.settings());
        Composition composition =
                new Composition(
                        opened,
                        basemap,
                        clock,
                        settings -> keep(opened, settings),
                        new Composition.Surroundings(
                                window.overlay(),
                                window.messages(),
                                window.fonts(),
                                version,
                                pictures,
                                threads.store(),
                                threads.render(),
                                threads.fx()));
        composition.moveInto(window.scene());
        CompletableFuture<Void> _ =
                composition.tilesDrawn().thenRun(() -> stands.complete(composition));
    }

    private void keep(OpenRecord opened, Settings settings) {
        threads.store().execute(() -> opened.database().keep(StoredSettings.write(settings)));
        keepFirstFrame(opened, settings);
    }

    private void keepFirstFrame(OpenRecord opened, Settings settings) {
        FirstFrame next = FirstFrame.of(settings);
        if (!opened.readOnly()) {
            threads.store().execute(() -> next.keep(folder));
        }
    }

    private @Nullable Void fail(Window window, Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null
                        ? thrown.getCause()
                        : thrown;
        if (cause instanceof StoreInUseException) {
            window.troubles()
                    .inUse(() -> fill(window, read(Database.Access.READ_ONLY)), this::giveUp);
        } else {
            window.troubles().notOpened(folder, cause, this::giveUp);
        }
        return null;
    }

    private void giveUp() {
        exitCode = NOT_OPENED;
        closed.countDown();
        Platform.exit();
    }
}

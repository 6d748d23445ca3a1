package brunet.bench;

import brunet.app.OpenRecord;
import brunet.basemap.Basemap;
import brunet.briefing.BriefingExport;
import brunet.briefing.BriefingRequest;
import brunet.briefing.MapFocus;
import brunet.briefing.Picture;
import brunet.briefing.PictureException;
import brunet.briefing.PictureForm;
import brunet.briefing.PictureSize;
import brunet.briefing.PngWriter;
import brunet.domain.Chronicle;
import brunet.domain.Knowledge;
import brunet.domain.Language;
import brunet.domain.Marking;
import brunet.domain.Situation;
import brunet.geo.GeoBounds;
import brunet.paint.Fonts;
import brunet.portrayal.Theme;
import brunet.store.Database;
import brunet.ui.state.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Writes the pictures of the dashboard and of the briefing for the README. The same record gives the same pictures.
final class Pictures {
    private static final PictureSize BRIEFING = PictureSize.FULL_HD;
    private static final int DOTS_PER_INCH = 96;

    /// The map draws itself anew, sharply, when nothing has moved it for a while.
    private static final Duration REST = Duration.seconds(2);

    private static final GeoBounds JAPAN = new GeoBounds(117, 47, 160, 22);
    private static final GeoBounds FRENCH_POLYNESIA = new GeoBounds(202, -6, 229, -31);

    private record Shot(
            String file,
            int width,
            int height,
            LocalDate asOf,
            Language language,
            Theme theme,
            String tab,
            Optional<String> selected,
            Optional<GeoBounds> view) {}

    private static final List<Shot> SHOTS =
            List.of(
                    new Shot(
                            "dashboard-light.png",
                            1440,
                            900,
                            LocalDate.of(2025, 9, 11),
                            Language.EN,
                            Theme.LIGHT,
                            "agreements",
                            Optional.of("ter-nc"),
                            Optional.empty()),
                    new Shot(
                            "dashboard-dark.png",
                            1440,
                            900,
                            LocalDate.of(2024, 9, 18),
                            Language.EN,
                            Theme.DARK,
                            "exercises",
                            Optional.of("ex-bt-2024"),
                            Optional.of(JAPAN)),
                    new Shot(
                            "dashboard-compact.png",
                            1280,
                            720,
                            LocalDate.of(2024, 6, 5),
                            Language.EN,
                            Theme.LIGHT,
                            "places",
                            Optional.of("ter-pf"),
                            Optional.of(FRENCH_POLYNESIA)),
                    new Shot(
                            "dashboard-ja.png",
                            1440,
                            900,
                            LocalDate.of(2025, 9, 11),
                            Language.JA,
                            Theme.LIGHT,
                            "agreements",
                            Optional.of("ter-nc"),
                            Optional.empty()),
                    new Shot(
                            "dashboard-1951.png",
                            1280,
                            720,
                            LocalDate.of(1951, 9, 8),
                            Language.EN,
                            Theme.LIGHT,
                            "agreements",
                            Optional.empty(),
                            Optional.empty()));

    private Pictures() {}

    /// @param args the folder of the store, then the folder of the pictures
    static void main(String[] args) throws IOException, InterruptedException, PictureException {
        Path pictures = Files.createDirectories(Path.of(args[1]));
        Toolkit.start();
        OpenRecord open =
                OpenRecord.open(Path.of(args[0]), Database.Access.WRITE, Dashboard.CLOCK, Language.EN);
        Basemap basemap = Basemap.load();
        for (Shot shot : SHOTS) {
            new PngWriter().write(take(shot, open, basemap), pictures.resolve(shot.file()));
        }
        BriefingExport export =
                new BriefingExport(
                        basemap,
                        Fonts.load(),
                        Dashboard.CLOCK,
                        Dashboard.VERSION,
                        Platform::runLater,
                        Runnable::run);
        for (Language language : List.of(Language.EN, Language.JA)) {
            String name = language == Language.EN ? "territory" : language.code();
            export.export(
                            briefing(language, open.outlook().situation().knowledge()),
                            pictures.resolve("briefing-" + name + ".png"))
                    .join();
        }
        open.database().close();
        Platform.exit();
    }

    private static BriefingRequest briefing(Language language, Knowledge knowledge) {
        return new BriefingRequest(
                Situation.of(knowledge, LocalDate.of(2025, 9, 11)),
                Chronicle.of(knowledge),
                Optional.of("ter-nc"),
                new MapFocus.Pacific(),
                new PictureForm(language, Theme.LIGHT, Marking.CLEAR, BRIEFING));
    }

    private static Picture take(Shot shot, OpenRecord open, Basemap basemap) {
        Stage stage = Toolkit.call(Stage::new);
        Dashboard dashboard = Toolkit.call(() -> open(stage, shot, open, basemap));
        rest().join();
        Toolkit.run(() -> arrange(dashboard, shot));
        rest().join();
        WritableImage image = Toolkit.call(() -> dashboard.scene().snapshot(null));
        Toolkit.run(stage::close);
        return picture(image);
    }

    private static Dashboard open(Stage stage, Shot shot, OpenRecord open, Basemap basemap) {
        boolean still = true;
        Dashboard dashboard =
                Dashboard.of(
                        open,
                        basemap,
                        new Settings(
                                shot.language(), shot.theme(), Optional.of(Marking.CLEAR), still),
                        new Dashboard.Threads(Runnable::run, Runnable::run),
                        shot.width(),
                        shot.height());
        stage.setScene(dashboard.scene());
        stage.show();
        return dashboard;
    }

    private static void arrange(Dashboard dashboard, Shot shot) {
        dashboard.desk().goTo(shot.asOf());
        shot.selected().ifPresent(dashboard.desk()::select);
        shot.view().ifPresent(dashboard.desk()::show);
        if (dashboard.scene().lookup("#tab-" + shot.tab()) instanceof ToggleButton tab
                && !tab.isSelected()) {
            tab.fire();
        }
    }

    private static CompletableFuture<Void> rest() {
        CompletableFuture<Void> rested = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    PauseTransition pause = new PauseTransition(REST);
                    pause.setOnFinished(event -> rested.complete(null));
                    pause.play();
                });
        return rested;
    }

    private static Picture picture(WritableImage image) {
        int width = (int) image.getWidth();
        return new Picture(
                width,
                (int) image.getHeight(),
                DOTS_PER_INCH,
                (y, pixels, offset) ->
                        image.getPixelReader()
                                .getPixels(
                                        0,
                                        y,
                                        width,
                                        1,
                                        PixelFormat.getIntArgbInstance(),
                                        pixels,
                                        offset,
                                        width),
                new TreeMap<>());
    }
}

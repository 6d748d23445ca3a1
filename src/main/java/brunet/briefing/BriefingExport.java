package brunet.briefing;

import brunet.basemap.Basemap;
import brunet.basemap.BasemapImage;
import brunet.basemap.BasemapPalette;
import brunet.briefing.Briefing.Stamp;
import brunet.geo.Viewport;
import brunet.paint.Fonts;
import brunet.portrayal.map.Mark;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.scene.Scene;

/// Saves briefings as pictures. Needs the toolkit to run, but no window. The work is done by
/// `render`; the FX thread only takes the sheet's pixels, a band at a time.
public final class BriefingExport {
    private final Basemap basemap;
    private final Fonts fonts;
    private final Clock clock;
    private final String version;
    private final Executor fx;
    private final Executor render;

    /// @param version of Brunet, noted on the sheet
    /// @param fx the FX thread
    /// @param render a thread for long work
    public BriefingExport(
            Basemap basemap,
            Fonts fonts,
            Clock clock,
            String version,
            Executor fx,
            Executor render) {
        this.basemap = basemap;
        this.fonts = fonts;
        this.clock = clock;
        this.version = version;
        this.fx = fx;
        this.render = render;
    }

    /// What came of it.
    public sealed interface Result {
        record Saved(Path file, PictureSize size) implements Result {}

        /// @param reason what happened and what to do next, in plain words
        record Refused(String reason) implements Result {}
    }

    /// Saves the briefing, in place of what the file held.
    public CompletableFuture<Result> export(BriefingRequest request, Path file) {
        PictureSize size = request.form().size();
        if (!size.fitsSheet()) {
            return CompletableFuture.completedFuture(new Result.Refused(sizeRefused(request)));
        }
        return CompletableFuture.supplyAsync(
                        () ->
                                SheetContent.of(
                                        request,
                                        new Stamp(LocalDate.now(clock), version),
                                        basemap.zones(),
                                        fonts),
                        render)
                .thenComposeAsync(content -> save(content, file), render);
    }

    private static String sizeRefused(BriefingRequest request) {
        PictureSize size = request.form().size();
        return new Messages(request.form().language())
                .text(
                        "picture.size",
                        Integer.toString(size.width()),
                        Integer.toString(size.height()),
                        Integer.toString(PictureSize.LEAST_WIDTH),
                        Integer.toString(PictureSize.GREATEST_WIDTH));
    }

    private CompletableFuture<Result> save(SheetContent content, Path file) {
        PictureForm form = content.edition().briefing().request().form();
        double scale = form.size().scale();
        Sheet sheet = Sheet.lay(content, grounds(content.map(), scale), fonts, scale);
        return CompletableFuture.supplyAsync(
                        () -> new Scene(sheet.root(), Page.WIDTH, Page.HEIGHT), fx)
                .thenCompose(_ -> new SheetPixels(sheet, form.size(), fx).take())
                .thenApplyAsync(rows -> write(content, rows, file), render);
    }

    /// The base map under the map and under each of its lenses.
    private Map<Viewport, BasemapImage> grounds(MapPlan map, double scale) {
        Map<Viewport, BasemapImage> grounds = new HashMap<>();
        Viewport whole = map.scene().viewport();
        grounds.put(whole, ground(whole, scale));
        map.scene()
                .lenses()
                .map(Mark.Lens::viewport)
                .forEach(view -> grounds.put(view, ground(view, scale)));
        return grounds;
    }

    private BasemapImage ground(Viewport view, double scale) {
        return basemap.renderer().render(view, scale, BasemapPalette.LIGHT);
    }

    private static Result write(SheetContent content, Picture.Rows rows, Path file) {
        PictureForm form = content.edition().briefing().request().form();
        var texts = new TreeMap<String, String>();
        texts.put(PictureFacts.KEYWORD, PictureFacts.json(content.edition(), content.map()));
        try {
            new PngWriter()
                    .write(
                            new Picture(
                                    form.size().width(),
                                    form.size().height(),
                                    form.size().dotsPerInch(),
                                    rows,
                                    texts),
                            file);
            return new Result.Saved(file, form.size());
        } catch (PictureException e) {
            return new Result.Refused(e.text(form.language()));
        }
    }
}

package brunet.briefing;

import brunet.basemap.BasemapImage;
import brunet.domain.Language;
import brunet.geo.Viewport;
import brunet.paint.Fonts;
import brunet.paint.MapPainter;
import brunet.paint.Palette;
import brunet.paint.Token;
import brunet.portrayal.map.Box;
import brunet.portrayal.map.MapScene;
import brunet.portrayal.text.Wording;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// The page a briefing is printed on: 1280 x 720 logical pixels, white in every theme, without
/// controls. Laid on any thread; afterwards its nodes belong to the FX thread.
final class Sheet {
    private static final Palette PALETTE = Palette.LIGHT;

    private final Group root = new Group();

    private Sheet() {}

    /// @param grounds the base map of the map and of each lens, at the scale
    /// @param scale pixels of the picture to a logical one
    static Sheet lay(
            SheetContent content, Map<Viewport, BasemapImage> grounds, Fonts fonts, double scale) {
        Sheet sheet = new Sheet();
        Box page = new Box(0, 0, Page.WIDTH, Page.HEIGHT);
        Canvas lines = canvas(page, scale);
        Canvas map = canvas(content.map().frame(), scale);
        Group words = new Group();
        sheet.root
                .getChildren()
                .addAll(
                        new Rectangle(Page.WIDTH, Page.HEIGHT, PALETTE.get(Token.WINDOW)),
                        map,
                        lines,
                        words);
        map(content.map().scene(), grounds, fonts, map.getGraphicsContext2D());
        draw(content, new Ink(lines.getGraphicsContext2D(), words, PALETTE, fonts));
        return sheet;
    }

    /// A canvas with the pixels of the picture: it is not drawn again when a scene is scaled.
    private static Canvas canvas(Box box, double scale) {
        Canvas canvas = new Canvas(box.width() * scale, box.height() * scale);
        canvas.getTransforms()
                .addAll(new Translate(box.x(), box.y()), new Scale(1 / scale, 1 / scale));
        canvas.getGraphicsContext2D().scale(scale, scale);
        return canvas;
    }

    private static void draw(SheetContent content, Ink ink) {
        Edition edition = content.edition();
        Language language = edition.briefing().request().form().language();
        Typesetter typesetter = new Typesetter(ink.fonts(), language);
        Wording wording = new Wording(language);
        Messages messages = new Messages(language);
        new SheetHead(ink, typesetter, wording, messages).draw(edition);
        Box frame = content.map().frame();
        GraphicsContext gc = ink.canvas();
        gc.setStroke(ink.palette().get(Token.COAST));
        gc.setLineWidth(1);
        gc.strokeRect(frame.x(), frame.y(), frame.width(), frame.height());
        double legendY = frame.bottom() + 5;
        new SheetLegend(ink, typesetter).draw(content.map().legend(), legendY);
        double stripY = legendY + content.map().legend().size() * Page.LEGEND_ROW + 6;
        new SheetStrip(ink, typesetter, wording)
                .draw(edition, new Box(Page.LEFT, stripY, Page.MAP_WIDTH, Page.STRIP_HEIGHT));
        new SheetPanel(ink, typesetter, wording).draw(edition);
        new SheetFoot(ink, typesetter, messages).draw(edition, content.foot(), content.check());
    }

    private static void map(
            MapScene scene,
            Map<Viewport, BasemapImage> grounds,
            Fonts fonts,
            GraphicsContext gc) {
        Viewport view = scene.viewport();
        image(grounds, view)
                .ifPresent(image -> gc.drawImage(image, 0, 0, view.width(), view.height()));
        new MapPainter(PALETTE, fonts, lens -> image(grounds, lens)).paint(gc, scene);
    }

    private static Optional<Image> image(Map<Viewport, BasemapImage> grounds, Viewport view) {
        return Optional.ofNullable(grounds.get(view))
                .map(
                        ground -> {
                            WritableImage image = new WritableImage(ground.width(), ground.height());
                            image.getPixelWriter()
                                    .setPixels(
                                            0,
                                            0,
                                            ground.width(),
                                            ground.height(),
                                            PixelFormat.getIntArgbInstance(),
                                            ground.argb(),
                                            0,
                                            ground.width());
                            return image;
                        });
    }

    Group root() {
        return root;
    }
}

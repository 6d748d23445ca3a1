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
import brunet.portrayal.map.Mark;
import brunet.portrayal.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// The page a briefing is printed on: 1280 x 720 logical pixels, white in every theme, without
/// controls. Laid on any thread; afterwards its nodes belong to the FX thread.
///
/// The map is painted in layers of a few marks, so that each can be drawn in a short while.
final class Sheet {
    private static final Palette PALETTE = Palette.LIGHT;

    /// Zones and lenses take long to draw, and have a layer of their own.
    private static final int MARKS_TO_A_LAYER = 12;

    private final Group root = new Group();
    private final Group map = new Group();

    private Sheet() {}

    /// @param grounds the base map of the map and of each lens, at the scale
    /// @param scale pixels of the picture to a logical one
    static Sheet lay(
            SheetContent content, Map<Viewport, BasemapImage> grounds, Fonts fonts, double scale) {
        Sheet sheet = new Sheet();
        Canvas lines = canvas(Page.WIDTH, Page.HEIGHT, scale);
        lines.getTransforms().add(new Scale(1 / scale, 1 / scale));
        Group words = new Group();
        sheet.root
                .getChildren()
                .addAll(
                        new Rectangle(Page.WIDTH, Page.HEIGHT, PALETTE.get(Token.WINDOW)),
                        sheet.map,
                        lines,
                        words);
        sheet.layMap(content.map(), grounds, fonts, scale);
        draw(content, new Ink(lines.getGraphicsContext2D(), words, PALETTE, fonts));
        return sheet;
    }

    /// A canvas with the pixels of the picture: it is not drawn again when a scene is scaled.
    private static Canvas canvas(double width, double height, double scale) {
        Canvas canvas = new Canvas(width * scale, height * scale);
        canvas.getGraphicsContext2D().scale(scale, scale);
        return canvas;
    }

    private void layMap(
            MapPlan plan, Map<Viewport, BasemapImage> grounds, Fonts fonts, double scale) {
        Box frame = plan.frame();
        map.getTransforms()
                .addAll(new Translate(frame.x(), frame.y()), new Scale(1 / scale, 1 / scale));
        image(grounds, plan.scene().viewport())
                .ifPresent(ground -> map.getChildren().add(new ImageView(ground)));
        MapPainter painter = new MapPainter(PALETTE, fonts, lens -> image(grounds, lens));
        for (MapScene layer : layers(plan.scene())) {
            Canvas canvas = canvas(frame.width(), frame.height(), scale);
            painter.paint(canvas.getGraphicsContext2D(), layer);
            map.getChildren().add(canvas);
        }
    }

    private static List<MapScene> layers(MapScene scene) {
        List<MapScene> layers = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : scene.marks()) {
            boolean heavy = mark instanceof Mark.Zone || mark instanceof Mark.Lens;
            if (heavy || marks.size() == MARKS_TO_A_LAYER) {
                layers.add(layer(scene, marks));
                marks.clear();
            }
            marks.add(mark);
            if (heavy) {
                layers.add(layer(scene, marks));
                marks.clear();
            }
        }
        layers.add(layer(scene, marks));
        return layers.stream().filter(layer -> !layer.marks().isEmpty()).toList();
    }

    private static MapScene layer(MapScene scene, List<Mark> marks) {
        return new MapScene(scene.viewport(), marks, List.of(), List.of(), scene.missing());
    }

    /// What has to be drawn before the sheet is taken, each a task for the FX thread.
    List<Runnable> tasks() {
        return map.getChildren().stream()
                .filter(Canvas.class::isInstance)
                .<Runnable>map(layer -> () -> settle(layer))
                .toList();
    }

    /// Draws a layer once and for all.
    private void settle(Node layer) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        ImageView image = new ImageView(layer.snapshot(parameters, null));
        map.getChildren().set(map.getChildren().indexOf(layer), image);
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

    private static Optional<Image> image(Map<Viewport, BasemapImage> grounds, Viewport view) {
        return Optional.ofNullable(grounds.get(view))
                .map(ground -> {
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

package brunet.paint;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;

/// Paints in memory, and lets tests ask for the colour of any logical pixel.
record Canvases(WritableImage image, double scale) {

    static Canvases paint(
            double width, double height, double scale, Consumer<GraphicsContext> painter) {
        CompletableFuture<Canvases> painted = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                Canvas canvas = new Canvas(width * scale, height * scale);
                GraphicsContext gc = canvas.getGraphicsContext2D();
                gc.scale(scale, scale);
                painter.accept(gc);
                WritableImage image = canvas.snapshot(new SnapshotParameters(), null);
                painted.complete(new Canvases(image, scale));
            } catch (RuntimeException e) {
                painted.completeExceptionally(e);
            }
        });
        return painted.join();
    }

    Color at(double x, double y) {
        return image.getPixelReader().getColor((int) (x * scale), (int) (y * scale));
    }

    /// Keeps the picture for people to look at.
    void save(String name) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, argb, 0, width);
        try {
            Path folder = Files.createDirectories(Path.of("target", "snapshots"));
            ImageIO.write(copy, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

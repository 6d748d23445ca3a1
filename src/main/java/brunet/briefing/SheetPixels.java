package brunet.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;

/// Takes the pixels of a sheet in bands, each a task of its own on the FX thread, so that a window
/// stays at hand in between.
final class SheetPixels {
    private static final int BAND = 135;

    private final Sheet sheet;
    private final PictureSize size;
    private final Executor fx;
    private final List<WritableImage> bands = new ArrayList<>();

    SheetPixels(Sheet sheet, PictureSize size, Executor fx) {
        this.sheet = sheet;
        this.size = size;
        this.fx = fx;
    }

    CompletableFuture<Picture.Rows> take() {
        CompletableFuture<Void> taken = CompletableFuture.completedFuture(null);
        for (Runnable task : sheet.tasks()) {
            taken = taken.thenRunAsync(task, fx);
        }
        for (int top = 0; top < size.height(); top += BAND) {
            int from = top;
            taken = taken.thenRunAsync(() -> band(from), fx);
        }
        return taken.thenApply(done -> this::copyRow);
    }

    private void band(int top) {
        int height = Math.min(BAND, size.height() - top);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(size.scale(), size.scale()));
        parameters.setViewport(new Rectangle2D(0, top, size.width(), height));
        parameters.setFill(Color.WHITE);
        bands.add(sheet.root().snapshot(parameters, new WritableImage(size.width(), height)));
    }

    private void copyRow(int y, int[] pixels, int offset) {
        bands.get(y / BAND)
                .getPixelReader()
                .getPixels(
                        0,
                        y % BAND,
                        size.width(),
                        1,
                        PixelFormat.getIntArgbInstance(),
                        pixels,
                        offset,
                        size.width());
    }
}

package brunet.briefing;

import brunet.briefing.PictureException.Reason;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.FileImageOutputStream;

/// Writes pictures as PNG files: 8-bit RGB without transparency, sRGB, with density and texts. The
/// same picture gives the same bytes.
///
/// A file appears whole or not at all: it is written beside the target, read back, and then moved
/// over it in one step. Holds nothing, so any thread may use it.
public final class PngWriter {

    /// Bytes left on a disk that counts as full.
    private static final long NO_ROOM = 64 * 1024;

    /// Saves the picture, in place of what the target held.
    ///
    /// @throws PictureException if that cannot be done; the target is then as it was before
    public void write(Picture picture, Path target) throws PictureException {
        var folder = folderOf(target);
        var part = folder.resolve(".brunet-" + UUID.randomUUID() + ".part");
        // Covers an exit in the middle, when no finally block runs.
        part.toFile().deleteOnExit();
        try {
            Files.createFile(part);
            encode(paint(picture, target), picture, part);
            check(picture, part, folder);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new PictureException(reason(e, folder), folder, e);
        } finally {
            discard(part);
        }
    }

    private static Path folderOf(Path target) throws PictureException {
        if (Files.isDirectory(target)) {
            throw new PictureException(Reason.IS_FOLDER, target, null);
        }
        var folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new PictureException(Reason.NO_FOLDER, folder == null ? target : folder, null);
        }
        return folder;
    }

    private static BufferedImage paint(Picture picture, Path target) throws PictureException {
        var image =
                new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (var y = 0; y < picture.height(); y++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new PictureException(Reason.STOPPED, target, null);
            }
            picture.rows().copyRow(y, pixels, y * picture.width());
        }
        return image;
    }

    private static void encode(BufferedImage image, Picture picture, Path part) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var file = new RandomAccessFile(part.toFile(), "rw");
                var stream = new FileImageOutputStream(file)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata(writer, image, picture)));
            stream.flush();
            file.getFD().sync();
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadata metadata(ImageWriter writer, BufferedImage image, Picture picture)
            throws IOException {
        var type = ImageTypeSpecifier.createFromRenderedImage(image);
        var metadata = writer.getDefaultImageMetadata(type, null);
        metadata.mergeTree(PngMetadata.FORMAT, PngMetadata.tree(picture));
        return metadata;
    }

    private static void check(Picture picture, Path part, Path folder) throws PictureException {
        try (var png = new PngInput(part)) {
            var found = png.readAll();
            var image = found.getRenderedImage();
            if (image.getWidth() != picture.width()
                    || image.getHeight() != picture.height()
                    || !PngMetadata.texts(found.getMetadata()).equals(picture.texts())) {
                throw new PictureException(Reason.DAMAGED, folder, null);
            }
        } catch (IOException e) {
            throw new PictureException(Reason.DAMAGED, folder, e);
        }
    }

    private static Reason reason(IOException problem, Path folder) {
        if (problem instanceof AccessDeniedException || !Files.isWritable(folder)) {
            return Reason.NOT_ALLOWED;
        }
        try {
            return Files.getFileStore(folder).getUsableSpace() < NO_ROOM
                    ? Reason.FULL
                    : Reason.FAILED;
        } catch (IOException e) {
            return Reason.FAILED;
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // The folder is gone or refuses: then the part is not ours to remove.
        }
    }
}

package brunet.briefing;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/// An open PNG file.
final class PngInput implements AutoCloseable {

    private final ImageReader reader;
    private final ImageInputStream stream;

    PngInput(Path file) throws IOException {
        stream = new FileImageInputStream(file.toFile());
        reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(stream);
    }

    IIOMetadata metadata() throws IOException {
        return reader.getImageMetadata(0);
    }

    /// The whole picture with its metadata, every row of it decoded.
    IIOImage readAll() throws IOException {
        return reader.readAll(0, null);
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        stream.close();
    }
}

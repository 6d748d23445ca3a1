package brunet.briefing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The texts inside a PNG file (its iTXt chunks, UTF-8).
public final class PngText {

    private PngText() {}

    /// The text under the keyword, if the file has one.
    ///
    /// @throws IOException if the file cannot be read or is not a PNG
    public static Optional<String> read(Path file, String keyword) throws IOException {
        try (var png = new PngInput(file)) {
            return Optional.ofNullable(PngMetadata.texts(png.metadata()).get(keyword));
        }
    }
}

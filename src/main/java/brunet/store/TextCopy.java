package brunet.store;

import brunet.domain.Record;
import brunet.domain.exchange.Complaints;
import brunet.domain.exchange.Pack;
import brunet.store.pack.Limits;
import brunet.store.pack.PackReader;
import brunet.store.pack.PackWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The record as a pack beside its store.
final class TextCopy {
    private final Path path;

    TextCopy(StoreFile file) {
        this.path = file.textCopy();
    }

    boolean exists() {
        return Files.exists(path);
    }

    void write(Record record) {
        Path part = path.resolveSibling(path.getFileName() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(part)) {
                new PackWriter().write(record, out);
            }
            Files.move(
                    part,
                    path,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreException("writing the record as text to " + path, e);
        }
    }

    Pack read() {
        try (InputStream in = Files.newInputStream(path)) {
            Complaints complaints = new Complaints();
            Pack pack = new PackReader(Limits.STANDARD).read(in, (kind, id) -> false, complaints);
            if (complaints.count() > 0) {
                throw new StoreException(
                        "reading " + path + ": " + complaints.report().first(), null);
            }
            return pack;
        } catch (IOException e) {
            throw new StoreException("reading " + path, e);
        }
    }
}

package brunet.store.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes a file of UTF-8 text that appears whole or not at all: beside the target, then moved over
/// it in one step.
public final class WholeFile {
    /// Bytes left on a disk that counts as full.
    private static final long NO_ROOM = 64 * 1024;

    private WholeFile() {}

    /// Why a file could not be written.
    public enum Reason {
        IS_FOLDER,
        NO_FOLDER,
        NOT_ALLOWED,
        FULL,
        FAILED
    }

    /// The target is as it was before.
    public static final class WriteException extends Exception {
        private static final long serialVersionUID = 1;

        private final Reason reason;

        WriteException(Reason reason, Path place, @Nullable Throwable cause) {
            super(place.toString(), cause);
            this.reason = reason;
        }

        public Reason reason() {
            return reason;
        }
    }

    /// Writes what the file is to hold.
    @FunctionalInterface
    public interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /// @throws WriteException with the place that is at fault as its message
    public static void write(Path target, Content content) throws WriteException {
        if (Files.isDirectory(target)) {
            throw new WriteException(Reason.IS_FOLDER, target, null);
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new WriteException(Reason.NO_FOLDER, folder == null ? target : folder, null);
        }
        Path part = folder.resolve(".brunet-" + UUID.randomUUID() + ".part");
        // Covers an exit in the middle, when no finally block runs.
        part.toFile().deleteOnExit();
        try {
            fill(part, content);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new WriteException(reason(e, folder), folder, e);
        } finally {
            discard(part);
        }
    }

    private static void fill(Path part, Content content) throws IOException {
        try (FileChannel file =
                        FileChannel.open(
                                part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                Writer out =
                        new BufferedWriter(
                                new OutputStreamWriter(
                                        Channels.newOutputStream(file), StandardCharsets.UTF_8))) {
            content.writeTo(out);
            out.flush();
            file.force(true);
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

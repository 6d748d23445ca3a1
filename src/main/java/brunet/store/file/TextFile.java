package brunet.store.file;

import brunet.domain.exchange.Complaints;
import brunet.domain.exchange.Fault;
import brunet.domain.exchange.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Looks at a file before it is read as text.
public final class TextFile {
    private static final int CHUNK = 1 << 16;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private TextFile() {}

    /// Whether it is a file of UTF-8 text that can be read and is no larger than allowed; else that
    /// is told.
    public static boolean fits(Path file, long most, Complaints complaints) {
        long before = complaints.count();
        try {
            check(file, most, complaints);
        } catch (IOException | SecurityException e) {
            complaints.add(Spot.WHOLE, Fault.UNREADABLE);
        }
        return complaints.count() == before;
    }

    private static void check(Path file, long most, Complaints complaints) throws IOException {
        if (!Files.exists(file)) {
            complaints.add(Spot.WHOLE, Fault.MISSING_FILE);
        } else if (Files.isDirectory(file)) {
            complaints.add(Spot.WHOLE, Fault.FOLDER);
        } else if (!Files.isRegularFile(file)) {
            complaints.add(Spot.WHOLE, Fault.NO_FILE);
        } else if (Files.size(file) > most) {
            complaints.add(Spot.WHOLE, Fault.TOO_LARGE, Long.toString(most >> 20));
        } else {
            try (InputStream in = Files.newInputStream(file)) {
                look(in, complaints);
            }
        }
    }

    private static void look(InputStream in, Complaints complaints) throws IOException {
        byte[] bytes = new byte[CHUNK];
        int read = in.readNBytes(bytes, 0, CHUNK);
        if (read == 0) {
            complaints.add(Spot.WHOLE, Fault.EMPTY);
        } else if (begins(bytes, ZIP)) {
            complaints.add(Spot.WHOLE, Fault.ARCHIVE);
        } else if (begins(bytes, PNG) || begins(bytes, JPEG)) {
            complaints.add(Spot.WHOLE, Fault.PICTURE);
        } else {
            decode(in, bytes, read, complaints);
        }
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    /// No text holds a zero byte: with them it would be UTF-16, or no text at all.
    private static void decode(InputStream in, byte[] bytes, int read, Complaints complaints)
            throws IOException {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(CHUNK + 1);
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, read);
        int line = 1;
        boolean last = read < CHUNK;
        while (true) {
            chars.clear();
            boolean wrong = decoder.decode(buffer, chars, last).isError();
            chars.flip();
            while (chars.hasRemaining()) {
                char c = chars.get();
                if (c == 0) {
                    complaints.add(new Spot.Line(line, ""), Fault.NOT_UTF8);
                    return;
                }
                line += c == '\n' ? 1 : 0;
            }
            if (wrong) {
                complaints.add(new Spot.Line(line, ""), Fault.NOT_UTF8);
                return;
            }
            if (last) {
                return;
            }
            buffer.compact();
            int more = in.readNBytes(bytes, buffer.position(), buffer.remaining());
            last = more < buffer.remaining();
            buffer.position(buffer.position() + more);
            buffer.flip();
        }
    }
}

package brunet.store.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import brunet.domain.exchange.Complaints;
import brunet.domain.exchange.Fault;
import brunet.domain.exchange.Problem;
import brunet.domain.exchange.Spot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    @TempDir Path folder;

    @Test
    void text_fits_whatever_its_characters_and_wherever_they_fall() throws IOException {
        for (int length = 65_530; length < 65_540; length++) {
            assertEquals(List.of(), told("a".repeat(length) + "é日👩 end"));
        }
    }

    @Test
    void a_file_that_is_none_is_told() throws IOException {
        assertEquals(List.of(Fault.MISSING_FILE), faults(folder.resolve("none")));
        assertEquals(List.of(Fault.FOLDER), faults(folder));
        assertEquals(List.of(Fault.EMPTY), faults(bytes(new byte[0])));
    }

    @Test
    void a_file_that_may_not_be_read_is_told() throws IOException {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"));
        Path file = bytes("{}".getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file));
        assertEquals(List.of(Fault.UNREADABLE), faults(file));
    }

    @Test
    void a_device_is_no_file() {
        Path device = Path.of("/dev/zero");
        assumeFalse(!Files.exists(device));
        assertEquals(List.of(Fault.NO_FILE), faults(device));
    }

    @Test
    void an_archive_and_a_picture_are_told_by_what_they_begin_with() throws IOException {
        assertEquals(List.of(Fault.ARCHIVE), faults(bytes('P', 'K', 3, 4, 20)));
        assertEquals(List.of(Fault.PICTURE), faults(bytes(0x89, 'P', 'N', 'G', 13)));
    }

    @Test
    void a_byte_that_is_no_utf8_is_told_with_its_line() throws IOException {
        assertEquals(List.of(notUtf8(3)), problems(bytes('a', '\n', 'b', '\n', 'c', 0xe9, ' ')));
        assertEquals(List.of(notUtf8(1)), problems(bytes('a', 0xc3)));
        assertEquals(List.of(notUtf8(2)), problems(bytes('a', '\n', 0, 'b')));
        assertEquals(List.of(notUtf8(1)), problems(bytes(0xc0, 0xaf)));
        assertEquals(List.of(notUtf8(1)), problems(bytes(0xed, 0xa0, 0x80)));
    }

    @Test
    void a_file_beyond_the_limit_is_told_with_the_limit() throws IOException {
        Complaints complaints = new Complaints();
        TextFile.fits(bytes(new byte[(1 << 20) + 1]), 1 << 20, complaints);
        assertEquals(
                List.of(new Problem(Spot.WHOLE, Fault.TOO_LARGE, List.of("1"))),
                complaints.report().first());
    }

    private static Problem notUtf8(int line) {
        return new Problem(new Spot.Line(line, ""), Fault.NOT_UTF8, List.of());
    }

    private List<Problem> told(String text) throws IOException {
        return problems(bytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Fault> faults(Path file) {
        return problems(file).stream().map(Problem::fault).toList();
    }

    private static List<Problem> problems(Path file) {
        Complaints complaints = new Complaints();
        TextFile.fits(file, 1 << 20, complaints);
        return complaints.report().first();
    }

    private Path bytes(int... bytes) throws IOException {
        byte[] content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        return bytes(content);
    }

    private Path bytes(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }
}

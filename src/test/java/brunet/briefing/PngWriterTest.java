package brunet.briefing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.briefing.PictureException.Reason;
import brunet.domain.Language;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PngWriterTest {

    private static final String TEXT = "{\"asOf\":\"2024-09-15\",\"names\":\"日仏円滑化 · é ≠\"}";

    @TempDir Path folder;

    private final PngWriter writer = new PngWriter();

    @AfterEach
    void leavesNoPartOfAFileBehind() throws IOException {
        assertEquals(List.of(), names().filter(name -> name.startsWith(".")).toList());
    }

    @Test
    void everyPixelComesBack() throws Exception {
        var file = folder.resolve("a.png");
        writer.write(picture(colours()), file);
        var image = ImageIO.read(file.toFile());
        assertEquals(7, image.getWidth());
        assertEquals(5, image.getHeight());
        var expected = new int[35];
        var found = new int[35];
        for (var y = 0; y < 5; y++) {
            colours().copyRow(y, expected, y * 7);
        }
        image.getRGB(0, 0, 7, 5, found, 0, 7);
        assertArrayEquals(expected, found);
    }

    @Test
    void theFileIsOpaqueEightBitColourWithItsDensityAndTexts() throws Exception {
        var file = folder.resolve("a.png");
        writer.write(picture(colours()), file);
        var chunks = chunks(file);
        assertEquals(
                List.of("IHDR", "sRGB", "pHYs", "iTXt", "iTXt", "IDAT", "IEND"),
                chunks.stream().map(Chunk::type).toList());
        assertEquals(
                ByteBuffer.wrap(new byte[] {0, 0, 0, 7, 0, 0, 0, 5, 8, 2, 0, 0, 0}),
                chunks.getFirst().data());
        var density = chunks.get(2).data();
        assertEquals(List.of(5669, 5669), List.of(density.getInt(), density.getInt()));
        assertEquals(1, density.get(), "per metre");
    }

    @Test
    void textsAreReadBackByKeyword() throws Exception {
        var file = folder.resolve("a.png");
        writer.write(picture(colours()), file);
        assertEquals(Optional.of(TEXT), PngText.read(file, "brunet"));
        assertEquals(Optional.of("New Caledonia"), PngText.read(file, "Title"));
        assertEquals(Optional.empty(), PngText.read(file, "Author"));
    }

    @Test
    void aLongTextIsReadBackWhole() throws Exception {
        var file = folder.resolve("a.png");
        var text = "駐屯地 ".repeat(200_000);
        writer.write(picture(colours(), new TreeMap<>(Map.of("brunet", text))), file);
        assertEquals(Optional.of(text), PngText.read(file, "brunet"));
    }

    @Test
    void aFileThatIsNoPngIsRefused() throws Exception {
        var file = Files.writeString(folder.resolve("a.png"), "not a picture");
        assertThrows(IOException.class, () -> PngText.read(file, "brunet"));
    }

    @Test
    void theSamePictureGivesTheSameBytes() throws Exception {
        writer.write(picture(colours()), folder.resolve("a.png"));
        writer.write(picture(colours()), folder.resolve("b.png"));
        assertEquals(-1, Files.mismatch(folder.resolve("a.png"), folder.resolve("b.png")));
    }

    @Test
    void anExistingFileIsReplaced() throws Exception {
        var file = Files.writeString(folder.resolve("a.png"), "old");
        writer.write(picture(colours()), file);
        assertEquals(Optional.of(TEXT), PngText.read(file, "brunet"));
        assertEquals(List.of("a.png"), names().toList());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void othersMayReadThePictureAsAnyOtherFile() throws Exception {
        var file = folder.resolve("a.png");
        writer.write(picture(colours()), file);
        var plain = Files.createFile(folder.resolve("plain"));
        assertEquals(
                PosixFilePermissions.toString(Files.getPosixFilePermissions(plain)),
                PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aFolderIsNotReplaced() throws Exception {
        var target = Files.createDirectory(folder.resolve("pictures"));
        assertEquals(Reason.IS_FOLDER, refusal(target).reason());
        assertTrue(Files.isDirectory(target));
    }

    @Test
    void aMissingFolderIsNamed() {
        var refusal = refusal(folder.resolve("missing").resolve("a.png"));
        assertEquals(Reason.NO_FOLDER, refusal.reason());
        assertEquals(
                "The picture was not saved: there is no folder "
                        + folder.resolve("missing")
                        + ". Choose another folder.",
                refusal.text(Language.EN));
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        assertEquals(Reason.NO_FOLDER, refusal(file.resolve("a.png")).reason());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatMayNotBeWrittenToIsNamed() throws Exception {
        var closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        // No permission stops root, but the kernel's own folder does.
        var target = Files.isWritable(closed) ? Path.of("/sys") : closed;
        assertEquals(Reason.NOT_ALLOWED, refusal(target.resolve("a.png")).reason());
    }

    @Test
    void aPictureThatCannotBeDrawnLeavesTheOldOne() throws Exception {
        var file = Files.writeString(folder.resolve("a.png"), "old");
        Picture.Rows broken =
                (y, pixels, offset) -> {
                    if (y == 3) {
                        throw new IllegalStateException("no row 3");
                    }
                };
        assertThrows(IllegalStateException.class, () -> writer.write(picture(broken), file));
        assertEquals("old", Files.readString(file));
    }

    @Test
    void anInterruptedThreadStopsAndLeavesTheOldOne() throws Exception {
        var file = Files.writeString(folder.resolve("a.png"), "old");
        Picture.Rows interrupting = (y, pixels, offset) -> Thread.currentThread().interrupt();
        var refusal =
                assertThrows(
                        PictureException.class, () -> writer.write(picture(interrupting), file));
        assertTrue(Thread.interrupted(), "the interrupt is kept for the caller");
        assertEquals(Reason.STOPPED, refusal.reason());
        assertEquals("old", Files.readString(file));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aProcessEndedInTheMiddleLeavesNothing() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = Path.of("target", "classes") + ":" + Path.of("target", "test-classes");
        var target = folder.resolve("a.png").toString();
        var process =
                new ProcessBuilder(java, "-cp", classes, SlowPicture.class.getName(), target)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertEquals('d', process.getInputStream().read());
        assertEquals(1, names().count(), "a part is there while it is written");
        process.destroy();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        assertEquals(List.of(), names().toList());
    }

    @Test
    void everyReasonIsSaidInEveryLanguageWhateverTheSystemSpeaks() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPANESE);
            for (var reason : Reason.values()) {
                var refusal = new PictureException(reason, Path.of("somewhere"), null);
                var texts = Stream.of(Language.values()).map(refusal::text).toList();
                assertTrue(texts.get(0).startsWith("The picture was not saved: "), texts.get(0));
                assertTrue(
                        texts.get(1).startsWith("L’image n’a pas été enregistrée\u00a0: "),
                        texts.get(1));
                assertTrue(texts.get(2).startsWith("画像"), texts.get(2));
                texts.forEach(text -> assertTrue(text.contains("somewhere"), text));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aKeywordThatPngDoesNotAllowIsRefused() {
        for (var keyword : List.of("", " brunet", "é", "k".repeat(80))) {
            var texts = new TreeMap<>(Map.of(keyword, "text"));
            assertThrows(IllegalArgumentException.class, () -> picture(colours(), texts));
        }
        assertFalse(picture(colours()).texts().isEmpty());
    }

    /// A process that begins a picture and never ends it.
    static final class SlowPicture {

        private SlowPicture() {}

        static void main(String[] arguments) throws Exception {
            Picture.Rows slow =
                    (y, pixels, offset) -> {
                        System.out.print('d');
                        System.out.flush();
                        try {
                            Thread.sleep(60_000);
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    };
            var picture = new Picture(1, 1, 96, slow, new TreeMap<>());
            new PngWriter().write(picture, Path.of(arguments[0]));
        }
    }

    private record Chunk(String type, ByteBuffer data) {}

    private static List<Chunk> chunks(Path file) throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file)).position(8);
        var chunks = new ArrayList<Chunk>();
        while (bytes.hasRemaining()) {
            var length = bytes.getInt();
            var crc = new CRC32();
            crc.update(bytes.slice(bytes.position(), length + 4));
            var type = new byte[4];
            bytes.get(type);
            var data = bytes.slice(bytes.position(), length);
            bytes.position(bytes.position() + length);
            assertEquals((int) crc.getValue(), bytes.getInt());
            chunks.add(new Chunk(new String(type, StandardCharsets.US_ASCII), data));
        }
        return chunks;
    }

    private PictureException refusal(Path target) {
        return assertThrows(PictureException.class, () -> writer.write(picture(colours()), target));
    }

    private Stream<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    private static Picture.Rows colours() {
        return (y, pixels, offset) -> {
            for (var x = 0; x < 7; x++) {
                pixels[offset + x] = 0xFF000000 + x * 0x240000 + y * 0x3C00 + x * y;
            }
        };
    }

    private static Picture picture(Picture.Rows rows) {
        var texts = new TreeMap<String, String>();
        texts.put("brunet", TEXT);
        texts.put("Title", "New Caledonia");
        return picture(rows, texts);
    }

    private static Picture picture(Picture.Rows rows, SortedMap<String, String> texts) {
        return new Picture(7, 5, 144, rows, texts);
    }
}

package brunet.basemap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/// Reads the LEB128 numbers of the files in `assets/basemap`.
final class PackedNumbers {

    private final byte[] bytes;
    private int position;

    PackedNumbers(byte[] bytes, int position) {
        this.bytes = bytes;
        this.position = position;
    }

    static PackedNumbers ofAsset(String name) {
        return new PackedNumbers(inflate(name), 0);
    }

    static byte[] inflate(String name) {
        try (InputStream in =
                PackedNumbers.class.getResourceAsStream("/brunet/assets/basemap/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The base map file " + name + " is missing.");
            }
            return new InflaterInputStream(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The base map file " + name + " cannot be read.", e);
        }
    }

    boolean atEnd() {
        return position >= bytes.length;
    }

    int position() {
        return position;
    }

    int unsigned() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[position++];
            value |= (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    int signed() {
        int value = unsigned();
        return (value >>> 1) ^ -(value & 1);
    }

    void skip(int numbers) {
        for (int left = numbers; left > 0; position++) {
            if (bytes[position] >= 0) {
                left--;
            }
        }
    }

    String letters(int length) {
        String text = new String(bytes, position, length, StandardCharsets.US_ASCII);
        position += length;
        return text;
    }
}

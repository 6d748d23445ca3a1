package brunet.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Spoils files: bytes, pieces and words of them, out of a seed.
final class Mutation {
    private static final List<String> PIECES =
            List.of(
                    "{",
                    "}",
                    "[",
                    "]",
                    "\"",
                    ",",
                    ":",
                    ";",
                    "\n",
                    "\r\n",
                    "\t",
                    "\\",
                    "\\u0000",
                    "\\ud83d",
                    "\u0000",
                    "\ufeff",
                    "null",
                    "true",
                    "-1",
                    "1e999999999",
                    "1e-400",
                    "NaN",
                    "99999999999999999999",
                    "0.1",
                    "91",
                    "-181",
                    "\"\"",
                    "\" \"",
                    "\"../..\"",
                    "\"2024-02-30\"",
                    "\"2024/2023\"",
                    "\"/\"",
                    "\"/..\"",
                    "2024",
                    "31/12/2024",
                    "12/31/2024",
                    "\"a\":",
                    "\"id\":",
                    "\"claims\":[",
                    "\"sources\":[]",
                    "\"deprecated\"",
                    "\"ter-nc\"",
                    "\"nation-jp\"",
                    "incident",
                    "base",
                    "\"\"\"",
                    "日本",
                    "👩‍✈️",
                    "\u202e",
                    "=1+1",
                    "'",
                    "--",
                    "<x>",
                    "%n%s");

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    byte[] of(byte[] file) {
        byte[] spoilt = file;
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            spoilt = once(spoilt);
        }
        return spoilt;
    }

    private byte[] once(byte[] file) {
        int from = random.nextInt(file.length + 1);
        int to = Math.min(file.length, from + random.nextInt(1 + random.nextInt(200)));
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(file, from);
            case 1 -> joined(file, 0, from, new byte[0], to);
            case 2 -> joined(file, 0, to, new byte[0], from);
            case 3 -> flipped(file);
            case 4 -> joined(file, 0, from, Arrays.copyOfRange(file, to, file.length), to);
            case 5 -> word(file);
            default -> joined(file, 0, from, piece(), from);
        };
    }

    private byte[] piece() {
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return piece.repeat(random.nextInt(20) == 0 ? 300 : 1).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] flipped(byte[] file) {
        byte[] spoilt = file.clone();
        if (spoilt.length > 0) {
            spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return spoilt;
    }

    /// Puts another word or number in place of one.
    private byte[] word(byte[] file) {
        int start = file.length == 0 ? 0 : random.nextInt(file.length);
        int end = start;
        while (start > 0 && wordy(file[start - 1])) {
            start--;
        }
        while (end < file.length && wordy(file[end])) {
            end++;
        }
        String piece = PIECES.get(random.nextInt(PIECES.size())).replace("\"", "");
        return joined(file, 0, start, piece.getBytes(StandardCharsets.UTF_8), end);
    }

    private static boolean wordy(byte b) {
        return b < 0 || Character.isLetterOrDigit(b) || b == '-' || b == '.' || b == '/';
    }

    private static byte[] joined(byte[] file, int from, int to, byte[] between, int after) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(file, from, to - from);
        joined.writeBytes(between);
        joined.write(file, after, file.length - after);
        return joined.toByteArray();
    }
}

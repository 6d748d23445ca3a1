package brunet.store.pack;

/// How large a pack may be. What is kept of it in memory grows with its size, and with nothing
/// else.
///
/// @param bytes of the file
/// @param depth of objects and lists within each other
/// @param text characters of one text
/// @param entry characters of one source, scope, entity, claim or dispute
public record Limits(long bytes, int depth, int text, int entry) {
    public static final Limits STANDARD = new Limits(128L << 20, 16, 100_000, 1_000_000);
}

package brunet.portrayal.text;

import java.util.regex.Pattern;

/// Text as it is shown where lines break: what reads as one stays on one line. Names keep their
/// hyphens inside the line, French its elisions and the marks that stand off their word.
public final class Unbroken {
    private static final String HYPHEN = "\u2011";
    private static final String NARROW_SPACE = "\u202f";

    /// A word joiner to the line breaking of Java, which knows no U+2060.
    private static final String JOINER = "\ufeff";

    private static final Pattern HYPHENS = Pattern.compile("(?<=[\\p{L}\\d])-(?=[\\p{L}\\d])");
    private static final Pattern ELISIONS = Pattern.compile("(?<=\\p{L}’)(?=\\p{L})");
    private static final Pattern BEFORE = Pattern.compile("[ \u00a0](?=[;:!?»](\\s|$|[.,)]))");
    private static final Pattern AFTER = Pattern.compile("(?<=«)[ \u00a0]");

    private Unbroken() {}

    public static String of(String text) {
        String marks = AFTER.matcher(text).replaceAll(NARROW_SPACE);
        marks = BEFORE.matcher(marks).replaceAll(NARROW_SPACE);
        String names = HYPHENS.matcher(marks).replaceAll(HYPHEN);
        return ELISIONS.matcher(names).replaceAll(JOINER);
    }
}

package brunet.portrayal.text;

/// A stretch of one line. Words carry the spaces around them, marks none.
public sealed interface Run {
    record Words(String text, Style style) implements Run {}

    /// A number that leads to a source, shown in brackets.
    record SourceMark(int number, String sourceId) implements Run {}

    /// Says that no source verifies what stands before it.
    record NotVerified(String text) implements Run {}

    enum Style {
        STRONG,
        PLAIN,
        MUTED
    }

    static Run strong(String text) {
        return new Words(text, Style.STRONG);
    }

    static Run plain(String text) {
        return new Words(text, Style.PLAIN);
    }

    static Run muted(String text) {
        return new Words(text, Style.MUTED);
    }

    /// As plain text: marks in brackets, "not verified" in parentheses.
    default String toText() {
        return switch (this) {
            case Words(String text, Style style) -> text;
            case SourceMark(int number, String sourceId) -> "[" + number + "]";
            case NotVerified(String text) -> " (" + text + ")";
        };
    }
}

package brunet.domain.exchange;

/// Where in a file something is.
public sealed interface Spot {
    /// The file as a whole.
    record Whole() implements Spot {}

    /// @param pointer a JSON pointer, empty where none is known
    record Line(int line, String pointer) implements Spot {}

    /// @param row counted in lines of the file, the header being 1
    /// @param value what stands there
    record Cell(long row, String column, String value) implements Spot {}

    Spot WHOLE = new Whole();
}

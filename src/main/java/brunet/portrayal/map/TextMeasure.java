package brunet.portrayal.map;

/// How wide text is in logical pixels, so that labels can be placed before anything is painted.
@FunctionalInterface
public interface TextMeasure {
    double width(String text, TextStyle style);
}

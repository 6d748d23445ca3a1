package brunet.geo;

/// A position in a view, in logical pixels from its top left corner.
public record ScreenPoint(double x, double y) {}

package brunet.portrayal.map;

import brunet.geo.ScreenPoint;

/// A straight way between two points of a view.
public record Segment(ScreenPoint from, ScreenPoint to) {}

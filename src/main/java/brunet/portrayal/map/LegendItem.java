package brunet.portrayal.map;

import java.util.Optional;

/// One line of the legend.
///
/// @param layer what it switches; empty for what only explains
/// @param on whether that layer is shown
/// @param startsGroup whether it is set off from the item before
public record LegendItem(
        Glyph glyph, String text, Optional<MapLayer> layer, boolean on, boolean startsGroup) {}

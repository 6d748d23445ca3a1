package brunet.basemap;

import java.util.List;

/// The land in one square of a [LandLayer]: outlines in units of the square, those of the land with
/// the tint of each. Immutable.
record LandTile(List<Land> land, List<Outline> lakes, List<Land> islandsInLakes) {

    record Land(Outline outline, LandOwner owner) {}
}

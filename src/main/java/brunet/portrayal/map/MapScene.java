package brunet.portrayal.map;

import brunet.geo.Viewport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the map shows, ready to be painted, and what it could not show.
///
/// @param marks in painting order
/// @param tabOrder in the priority of labels, then from west to east
/// @param legend what is drawn, and what would be if its layer were on
public record MapScene(
        Viewport viewport,
        List<Mark> marks,
        List<MapObject> tabOrder,
        List<LegendItem> legend,
        Missing missing) {
    public MapScene {
        marks = List.copyOf(marks);
        tabOrder = List.copyOf(tabOrder);
        legend = List.copyOf(legend);
    }

    /// What holds on the date and yet is not, or not fully, on the map.
    ///
    /// @param labels objects whose label did not fit
    /// @param outside ids of what lies outside the view
    /// @param unplaced ids of what no source gives a position
    /// @param unmarked ids of symbols without room for the mark that sources differ
    /// @param lenses how many lenses were left folded, because the request or the room asked for it
    public record Missing(
            List<Dropped> labels,
            List<String> outside,
            List<String> unplaced,
            List<String> unmarked,
            int lenses) {
        public Missing {
            labels = List.copyOf(labels);
            outside = List.copyOf(outside);
            unplaced = List.copyOf(unplaced);
            unmarked = List.copyOf(unmarked);
        }
    }

    public record Dropped(String id, String text) {}

    /// Labels that did not fit.
    public List<Dropped> dropped() {
        return missing.labels();
    }

    /// The ids of all that is drawn, stacked and lens ones included, each once.
    public List<String> shown() {
        return Hits.ids(marks).distinct().toList();
    }

    public Stream<Mark.Lens> lenses() {
        return marks.stream().filter(Mark.Lens.class::isInstance).map(Mark.Lens.class::cast);
    }

    /// What lies under a point, the nearest first: one entity, or all of a stack; empty on open
    /// sea.
    public List<String> at(double x, double y) {
        return Hits.at(marks, x, y);
    }

    /// The object that stands for an entity.
    public Optional<MapObject> object(String id) {
        return tabOrder.stream().filter(object -> object.ids().contains(id)).findFirst();
    }

    public Optional<Mark.EdgeTag> edgeTagAt(double x, double y) {
        return marks.stream()
                .filter(Mark.EdgeTag.class::isInstance)
                .map(Mark.EdgeTag.class::cast)
                .filter(tag -> tag.box().contains(x, y))
                .findFirst();
    }
}

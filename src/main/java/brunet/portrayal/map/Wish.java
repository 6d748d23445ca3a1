package brunet.portrayal.map;

import java.util.List;

/// A label that asks for a place.
///
/// @param ids what it names; empty for a name that no claim is about
/// @param anchors boxes it may stand at, the preferred one first
record Wish(
        List<String> ids,
        Priority priority,
        List<Mark.Label.Line> lines,
        List<Box> anchors,
        Seat seat,
        boolean disputed) {
    Wish {
        ids = List.copyOf(ids);
        lines = List.copyOf(lines);
        anchors = List.copyOf(anchors);
    }

    enum Seat {
        /// Right, left, above, below, then away with a leader.
        BESIDE,
        /// The same without a leader.
        NEAR,
        /// In an area if it is wide enough, else around it.
        AREA,
        /// In the middle of the anchor, or a little off.
        MIDDLE
    }
}

package brunet.portrayal.map;

import java.util.ArrayList;
import java.util.List;

/// Leaves the mark of a dispute away where it would cover another symbol or mark.
final class MarkRoom {
    private final List<Plot.Pin> pins;
    private final List<Box> marks = new ArrayList<>();

    MarkRoom(List<Plot.Pin> pins) {
        this.pins = pins;
    }

    Plot.Pin thinned(Plot.Pin pin) {
        if (!pin.symbol().disputed()) {
            return pin;
        }
        Box mark = Extents.mark(pin.symbol());
        if (free(mark, pin)) {
            marks.add(mark);
            return pin;
        }
        return new Plot.Pin(pin.features(), pin.spots(), pin.symbol().unmarked());
    }

    private boolean free(Box mark, Plot.Pin of) {
        return marks.stream().noneMatch(mark::overlaps)
                && pins.stream()
                        .filter(other -> !other.symbol().at().equals(of.symbol().at()))
                        .map(other -> Extents.body(other.symbol()))
                        .noneMatch(mark::overlaps);
    }
}

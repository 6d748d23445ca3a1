package brunet.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// Lays the parts of the window out by the measures of its size. A part that is not there yet
/// leaves its place empty.
final class ShellFrame extends Region {
    private static final PseudoClass DRAWER = PseudoClass.getPseudoClass("drawer");
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Region header;
    private final Region rail;
    private final Region left;
    private final Region strip;
    private final Region map;
    private final Region legend;
    private final Region right;
    private final Region dock;
    private final Region status;
    private final BooleanProperty drawerOpen = new SimpleBooleanProperty();
    private final BooleanProperty cardOpen = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Measures> measures =
            new ReadOnlyObjectWrapper<>(new Measures(1440, 900));

    ShellFrame(Region header, Sides sides, Middle middle, Region dock, Region status) {
        this.header = header;
        this.rail = sides.rail();
        this.left = sides.left();
        this.right = sides.right();
        this.strip = middle.strip();
        this.map = middle.map();
        this.legend = middle.legend();
        this.dock = dock;
        this.status = status;
        getStyleClass().add("shell");
        getChildren().addAll(map, strip, legend, rail, right, left, dock, status, header);
        drawerOpen.subscribe(this::requestLayout);
        cardOpen.subscribe(this::requestLayout);
        measures.subscribe(m -> pseudoClassStateChanged(COMPACT, m.compact()));
        setMinSize(0, 0);
    }

    record Sides(Region rail, Region left, Region right) {}

    record Middle(Region strip, Region map, Region legend) {}

    /// Whether the left pane is open where it opens over the map.
    BooleanProperty drawerOpenProperty() {
        return drawerOpen;
    }

    /// Whether the card is open where it lies over the map.
    BooleanProperty cardOpenProperty() {
        return cardOpen;
    }

    ReadOnlyObjectProperty<Measures> measuresProperty() {
        return measures.getReadOnlyProperty();
    }

    /// The regions that F6 goes through, in order.
    List<Region> regions() {
        List<Region> regions =
                new ArrayList<>(List.of(header, left, map, legend, right, dock, status));
        regions.removeIf(region -> !region.isVisible());
        return regions;
    }

    @Override
    protected void layoutChildren() {
        Measures m = new Measures(getWidth(), getHeight());
        measures.set(m);
        double w = m.width();
        double bottom = m.height() - Measures.STATUS - m.dock();
        double top = Measures.HEADER;
        put(header, 0, 0, w, Measures.HEADER);
        put(status, 0, m.height() - Measures.STATUS, w, Measures.STATUS);
        put(dock, 0, bottom, w, m.dock());

        if (!m.rail()) {
            drawerOpen.set(false);
        }
        rail.setVisible(m.rail());
        left.setVisible(!m.rail() || drawerOpen.get());
        left.pseudoClassStateChanged(DRAWER, m.rail());
        put(rail, 0, top, Measures.RAIL, bottom - top);
        // Neither the date shown nor the legend gives way: what opens over the map opens between.
        double under = top + m.strip();
        double middleWidth = w - m.left() - (m.slidingCard() ? 0 : m.right());
        double covered = m.slidingCard() && cardOpen.get() ? m.right() : 0;
        double legendWidth = middleWidth - covered;
        double legendHeight = Math.max(Measures.LEGEND, snapSizeY(legend.prefHeight(legendWidth)));
        if (m.rail()) {
            put(left, Measures.RAIL, under, Measures.DRAWER, bottom - under - legendHeight);
        } else {
            put(left, 0, top, m.left(), bottom - top);
        }

        right.setVisible(!m.slidingCard() || cardOpen.get());
        right.pseudoClassStateChanged(DRAWER, m.slidingCard());
        double cardTop = m.slidingCard() ? under : top;
        put(right, w - m.right(), cardTop, m.right(), bottom - cardTop);

        put(strip, m.left(), top, middleWidth, m.strip());
        put(map, m.left(), top + m.strip(), middleWidth, bottom - top - m.strip() - legendHeight);
        put(legend, m.left(), bottom - legendHeight, legendWidth, legendHeight);
    }

    private static void put(Region region, double x, double y, double width, double height) {
        region.resizeRelocate(x, y, width, Math.max(0, height));
    }
}

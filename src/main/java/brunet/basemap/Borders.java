package brunet.basemap;

import java.util.ArrayList;
import java.util.List;

/// Land borders as open lines in units of [#UNIT] on standard Web Mercator. Immutable.
public final class Borders {

    /// They are about a kilometre off: nothing to show closer up than this.
    static final double LAST_ZOOM = 10;

    static final double UNIT = 1.0 / (1 << 20);

    private final List<Outline> lines;

    private Borders(List<Outline> lines) {
        this.lines = List.copyOf(lines);
    }

    public static Borders load() {
        PackedNumbers numbers = PackedNumbers.ofAsset("borders.bin");
        List<Outline> lines = new ArrayList<>();
        while (!numbers.atEnd()) {
            int[] xy = new int[2 * numbers.unsigned()];
            int x = 0;
            int y = 0;
            for (int i = 0; i < xy.length; i += 2) {
                x += numbers.signed();
                y += numbers.signed();
                xy[i] = x;
                xy[i + 1] = y;
            }
            lines.add(new Outline(xy));
        }
        return new Borders(lines);
    }

    List<Outline> lines() {
        return lines;
    }
}

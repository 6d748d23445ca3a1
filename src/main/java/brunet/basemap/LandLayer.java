package brunet.basemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// One generalisation of the world's land, cut into standard Web Mercator squares of one zoom. The
/// outlines of a square are unpacked when it is first drawn and kept. Thread-safe.
final class LandLayer {

    private static final int NUMBERS_PER_POINT = 2;

    private final byte[] bytes;
    private final int baseZoom;
    private final int extent;
    private final Zones zones;
    private final Map<Long, Integer> offsets = new HashMap<>();
    private final Map<Long, LandTile> tiles = new ConcurrentHashMap<>();

    LandLayer(String asset, Zones zones) {
        this.bytes = PackedNumbers.inflate(asset);
        this.zones = zones;
        PackedNumbers numbers = new PackedNumbers(bytes, 0);
        baseZoom = numbers.unsigned();
        numbers.skip(1);
        extent = numbers.unsigned();
        int count = numbers.unsigned();
        for (int i = 0; i < count; i++) {
            long key = key(numbers.unsigned(), numbers.unsigned());
            offsets.put(key, numbers.position());
            for (int group = 0; group < 3; group++) {
                int rings = numbers.unsigned();
                for (int ring = 0; ring < rings; ring++) {
                    numbers.skip(NUMBERS_PER_POINT * numbers.unsigned());
                }
            }
        }
    }

    int baseZoom() {
        return baseZoom;
    }

    /// How many units a square is wide.
    int extent() {
        return extent;
    }

    /// The square in column x and row y, counted from 180° W and the north; none where all is sea.
    Optional<LandTile> tile(int x, int y) {
        long key = key(x, y);
        Integer offset = offsets.get(key);
        return offset == null
                ? Optional.empty()
                : Optional.of(tiles.computeIfAbsent(key, any -> unpack(x, y, offset)));
    }

    private LandTile unpack(int x, int y, int offset) {
        PackedNumbers numbers = new PackedNumbers(bytes, offset);
        return new LandTile(
                withOwners(outlines(numbers), x, y),
                outlines(numbers),
                withOwners(outlines(numbers), x, y));
    }

    private static List<Outline> outlines(PackedNumbers numbers) {
        int count = numbers.unsigned();
        List<Outline> outlines = new ArrayList<>(count);
        int x = 0;
        int y = 0;
        for (int ring = 0; ring < count; ring++) {
            int[] xy = new int[2 * numbers.unsigned()];
            for (int i = 0; i < xy.length; i += 2) {
                x += numbers.signed();
                y += numbers.signed();
                xy[i] = x;
                xy[i + 1] = y;
            }
            if (xy.length > 0) {
                outlines.add(new Outline(xy));
            }
        }
        return outlines;
    }

    private List<LandTile.Land> withOwners(List<Outline> outlines, int x, int y) {
        double unit = 1.0 / ((1 << baseZoom) * (double) extent);
        double left = x / (double) (1 << baseZoom);
        double top = y / (double) (1 << baseZoom);
        return outlines.stream()
                .map(outline -> new LandTile.Land(outline, zones.owner(outline, left, top, unit)))
                .toList();
    }

    private static long key(int x, int y) {
        return ((long) x << 32) | y;
    }
}

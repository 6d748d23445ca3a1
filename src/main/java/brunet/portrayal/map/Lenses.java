package brunet.portrayal.map;

import brunet.geo.GeoBounds;
import brunet.geo.GeoPoint;
import brunet.geo.ScreenPoint;
import brunet.geo.Viewport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Finds the places of a view that are too crowded to be read, and corners to show them closer in.
final class Lenses {
    private static final int MOST = 2;

    /// A lens opens where more symbols than this crowd.
    private static final int CROWD = 4;

    /// Symbols this near to one of them make a crowd.
    private static final double REACH = 14;

    private static final double PADDING = 30;
    private static final double CLOSEST_ZOOM = 10.5;

    /// A lens that shows less than this much closer is none.
    private static final double LEAST_GAIN = 1.2;

    private static final double MARGIN = 12;
    private static final double GAP = 8;

    /// In a map narrower than this, lenses stay folded.
    private static final double NARROW = 640;

    private final Scale scale;
    private final MapMeasures measures;

    Lenses(Scale scale, MapMeasures measures) {
        this.scale = scale;
        this.measures = measures;
    }

    /// Something at a place, as far as crowding goes.
    ///
    /// @param preferred whether its crowd is shown before larger ones
    record Member(GeoPoint point, ScreenPoint at, boolean preferred) {}

    /// A crowd, seen closer: what the lens shows, and where that lies in the view.
    record Crowd(List<Member> members, Viewport viewport, Box place) {}

    /// The crowds of a view: preferred ones first, then those where most symbols overprint.
    List<Crowd> crowds(List<Member> members) {
        List<Member> open = new ArrayList<>(members);
        List<Crowd> crowds = new ArrayList<>();
        while (crowds.size() < MOST) {
            List<Member> densest =
                    open.stream()
                            .filter(seed -> near(open, seed, REACH).size() > CROWD)
                            .max(
                                    Comparator.comparing((Member seed) ->
                                                    preferred(near(open, seed, REACH)))
                                            .thenComparingInt(seed ->
                                                    near(open, seed, Plot.TOO_CLOSE).size()))
                            .map(seed -> near(open, seed, REACH))
                            .orElse(List.of());
            if (densest.isEmpty()) {
                break;
            }
            open.removeAll(densest);
            crowd(densest)
                    .filter(c -> crowds.stream().noneMatch(o -> o.place().overlaps(c.place())))
                    .ifPresent(crowds::add);
        }
        return crowds;
    }

    private static boolean preferred(List<Member> crowd) {
        return crowd.stream().anyMatch(Member::preferred);
    }

    private static List<Member> near(List<Member> members, Member seed, double reach) {
        return members.stream().filter(m -> Plot.distance(m.at(), seed.at()) <= reach).toList();
    }

    private Optional<Crowd> crowd(List<Member> members) {
        Viewport closest =
                Viewport.fit(
                        GeoBounds.around(members.stream().map(Member::point).toList()),
                        measures.lensWidth(),
                        measures.lensHeight(),
                        PADDING);
        Viewport viewport =
                new Viewport(
                        closest.centre(),
                        Math.min(closest.zoom(), CLOSEST_ZOOM),
                        measures.lensWidth(),
                        measures.lensHeight());
        if (viewport.zoom() < scale.viewport().zoom() + LEAST_GAIN) {
            return Optional.empty();
        }
        double shrink = Math.pow(2, scale.viewport().zoom() - viewport.zoom());
        Box place =
                Box.around(
                        scale.viewport().toScreen(viewport.centre()),
                        viewport.width() * shrink,
                        viewport.height() * shrink);
        return scale.frame().contains(place)
                ? Optional.of(new Crowd(members, viewport, place))
                : Optional.empty();
    }

    /// Frames for so many lenses, in corners where they cover nothing that matters; fewer where
    /// there are not enough. Listed from left to right.
    ///
    /// @param covers what a frame must not cover
    List<Box> frames(int count, List<Box> covers) {
        if (scale.viewport().width() < NARROW) {
            return List.of();
        }
        List<Box> frames = new ArrayList<>();
        for (Box corner : corners()) {
            boolean free =
                    covers.stream().noneMatch(corner.grown(2)::overlaps)
                            && frames.stream().noneMatch(corner::overlaps);
            if (free && frames.size() < count) {
                frames.add(corner);
            }
        }
        frames.sort(Comparator.comparingDouble(Box::x));
        return frames;
    }

    private List<Box> corners() {
        double width = measures.lensWidth();
        double height = measures.lensHeight();
        double left = MARGIN;
        double right = scale.viewport().width() - MARGIN - width;
        double top = MARGIN;
        double bottom = scale.viewport().height() - MARGIN - height;
        ToDoubleFunction<Integer> inFromRight = place -> right - place * (width + GAP);
        return List.of(
                new Box(right, top, width, height),
                new Box(inFromRight.applyAsDouble(1), top, width, height),
                new Box(right, bottom, width, height),
                new Box(left, top, width, height),
                new Box(left, bottom, width, height),
                new Box(inFromRight.applyAsDouble(1), bottom, width, height));
    }
}

package brunet.portrayal.map;

import brunet.domain.LocalText;
import brunet.geo.GeoBounds;
import brunet.geo.GeoPoint;
import brunet.geo.ScreenPoint;
import brunet.geo.Viewport;
import brunet.portrayal.map.PlaceNames.LensPlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /// At the top of a lens its caption covers the map.
    private static final double CAPTION = 20;

    /// A place is framed no tighter than this: the frame is not to cross a symbol in its middle.
    private static final double LEAST_PLACE = 18;

    private static final double MARGIN = 12;
    private static final double GAP = 8;
    private static final double ROOM_WIDTH = 190;
    private static final double ROOM_HEIGHT = 60;

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
    ///
    /// @param name of the place, if it is one of those that are known
    record Crowd(List<Member> members, Viewport viewport, Box place, Optional<LocalText> name) {}

    /// The crowds of a view: preferred ones first, then those at known places, then those where
    /// most symbols overprint.
    ///
    /// @param known in the order in which they open
    List<Crowd> crowds(List<Member> members, List<LensPlace> known) {
        List<Crowd> named =
                known.stream()
                        .flatMap(place -> crowd(members, place).stream())
                        .sorted(Comparator.comparing(crowd -> !preferred(crowd.members())))
                        .toList();
        List<Crowd> crowds = new ArrayList<>();
        named.forEach(crowd -> add(crowds, crowd));
        List<Member> open = new ArrayList<>(members);
        crowds.forEach(crowd -> open.removeAll(crowd.members()));
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
            crowd(densest).ifPresent(crowd -> add(crowds, crowd));
        }
        return crowds;
    }

    private static void add(List<Crowd> crowds, Crowd crowd) {
        if (crowds.size() < MOST
                && crowds.stream().noneMatch(other -> other.place().overlaps(crowd.place()))) {
            crowds.add(crowd);
        }
    }

    private Optional<Crowd> crowd(List<Member> members, LensPlace place) {
        List<Member> within =
                members.stream().filter(m -> place.bounds().contains(m.point())).toList();
        if (within.size() <= CROWD) {
            return Optional.empty();
        }
        Viewport viewport =
                Viewport.fit(
                                place.bounds(),
                                measures.lensWidth(),
                                measures.lensHeight() - CAPTION,
                                0)
                        .withSize(measures.lensWidth(), measures.lensHeight())
                        .pan(0, CAPTION / 2);
        return crowd(within, viewport, Optional.of(place.text()));
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
        return crowd(members, viewport, Optional.empty());
    }

    private Optional<Crowd> crowd(
            List<Member> members, Viewport viewport, Optional<LocalText> name) {
        if (viewport.zoom() < scale.viewport().zoom() + LEAST_GAIN) {
            return Optional.empty();
        }
        double shrink = Math.pow(2, scale.viewport().zoom() - viewport.zoom());
        Box shown =
                Box.around(
                        scale.viewport().toScreen(viewport.centre()),
                        viewport.width() * shrink,
                        viewport.height() * shrink);
        double side = Math.min(shown.width(), shown.height());
        Box place = shown.grown(Math.max(0, (LEAST_PLACE - side) / 2));
        return scale.frame().contains(place)
                ? Optional.of(new Crowd(members, viewport, place, name))
                : Optional.empty();
    }

    /// Frames for crowds, in corners where they cover nothing that matters and, where they can,
    /// leave room for names around the crowds; fewer where there are not enough. Listed from left
    /// to right.
    ///
    /// @param covers what a frame must not cover
    List<Box> frames(List<Crowd> crowds, List<Box> covers) {
        if (scale.viewport().width() < NARROW) {
            return List.of();
        }
        List<Box> frames = new ArrayList<>();
        List<Box> places = crowds.stream().map(Crowd::place).toList();
        List<Box> rooms = places.stream().map(Lenses::room).toList();
        for (List<Box> kept : List.of(rooms, places)) {
            for (Box corner : seats()) {
                boolean free =
                        Stream.concat(covers.stream(), kept.stream())
                                        .noneMatch(corner.grown(2)::overlaps)
                                && frames.stream().noneMatch(corner.grown(GAP - 1)::overlaps);
                if (free && frames.size() < crowds.size()) {
                    frames.add(corner);
                }
            }
        }
        frames.sort(Comparator.comparingDouble(Box::x));
        return frames;
    }

    /// The surroundings of a crowd, where names stand.
    private static Box room(Box place) {
        return new Box(
                place.x() - ROOM_WIDTH,
                place.y() - ROOM_HEIGHT,
                place.width() + 2 * ROOM_WIDTH,
                place.height() + 2 * ROOM_HEIGHT);
    }

    /// Along the upper edge from the right, then along the lower one.
    private List<Box> seats() {
        double width = measures.lensWidth();
        double height = measures.lensHeight();
        double right = scale.viewport().width() - MARGIN - width;
        double bottom = scale.viewport().height() - MARGIN - height;
        List<Box> seats = new ArrayList<>();
        for (double y : new double[] {MARGIN, bottom}) {
            for (double x = right; x >= MARGIN; x -= GAP) {
                seats.add(new Box(x, y, width, height));
            }
        }
        return seats;
    }
}

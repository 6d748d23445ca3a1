package brunet.portrayal.map;

import brunet.geo.ScreenPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/// Makes the lenses of a map.
final class LensMaker {
    private static final List<String> LETTERS = List.of("A", "B", "C", "D");
    private static final double CAPTION_HEIGHT = 20;
    private static final double CAPTION_PADDING = 8;
    private static final double LETTER_GAP = 3;
    private static final double LETTER_WIDTH = 10;
    private static final double LETTER_HEIGHT = 14;

    private final Plot plot;
    private final MapRequest request;
    private final MapWords words;
    private final TextMeasure measure;
    private final PlaceNames names;
    private final List<Wish> dropped = new ArrayList<>();
    private int folded;
    private Optional<Glyph> stack;

    LensMaker(
            Plot plot, MapRequest request, MapWords words, TextMeasure measure, PlaceNames names) {
        this.plot = plot;
        this.request = request;
        this.words = words;
        this.measure = measure;
        this.names = names;
        this.stack = stack(plot);
    }

    /// @param plots plots a lens
    /// @param covers what a lens must not cover
    /// @param preferred whose crowd comes first
    List<Mark.Lens> lenses(
            Function<Scale, Plot> plots,
            List<Box> covers,
            BiPredicate<Feature, ScreenPoint> preferred) {
        Lenses lenses = new Lenses(plot.scale(), request.measures());
        List<Lenses.Crowd> crowds =
                new ArrayList<>(lenses.crowds(members(preferred), names.lenses()));
        List<Box> frames = request.lenses() ? lenses.frames(crowds, covers) : List.<Box>of();
        folded = crowds.size() - frames.size();
        List<Lenses.Crowd> shown = new ArrayList<>(crowds.subList(0, frames.size()));
        shown.sort(Comparator.comparingDouble(crowd -> crowd.place().x()));
        List<Mark.Lens> made = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            made.add(lens(LETTERS.get(i), shown.get(i), frames.get(i), plots));
        }
        return made;
    }

    private List<Lenses.Member> members(BiPredicate<Feature, ScreenPoint> preferred) {
        List<Lenses.Member> members = new ArrayList<>();
        for (Plot.Pin pin : plot.pins()) {
            for (int i = 0; i < pin.features().size(); i++) {
                Feature feature = pin.features().get(i);
                Feature.Spot spot = pin.spots().get(i);
                if (feature.base() || !spot.region()) {
                    ScreenPoint at = plot.scale().toScreen(spot.point());
                    boolean first = preferred.test(feature, at);
                    members.add(new Lenses.Member(spot.point(), at, first));
                }
            }
        }
        return members;
    }

    private Mark.Lens lens(
            String letter, Lenses.Crowd crowd, Box frame, Function<Scale, Plot> plots) {
        Scale scale = Scale.ofLens(crowd.viewport(), request.measures());
        Plot inLens = plots.apply(scale);
        stack = stack.or(() -> stack(inLens));
        Wishes wishes =
                new Wishes(
                        scale,
                        words,
                        names,
                        request.selectedId(),
                        !request.hidden().contains(MapLayer.DISPUTE));
        String caption = caption(letter, inLens, wishes, crowd);
        LabelPlacer placer = new LabelPlacer(scale.frame(), measure);
        placer.take(captionBox(letter, caption));
        inLens.pins().forEach(pin -> placer.take(pin.symbol().box()));
        placer.place(wishes.lensSymbols(inLens));
        dropped.addAll(placer.dropped());
        List<Mark> marks = new ArrayList<>(inLens.marks());
        marks.addAll(placer.placed());
        return new Mark.Lens(
                letter,
                caption,
                frame,
                crowd.place(),
                letterBox(crowd.place()),
                crowd.viewport(),
                marks);
    }

    /// Beside a corner of the place, where it covers no symbol.
    private Box letterBox(Box place) {
        double right = place.right() + LETTER_GAP;
        double left = place.x() - LETTER_GAP - LETTER_WIDTH;
        double bottom = place.bottom() - LETTER_HEIGHT;
        List<Box> seats =
                Stream.of(
                                new ScreenPoint(right, bottom),
                                new ScreenPoint(left, bottom),
                                new ScreenPoint(right, place.y()),
                                new ScreenPoint(left, place.y()),
                                new ScreenPoint(place.x(), place.bottom() + 1),
                                new ScreenPoint(place.x(), place.y() - 1 - LETTER_HEIGHT))
                        .map(at -> new Box(at.x(), at.y(), LETTER_WIDTH, LETTER_HEIGHT))
                        .filter(plot.scale().frame()::contains)
                        .toList();
        return seats.stream()
                .filter(seat ->
                        plot.pins().stream().noneMatch(pin -> pin.symbol().box().overlaps(seat)))
                .findFirst()
                .orElseGet(seats::getFirst);
    }

    /// The place with how many bases it holds, or the place alone where that is too long.
    private String caption(String letter, Plot inLens, Wishes wishes, Lenses.Crowd crowd) {
        List<Feature> bases =
                inLens.pins().stream()
                        .flatMap(pin -> pin.features().stream())
                        .filter(Feature::base)
                        .toList();
        String place = crowd.name().map(words::in).orElseGet(() -> region(bases, wishes, crowd));
        if (bases.isEmpty()) {
            return place;
        }
        String counted = words.counted("place.bases", bases.size(), place);
        return captionBox(letter, counted).right() < request.measures().lensWidth()
                ? counted
                : place;
    }

    private String region(List<Feature> bases, Wishes wishes, Lenses.Crowd crowd) {
        Feature.Spot middle = new Feature.Spot(crowd.viewport().centrePoint(), 0, "");
        return wishes.region(middle)
                .orElseGet(() ->
                        bases.stream()
                                .map(f -> words.wording().shortName(f.entity()))
                                .findFirst()
                                .orElse(""));
    }

    private Box captionBox(String letter, String caption) {
        double width =
                measure.width(letter + "  " + caption, TextStyle.LENS_CAPTION)
                        + 2 * CAPTION_PADDING;
        return new Box(0, 0, width, CAPTION_HEIGHT);
    }

    /// What has no room for its name in a lens.
    List<Wish> dropped() {
        return dropped;
    }

    /// How many lenses could not be shown.
    int folded() {
        return folded;
    }

    /// What a stack looks like, if one is drawn.
    Optional<Glyph> stack() {
        return stack;
    }

    private static Optional<Glyph> stack(Plot plotted) {
        return plotted.pins().stream()
                .map(pin -> pin.symbol().glyph())
                .filter(Glyph.Stack.class::isInstance)
                .findFirst();
    }
}

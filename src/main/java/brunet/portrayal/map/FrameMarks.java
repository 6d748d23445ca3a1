package brunet.portrayal.map;

import brunet.geo.GeoBounds;
import brunet.geo.GeoPoint;
import brunet.geo.PacificMercator;
import brunet.geo.ScreenPoint;
import brunet.geo.Viewport;
import brunet.portrayal.map.Mark.Graticule.Kind;
import brunet.portrayal.map.Mark.Label.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The graticule of a view, its figures on the frame, and the scale.
final class FrameMarks {
    /// Steps between the lines, in degrees.
    private static final double[] STEPS = {20, 10, 5, 2, 1, 0.5, 0.2, 0.1};

    /// Lines stand no closer than this.
    private static final double LEAST_GAP = 90;

    private static final double FIGURE_HEIGHT = 13;
    private static final double[] LENGTHS = {5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1};
    private static final double LONGEST = 90;
    private static final double SCALE_LEFT = 44;
    private static final double SCALE_UP = 32;
    private static final double SCALE_STEP = 12;
    private static final double SCALE_ASIDE = 156;

    private final Scale scale;
    private final MapWords words;
    private final TextMeasure measure;

    FrameMarks(Scale scale, MapWords words, TextMeasure measure) {
        this.scale = scale;
        this.words = words;
        this.measure = measure;
    }

    private double step() {
        double perDegree = scale.viewport().worldSize() / 360;
        double step = STEPS[0];
        for (double finer : STEPS) {
            if (finer * perDegree >= LEAST_GAP) {
                step = finer;
            }
        }
        return step;
    }

    private List<Double> longitudes() {
        GeoBounds bounds = scale.viewport().bounds();
        return multiples(bounds.west(), bounds.east());
    }

    private List<Double> latitudes() {
        GeoBounds bounds = scale.viewport().bounds();
        return multiples(bounds.south(), bounds.north());
    }

    private List<Double> multiples(double from, double to) {
        double step = step();
        List<Double> multiples = new ArrayList<>();
        for (long i = (long) Math.ceil(from / step); i * step <= to; i++) {
            multiples.add(i * step);
        }
        return multiples;
    }

    /// Where a meridian runs, longitudes east of 180° written on.
    private double x(double longitude) {
        Viewport viewport = scale.viewport();
        double west = viewport.bounds().west();
        return (longitude - west) / 360 * viewport.worldSize();
    }

    private double y(double latitude) {
        GeoPoint point = new GeoPoint(latitude, PacificMercator.CENTRAL_MERIDIAN);
        return scale.toScreen(point).y();
    }

    List<Mark> graticule() {
        double width = scale.viewport().width();
        double height = scale.viewport().height();
        List<Mark> lines = new ArrayList<>();
        for (double longitude : longitudes()) {
            double x = x(longitude);
            Kind kind = Math.abs(longitude) == 180 ? Kind.DATE_LINE : Kind.LINE;
            lines.add(new Mark.Graticule(segment(x, 0, x, height), kind));
        }
        for (double latitude : latitudes()) {
            double y = y(latitude);
            Kind kind = latitude == 0 ? Kind.EQUATOR : Kind.LINE;
            lines.add(new Mark.Graticule(segment(0, y, width, y), kind));
        }
        return lines;
    }

    private static Segment segment(double x1, double y1, double x2, double y2) {
        return new Segment(new ScreenPoint(x1, y1), new ScreenPoint(x2, y2));
    }

    /// The degrees along the lower and the right side, but where something stands already.
    ///
    /// @param crossed whether a line runs through a box
    List<Mark.Label> figures(List<Box> taken, Predicate<Box> crossed) {
        double width = scale.viewport().width();
        double height = scale.viewport().height();
        List<Mark.Label> figures = new ArrayList<>();
        for (double latitude : latitudes()) {
            String text = words.latitude(latitude);
            double textWidth = measure.width(text, TextStyle.FIGURE);
            double y = y(latitude) - FIGURE_HEIGHT - 1;
            Box box = new Box(width - 6 - textWidth, y, textWidth, FIGURE_HEIGHT);
            add(figures, taken, crossed, text, box, Align.RIGHT);
        }
        for (double longitude : longitudes()) {
            String text = words.longitude(longitude);
            double textWidth = measure.width(text, TextStyle.FIGURE);
            Box box = new Box(x(longitude) - textWidth / 2, height - 18, textWidth, FIGURE_HEIGHT);
            add(figures, taken, crossed, text, box, Align.CENTRE);
        }
        return figures;
    }

    private void add(
            List<Mark.Label> figures,
            List<Box> taken,
            Predicate<Box> crossed,
            String text,
            Box box,
            Align align) {
        boolean free =
                !crossed.test(box)
                        && taken.stream().noneMatch(box::overlaps)
                        && figures.stream().map(Mark.Label::box).noneMatch(box::overlaps);
        if (free && scale.frame().contains(box)) {
            Mark.Label.Line line =
                    new Mark.Label.Line(text, TextStyle.FIGURE, TextStyle.FIGURE.lineHeight());
            figures.add(
                    new Mark.Label(List.of(), List.of(line), align, box, Optional.empty(), false));
        }
    }

    /// At the lower left, moved aside from what stands there, if that helps.
    Mark.ScaleBar scaleBar(List<Box> symbols) {
        Mark.ScaleBar first = scaleBarAt(SCALE_LEFT);
        for (double aside = 0; aside <= SCALE_ASIDE; aside += SCALE_STEP) {
            Mark.ScaleBar bar = scaleBarAt(SCALE_LEFT + aside);
            if (symbols.stream().noneMatch(box(bar)::overlaps)) {
                return bar;
            }
        }
        return first;
    }

    private Mark.ScaleBar scaleBarAt(double x) {
        List<Double> latitudes = scaleLatitudes();
        double widest = latitudes.getLast();
        double length = LENGTHS[LENGTHS.length - 1];
        for (double shorter : LENGTHS) {
            if (scale.pixels(shorter, new GeoPoint(widest, 0)) <= LONGEST) {
                length = shorter;
                break;
            }
        }
        double km = length;
        List<Mark.ScaleBar.Bar> bars =
                latitudes.stream()
                        .map(latitude ->
                                new Mark.ScaleBar.Bar(
                                        words.degrees(latitude),
                                        scale.pixels(km, new GeoPoint(latitude, 0))))
                        .toList();
        String caption = words.text("scale", words.wording().number(Math.round(km)));
        double y = scale.viewport().height() - SCALE_UP - bars.size() * Mark.ScaleBar.ROW;
        return new Mark.ScaleBar(caption, bars, new ScreenPoint(x, y));
    }

    /// 0°, 20° and 40° as far as the view shows them, else the latitude of its middle.
    private List<Double> scaleLatitudes() {
        GeoBounds bounds = scale.viewport().bounds();
        List<Double> shown = new ArrayList<>();
        for (double latitude : new double[] {0, 20, 40}) {
            boolean north = latitude >= bounds.south() && latitude <= bounds.north();
            boolean south = -latitude >= bounds.south() && -latitude <= bounds.north();
            if (north || south) {
                shown.add(latitude);
            }
        }
        double middle = Math.abs(scale.viewport().centrePoint().latitude());
        return shown.isEmpty() ? List.of((double) Math.round(middle)) : shown;
    }

    /// What the scale covers.
    Box box(Mark.ScaleBar bar) {
        double caption = measure.width(bar.caption(), TextStyle.SCALE);
        double bars = bar.bars().stream().mapToDouble(Mark.ScaleBar.Bar::width).max().orElse(0);
        double left = bar.at().x() - 26;
        return new Box(
                left,
                bar.at().y() - 16,
                26 + Math.max(caption, bars) + 4,
                bar.bars().size() * Mark.ScaleBar.ROW + 22);
    }
}

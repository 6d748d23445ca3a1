import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Joins the overlapping contours of glyphs, because JavaFX paints scaled text by the even-odd rule,
/// which leaves holes where two contours overlap.
///
/// Reads one glyph a line: its name, a tab, and its outline as `M x y`, `L x y`, `Q cx cy x y` and `Z`.
/// Writes the glyphs that change in the same form; outer contours run clockwise, holes against it.
public final class Overlaps {
    /// Differences up to this many square units come from rounding.
    private static final double NOISE = 40;

    private Overlaps() {}

    /// A closed contour: its start, then points of lines, and control points with points of curves.
    private record Contour(List<double[]> segments) {
        Path2D path() {
            Path2D path = new Path2D.Double();
            double[] start = segments.getFirst();
            path.moveTo(start[0], start[1]);
            for (double[] s : segments.subList(1, segments.size())) {
                if (s.length == 2) {
                    path.lineTo(s[0], s[1]);
                } else {
                    path.quadTo(s[0], s[1], s[2], s[3]);
                }
            }
            path.closePath();
            return path;
        }

        Contour reversed() {
            List<double[]> back = new ArrayList<>();
            double[] at = segments.getLast();
            back.add(new double[] {at[at.length - 2], at[at.length - 1]});
            for (int i = segments.size() - 1; i > 0; i--) {
                double[] here = segments.get(i);
                double[] before = segments.get(i - 1);
                double x = before[before.length - 2];
                double y = before[before.length - 1];
                back.add(
                        here.length == 2
                                ? new double[] {x, y}
                                : new double[] {here[0], here[1], x, y});
            }
            return new Contour(back);
        }

        /// A point just inside.
        Point2D inside() {
            Path2D path = path();
            for (int i = 1; i < segments.size(); i++) {
                double[] a = segments.get(i - 1);
                double[] b = segments.get(i);
                double ax = a[a.length - 2];
                double ay = a[a.length - 1];
                double mx = b.length == 2 ? (ax + b[0]) / 2 : (ax + 2 * b[0] + b[2]) / 4;
                double my = b.length == 2 ? (ay + b[1]) / 2 : (ay + 2 * b[1] + b[3]) / 4;
                double dx = b[b.length - 2] - ax;
                double dy = b[b.length - 1] - ay;
                double length = Math.hypot(dx, dy);
                for (double side : new double[] {0.5, -0.5}) {
                    double x = mx - side * dy / length;
                    double y = my + side * dx / length;
                    if (length > 0 && path.contains(x, y)) {
                        return new Point2D.Double(x, y);
                    }
                }
            }
            return new Point2D.Double(segments.getFirst()[0], segments.getFirst()[1]);
        }
    }

    public static void main(String[] arguments) throws IOException {
        try (BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(System.in, StandardCharsets.UTF_8));
                PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int tab = line.indexOf('\t');
                String changed = joined(line.substring(tab + 1));
                if (!changed.isEmpty()) {
                    out.println(line.substring(0, tab) + "\t" + changed);
                }
            }
        }
    }

    private static String joined(String outline) {
        Area whole = new Area(path(outline, Path2D.WIND_NON_ZERO));
        Area difference = new Area(path(outline, Path2D.WIND_EVEN_ODD));
        difference.exclusiveOr(whole);
        if (size(contours(difference)) <= NOISE) {
            return "";
        }
        List<Contour> contours = contours(whole);
        StringBuilder text = new StringBuilder();
        for (Contour contour : contours) {
            boolean hole =
                    contours.stream()
                                            .filter(o -> o != contour)
                                            .filter(o -> o.path().contains(contour.inside()))
                                            .count()
                                    % 2
                            == 1;
            boolean clockwise = signedSize(contour) < 0;
            write(text, clockwise == hole ? contour.reversed() : contour);
        }
        return text.toString().strip();
    }

    private static Path2D path(String outline, int rule) {
        Path2D path = new Path2D.Double(rule);
        String[] token = outline.split(" ");
        for (int i = 0; i < token.length; ) {
            switch (token[i]) {
                case "M" -> path.moveTo(number(token, i + 1), number(token, i + 2));
                case "L" -> path.lineTo(number(token, i + 1), number(token, i + 2));
                case "Q" ->
                        path.quadTo(
                                number(token, i + 1),
                                number(token, i + 2),
                                number(token, i + 3),
                                number(token, i + 4));
                case "Z" -> path.closePath();
                default -> throw new IllegalArgumentException(token[i]);
            }
            i += token[i].equals("Z") ? 1 : token[i].equals("Q") ? 5 : 3;
        }
        return path;
    }

    private static double number(String[] token, int index) {
        return Double.parseDouble(token[index]);
    }

    private static List<Contour> contours(Area area) {
        List<Contour> contours = new ArrayList<>();
        List<double[]> open = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator i = area.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    open = new ArrayList<>();
                    open.add(new double[] {c[0], c[1]});
                }
                case PathIterator.SEG_LINETO -> open.add(new double[] {c[0], c[1]});
                case PathIterator.SEG_QUADTO -> open.add(new double[] {c[0], c[1], c[2], c[3]});
                case PathIterator.SEG_CLOSE -> {
                    if (open.size() > 2) {
                        contours.add(new Contour(open));
                    }
                }
                default -> throw new IllegalStateException("a cubic curve");
            }
        }
        contours.removeIf(contour -> Math.abs(signedSize(contour)) <= NOISE);
        return contours;
    }

    private static double size(List<Contour> contours) {
        return contours.stream().mapToDouble(c -> Math.abs(signedSize(c))).sum();
    }

    /// Above zero for a contour against the clock, where y grows upwards.
    private static double signedSize(Contour contour) {
        double twice = 0;
        double px = 0;
        double py = 0;
        double fx = 0;
        double fy = 0;
        for (PathIterator i = contour.path().getPathIterator(null, 0.5); !i.isDone(); i.next()) {
            double[] c = new double[6];
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    fx = c[0];
                    fy = c[1];
                }
                case PathIterator.SEG_LINETO -> twice += px * c[1] - c[0] * py;
                default -> {
                    twice += px * fy - fx * py;
                    c[0] = fx;
                    c[1] = fy;
                }
            }
            px = c[0];
            py = c[1];
        }
        return twice / 2;
    }

    private static void write(StringBuilder text, Contour contour) {
        List<double[]> segments = contour.segments();
        for (int i = 0; i < segments.size(); i++) {
            double[] s = segments.get(i);
            text.append(i == 0 ? "M" : s.length == 2 ? "L" : "Q");
            for (double value : s) {
                text.append(' ').append(String.format(Locale.ROOT, "%d", Math.round(value)));
            }
            text.append(' ');
        }
        text.append("Z ");
    }
}

package brunet.portrayal.map;

import brunet.geo.GeoPoint;
import brunet.geo.ScreenPoint;
import brunet.geo.Viewport;
import java.util.List;
import java.util.Optional;

/// One thing to be painted. All positions are logical pixels of the view.
public sealed interface Mark {
    /// The zone of a territory: outlines and holes, closed without repeating the first point.
    record Zone(String id, List<List<ScreenPoint>> rings, Look look) implements Mark {
        public enum Look {
            PLAIN,
            SELECTED,
            /// Not drawn, yet a click in it finds the territory.
            HIDDEN
        }

        public Zone {
            rings = rings.stream().map(List::copyOf).toList();
        }
    }

    record Graticule(Segment line, Kind kind) implements Mark {
        public enum Kind {
            LINE,
            EQUATOR,
            /// The meridian of 180°.
            DATE_LINE
        }
    }

    /// How far off a place may be.
    record Ring(ScreenPoint centre, double radius, Glyph glyph) implements Mark {}

    /// Joins the places of one exercise, or a symbol moved aside with its true place.
    record Link(Segment line, Glyph glyph) implements Mark {}

    /// @param ids the entities it stands for, several for a stack or what lies on one spot
    record Symbol(
            List<String> ids,
            ScreenPoint at,
            double radius,
            Glyph glyph,
            boolean selected,
            boolean disputed)
            implements Mark {
        public Symbol {
            ids = List.copyOf(ids);
        }

        /// What it covers, its halo included.
        public Box box() {
            return Extents.of(this);
        }

        Symbol unmarked() {
            return new Symbol(ids, at, radius, glyph, selected, false);
        }
    }

    /// Text in one or two lines.
    ///
    /// @param ids what it names; empty for a sea, country or figure
    /// @param box what it covers, the mark of a dispute included
    /// @param leader a line from the symbol, where the label stands off
    record Label(
            List<String> ids,
            List<Line> lines,
            Align align,
            Box box,
            Optional<Segment> leader,
            boolean disputed)
            implements Mark {
        /// The width that the mark of a dispute adds right of the text: 5 px off, 14 px wide.
        public static final double DISPUTE_WIDTH = 19;

        public Label {
            ids = List.copyOf(ids);
            lines = List.copyOf(lines);
        }

        public record Line(String text, TextStyle style, double height) {}

        public enum Align {
            LEFT,
            CENTRE,
            RIGHT
        }

        /// Whether it is the reversed chip of the selected object.
        public boolean chip() {
            return lines.getFirst().style() == TextStyle.CHIP;
        }

        /// What the text covers, without the mark of a dispute.
        public Box textBox() {
            return disputed
                    ? new Box(box.x(), box.y(), box.width() - DISPUTE_WIDTH, box.height())
                    : box;
        }
    }

    /// A crowded place seen closer in a corner of the map.
    ///
    /// @param frame where it stands
    /// @param place what of the map it shows
    /// @param letterBox where the letter stands beside that place
    /// @param viewport what it shows; its size is that of the frame
    /// @param marks in pixels of the frame, from its top left corner
    record Lens(
            String letter,
            String caption,
            Box frame,
            Box place,
            Box letterBox,
            Viewport viewport,
            List<Mark> marks)
            implements Mark {
        public Lens {
            marks = List.copyOf(marks);
        }
    }

    /// Stands on the frame for something that lies outside the view.
    ///
    /// @param target where to pan to
    record EdgeTag(
            List<String> ids, String text, String detail, Box box, Side side, GeoPoint target)
            implements Mark {
        public enum Side {
            LEFT,
            TOP,
            RIGHT,
            BOTTOM
        }

        public EdgeTag {
            ids = List.copyOf(ids);
        }
    }

    /// One length at several latitudes, from its top left corner down.
    record ScaleBar(String caption, List<Bar> bars, ScreenPoint at) implements Mark {
        /// The height of a row.
        public static final double ROW = 12;

        public record Bar(String latitude, double width) {}

        public ScaleBar {
            bars = List.copyOf(bars);
        }
    }
}

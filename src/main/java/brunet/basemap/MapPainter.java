package brunet.basemap;

import brunet.geo.PacificMercator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Draws one picture of the base map: sea, land with its tints, lakes, coasts, borders and islets.
/// Measures are logical pixels. For one thread and one picture.
final class MapPainter {

    private static final double COAST_WIDTH = 0.6;
    private static final double BORDER_WIDTH = 0.5;

    /// An island smaller than this is drawn as a dot, one dot per cell.
    private static final double ISLET_SIZE = 2;

    private static final double ISLET_CELL = 1.6;
    private static final double ISLET_RADIUS = 0.5;
    private static final double FRENCH_ISLET_RADIUS = 0.8;
    private static final double FRENCH_ISLET_RADIUS_CLOSE = 1.1;

    /// From here on a territory fills the map.
    private static final double CLOSE_ZOOM = 5;

    /// French land smaller or narrower than this has its coast in the colour of its dots, so that
    /// the parts of an atoll read as one ring.
    private static final double SMALL_LAND_SIZE = 12;

    private static final double NARROW_LAND_WIDTH = 1.5;

    /// An islet this close to larger land of its own needs no dot to be found by.
    private static final double LEE = 3;

    private final Frame frame;
    private final BasemapPalette palette;
    private final Raster raster;
    private final Trace trace = new Trace();
    private final Map<Cell, Islet> islets = new HashMap<>();
    private final Set<Cell> lee = new HashSet<>();

    MapPainter(Frame frame, BasemapPalette palette) {
        this.frame = frame;
        this.palette = palette;
        raster = new Raster(frame.width(), frame.height(), palette.sea());
    }

    BasemapImage paint(VectorLand land, Borders borders) {
        Optional<LandLayer> islands = land.islandsForZoom(frame.detailZoom());
        LandLayer world = land.forZoom(frame.detailZoom());
        int columns = 1 << islands.orElse(world).baseZoom();
        int firstColumn = (int) Math.floor(PacificMercator.toStandardX(frame.left()) * columns);
        int endColumn = (int) Math.ceil(PacificMercator.toStandardX(frame.right()) * columns);
        int firstRow = Math.max(0, (int) Math.floor(frame.top() * columns));
        int endRow = Math.min(columns, (int) Math.ceil(frame.bottom() * columns));
        for (int column = firstColumn; column < endColumn; column++) {
            for (int row = firstRow; row < endRow; row++) {
                if (openWindow(column, row, columns)) {
                    paintSquare(column, row, islands, world);
                }
            }
        }
        raster.setWindow(0, 0, frame.width(), frame.height());
        if (frame.zoom() <= Borders.LAST_ZOOM) {
            paintBorders(borders);
        }
        islets.values().forEach(this::paintIslet);
        return raster.finish();
    }

    /// Cuts the drawing to one square, to whole pixels, so that squares side by side neither
    /// overlap nor leave a gap.
    private boolean openWindow(int column, int row, int columns) {
        int left = pictureColumn(column / (double) columns);
        int right = pictureColumn((column + 1) / (double) columns);
        int top = pictureRow(row / (double) columns);
        int bottom = pictureRow((row + 1) / (double) columns);
        if (left >= right || top >= bottom) {
            return false;
        }
        raster.setWindow(left, top, right, bottom);
        return true;
    }

    private int pictureColumn(double standardX) {
        double x = frame.toPictureX(PacificMercator.fromStandardX(standardX));
        return Math.clamp(Math.round(x), 0, frame.width());
    }

    private int pictureRow(double y) {
        return Math.clamp(Math.round(frame.toPictureY(y)), 0, frame.height());
    }

    private void paintSquare(int column, int row, Optional<LandLayer> islands, LandLayer world) {
        LandLayer finest = islands.orElse(world);
        int wrapped = Math.floorMod(column, 1 << finest.baseZoom());
        Optional<LandTile> tile = finest.tile(wrapped, row);
        if (tile.isPresent()) {
            paintLand(tile.get(), new Placing(frame, finest, column, row));
        } else if (finest != world) {
            int steps = finest.baseZoom() - world.baseZoom();
            Placing placing = new Placing(frame, world, column >> steps, row >> steps);
            world.tile(wrapped >> steps, row >> steps).ifPresent(t -> paintLand(t, placing));
        }
    }

    private void paintLand(LandTile tile, Placing placing) {
        for (LandOwner owner : LandOwner.values()) {
            addAreas(tile.land(), owner, placing);
            raster.paintArea(palette.land(owner));
        }
        tile.lakes().forEach(lake -> addArea(lake, placing));
        raster.paintArea(palette.sea());
        for (LandOwner owner : LandOwner.values()) {
            addAreas(tile.islandsInLakes(), owner, placing);
            raster.paintArea(palette.land(owner));
        }
        paintCoasts(tile, placing);
        tile.land().forEach(land -> noteIslet(land, placing));
    }

    private void paintCoasts(LandTile tile, Placing placing) {
        for (LandTile.Land land : tile.land()) {
            if (!isSmallFrench(land, placing) && addCoast(land.outline(), placing)) {
                noteLee(land.owner());
            }
        }
        tile.lakes().forEach(lake -> addCoast(lake, placing));
        tile.islandsInLakes().forEach(land -> addCoast(land.outline(), placing));
        raster.paintLines(palette.coast());
        for (LandTile.Land land : tile.land()) {
            if (isSmallFrench(land, placing)) {
                addCoast(land.outline(), placing);
            }
        }
        raster.paintLines(palette.isletFrance());
    }

    private boolean isSmallFrench(LandTile.Land land, Placing placing) {
        double pixel = frame.pixelScale() / placing.unit();
        return land.owner() == LandOwner.FRANCE
                && (land.outline().extent() < SMALL_LAND_SIZE * pixel
                        || land.outline().meanWidth() < NARROW_LAND_WIDTH * pixel);
    }

    /// Remembers where the coast that was just traced runs.
    private void noteLee(LandOwner owner) {
        if (owner == LandOwner.FRANCE) {
            for (int i = 0; i < trace.size(); i++) {
                lee.add(cell(trace.x(i), trace.y(i), LEE));
            }
        }
    }

    private boolean isInLee(double x, double y) {
        Cell at = cell(x, y, LEE);
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                if (lee.contains(new Cell(at.x() + dx, at.y() + dy))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Cells are counted on the world, so that neighbouring pictures agree on their common edge.
    private Cell cell(double x, double y, double size) {
        double step = size * frame.pixelScale();
        return new Cell(
                (long) Math.floor((x + frame.left() * frame.scale()) / step),
                (long) Math.floor((y + frame.top() * frame.scale()) / step));
    }

    private void addAreas(List<LandTile.Land> lands, LandOwner owner, Placing placing) {
        for (LandTile.Land land : lands) {
            if (land.owner() == owner) {
                addArea(land.outline(), placing);
            }
        }
    }

    private void addArea(Outline outline, Placing placing) {
        if (placing.shows(outline) && !isIslet(outline, placing)) {
            trace.take(outline, placing.originX(), placing.originY(), placing.unit());
            raster.addArea(trace);
        }
    }

    private boolean addCoast(Outline outline, Placing placing) {
        if (!placing.shows(outline) || isIslet(outline, placing)) {
            return false;
        }
        trace.take(outline, placing.originX(), placing.originY(), placing.unit());
        raster.addLine(trace, true, COAST_WIDTH * frame.pixelScale());
        return true;
    }

    private boolean isIslet(Outline outline, Placing placing) {
        return outline.extent() * placing.unit() < ISLET_SIZE * frame.pixelScale();
    }

    /// The westernmost islet of a cell stands for it.
    private void noteIslet(LandTile.Land land, Placing placing) {
        Outline outline = land.outline();
        if (!placing.shows(outline) || !isIslet(outline, placing)) {
            return;
        }
        double x = placing.originX() + outline.middleX() * placing.unit();
        double y = placing.originY() + outline.middleY() * placing.unit();
        boolean marked = land.owner() == LandOwner.FRANCE && !isInLee(x, y);
        islets.merge(
                cell(x, y, ISLET_CELL),
                new Islet(x, y, marked),
                (a, b) -> a.comesBefore(b) ? a : b);
    }

    private void paintIslet(Islet islet) {
        double french = frame.zoom() < CLOSE_ZOOM ? FRENCH_ISLET_RADIUS : FRENCH_ISLET_RADIUS_CLOSE;
        double radius = islet.french() ? french : ISLET_RADIUS;
        int colour = islet.french() ? palette.isletFrance() : palette.coast();
        raster.paintDot(islet.x(), islet.y(), radius * frame.pixelScale(), colour);
    }

    private void paintBorders(Borders borders) {
        double unit = Borders.UNIT * frame.scale();
        double originY = frame.toPictureY(0);
        for (int world = 0; world <= 1; world++) {
            double originX = frame.toPictureX(PacificMercator.fromStandardX(world));
            for (Outline line : borders.lines()) {
                if (line.meets(
                        -originX / unit,
                        -originY / unit,
                        (frame.width() - originX) / unit,
                        (frame.height() - originY) / unit)) {
                    trace.take(line, originX, originY, unit);
                    raster.addLine(trace, false, BORDER_WIDTH * frame.pixelScale());
                }
            }
        }
        raster.paintLines(palette.border());
    }

    private record Cell(long x, long y) {}

    private record Islet(double x, double y, boolean french) {

        boolean comesBefore(Islet other) {
            return french == other.french ? x <= other.x : french;
        }
    }

    /// Where one square of a layer lies in the picture, in picture pixels.
    private record Placing(Frame frame, double originX, double originY, double unit) {

        /// Strokes and dots reach this far around what they are drawn for.
        private static final double REACH = 4;

        Placing(Frame frame, LandLayer layer, int column, int row) {
            double columns = 1 << layer.baseZoom();
            this(
                    frame,
                    frame.toPictureX(PacificMercator.fromStandardX(column / columns)),
                    frame.toPictureY(row / columns),
                    frame.scale() / columns / layer.extent());
        }

        boolean shows(Outline outline) {
            return outline.meets(
                    (-REACH - originX) / unit,
                    (-REACH - originY) / unit,
                    (frame.width() + REACH - originX) / unit,
                    (frame.height() + REACH - originY) / unit);
        }
    }
}

package brunet.briefing;

import brunet.basemap.Zones;
import brunet.domain.Entity;
import brunet.domain.Happening;
import brunet.domain.Place;
import brunet.domain.Situation;
import brunet.geo.GeoBounds;
import brunet.geo.GeoPoint;
import brunet.geo.PacificMercator;
import brunet.geo.ScreenPoint;
import brunet.geo.Viewport;
import brunet.paint.Fonts;
import brunet.portrayal.map.Box;
import brunet.portrayal.map.LegendItem;
import brunet.portrayal.map.MapMeasures;
import brunet.portrayal.map.MapPortrayal;
import brunet.portrayal.map.MapRequest;
import brunet.portrayal.map.MapScene;
import brunet.portrayal.text.Wording;
import java.util.ArrayList;
import java.util.List;

/// The map of a sheet: where it stands, what it shows and the legend below it.
record MapPlan(Box frame, MapScene scene, List<List<LegendItem>> legend) {
    /// From Hokkaido to New Caledonia, whatever the height; the width then reaches from Calcutta to
    /// beyond Clipperton.
    private static final GeoBounds PACIFIC = new GeoBounds(110.4, 44.2, 252.4, -28.8);

    /// So much is free around what is selected.
    private static final double ROOM = 36;

    /// What would take the view to open further than this, in zooms, is shown alone.
    private static final double LARGEST_OPENING = 0.4;

    /// A view that shows this much of the Pacific, and is no wider than so much of it, is one of
    /// the Pacific.
    private static final double MOST = 0.8;

    private static final double WIDER = 1.8;

    MapPlan {
        legend = legend.stream().map(List::copyOf).toList();
    }

    /// The map gives the legend as many rows as it needs.
    static MapPlan of(
            Edition edition, Wording wording, Zones zones, Fonts fonts, Typesetter typesetter) {
        MapPortrayal portrayal =
                new MapPortrayal(
                        wording,
                        fonts,
                        id -> zones.of(id).map(zone -> zone.rings()).orElse(List.of()));
        BriefingRequest request = edition.briefing().request();
        int rows = 1;
        while (true) {
            Box frame = Page.map(edition.sources().rows(), rows);
            MapScene scene =
                    portrayal.portray(
                            request.situation(),
                            MapRequest.of(viewport(request, frame, zones))
                                    .selecting(request.selected())
                                    .measuredFor(MapMeasures.sheet(frame.height())));
            List<List<LegendItem>> legend =
                    SheetLegend.rows(
                            scene.legend().stream().filter(LegendItem::on).toList(), typesetter);
            if (legend.size() <= rows || rows == Page.MOST_LEGEND_ROWS) {
                return new MapPlan(frame, scene, legend);
            }
            rows = legend.size();
        }
    }

    private static Viewport viewport(BriefingRequest request, Box frame, Zones zones) {
        return switch (request.focus()) {
            case MapFocus.Pacific _ -> pacific(request, frame, zones);
            case MapFocus.At(GeoPoint centre, double zoom) ->
                    Viewport.of(centre, zoom, frame.width(), frame.height());
            case MapFocus.Holding(var bounds) -> holding(bounds, request, frame, zones);
        };
    }

    private static Viewport pacific(BriefingRequest request, Box frame, Zones zones) {
        return withSelection(
                Viewport.fit(PACIFIC, frame.width(), frame.height(), 0), request, zones);
    }

    /// A view of about the Pacific becomes the Pacific of the sheet, whose map is flatter.
    private static Viewport holding(
            GeoBounds bounds, BriefingRequest request, Box frame, Zones zones) {
        Viewport pacific = Viewport.fit(PACIFIC, frame.width(), frame.height(), 0);
        Box whole = box(pacific, PACIFIC);
        Box held = box(pacific, bounds);
        double width = Math.min(held.right(), whole.right()) - Math.max(held.x(), whole.x());
        double height = Math.min(held.bottom(), whole.bottom()) - Math.max(held.y(), whole.y());
        boolean most = width > MOST * whole.width() && height > MOST * whole.height();
        return most && held.width() < WIDER * whole.width()
                ? pacific(request, frame, zones)
                : withSelection(
                        Viewport.fit(bounds, frame.width(), frame.height(), 0), request, zones);
    }

    /// The view, opened as far as it takes to show all that is selected off the edge. What lies
    /// elsewhere is shown instead.
    private static Viewport withSelection(Viewport view, BriefingRequest request, Zones zones) {
        return request.selected()
                .map(id -> places(request.situation(), id, zones))
                .filter(places -> !places.isEmpty())
                .map(GeoBounds::around)
                .map(bounds -> withRoom(view, bounds))
                .orElse(view);
    }

    private static Viewport withRoom(Viewport view, GeoBounds bounds) {
        Box wanted = box(view, bounds).grown(ROOM);
        Box frame = new Box(0, 0, view.width(), view.height());
        if (frame.contains(wanted)) {
            return view;
        }
        double left = Math.min(0, wanted.x());
        double top = Math.min(0, wanted.y());
        double width = Math.max(frame.right(), wanted.right()) - left;
        double height = Math.max(frame.bottom(), wanted.bottom()) - top;
        double opened =
                Math.log(Math.max(width / view.width(), height / view.height())) / Math.log(2);
        if (opened <= LARGEST_OPENING) {
            GeoPoint middle = view.toGeo(left + width / 2, top + height / 2);
            return Viewport.of(middle, view.zoom() - opened, view.width(), view.height());
        }
        Viewport whole = Viewport.fit(bounds, view.width(), view.height(), ROOM);
        return new Viewport(
                whole.centre(), Math.min(whole.zoom(), view.zoom()), view.width(), view.height());
    }

    private static Box box(Viewport view, GeoBounds bounds) {
        ScreenPoint corner = view.toScreen(new GeoPoint(bounds.north(), bounds.west()));
        double bottom = view.toScreen(new GeoPoint(bounds.south(), bounds.west())).y();
        double width = (bounds.east() - bounds.west()) / 360 * view.worldSize();
        return new Box(corner.x(), corner.y(), width, bottom - corner.y());
    }

    private static List<GeoPoint> places(Situation situation, String id, Zones zones) {
        List<GeoPoint> places = new ArrayList<>();
        zones.of(id)
                .ifPresent(zone ->
                        zone.rings()
                                .forEach(ring ->
                                        ring.forEach(
                                                at -> places.add(PacificMercator.unproject(at)))));
        situation.happening(id).map(Happening::places).stream()
                .flatMap(List::stream)
                .flatMap(named -> named.place().stream())
                .map(Place::point)
                .forEach(places::add);
        situation
                .record()
                .entity(id)
                .flatMap(Entity::place)
                .map(Place::point)
                .ifPresent(places::add);
        return places;
    }
}

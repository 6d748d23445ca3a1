package brunet.briefing;

import brunet.basemap.Zones;
import brunet.domain.Entity;
import brunet.domain.Happening;
import brunet.domain.Place;
import brunet.domain.Situation;
import brunet.geo.GeoBounds;
import brunet.geo.GeoPoint;
import brunet.geo.Viewport;
import brunet.paint.Fonts;
import brunet.portrayal.map.Box;
import brunet.portrayal.map.LegendItem;
import brunet.portrayal.map.MapMeasures;
import brunet.portrayal.map.MapPortrayal;
import brunet.portrayal.map.MapRequest;
import brunet.portrayal.map.MapScene;
import brunet.portrayal.text.Wording;
import java.util.List;
import java.util.Optional;

/// The map of a sheet: where it stands, what it shows and the legend below it.
record MapPlan(Box frame, MapScene scene, List<List<LegendItem>> legend) {
    /// From Hokkaido to New Caledonia, whatever the height; the width then reaches from Calcutta to
    /// beyond Clipperton.
    private static final GeoBounds PACIFIC = new GeoBounds(110.4, 44.2, 252.4, -28.8);

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
            case MapFocus.Holding(var bounds) ->
                    Viewport.fit(bounds, frame.width(), frame.height(), 0);
        };
    }

    private static Viewport pacific(BriefingRequest request, Box frame, Zones zones) {
        Viewport pacific = Viewport.fit(PACIFIC, frame.width(), frame.height(), 0);
        Optional<GeoPoint> place =
                request.selected().flatMap(id -> place(request.situation(), id, zones));
        return place.filter(point -> !pacific.shows(point))
                .map(pacific::withCentre)
                .orElse(pacific);
    }

    private static Optional<GeoPoint> place(Situation situation, String id, Zones zones) {
        return situation
                .record()
                .entity(id)
                .flatMap(Entity::place)
                .map(Place::point)
                .or(() -> venue(situation, id))
                .or(() -> zones.of(id).map(MapPlan::middle));
    }

    private static Optional<GeoPoint> venue(Situation situation, String id) {
        return situation.happening(id).map(Happening::places).stream()
                .flatMap(List::stream)
                .flatMap(named -> named.place().stream())
                .map(Place::point)
                .findFirst();
    }

    private static GeoPoint middle(brunet.basemap.Zone zone) {
        var bounds = zone.bounds();
        return new GeoPoint(
                (bounds.north() + bounds.south()) / 2, (bounds.west() + bounds.east()) / 2);
    }
}

package brunet.portrayal.map;

import brunet.domain.Entity;
import brunet.geo.GeoPoint;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A base, exercise or incident that holds on the date, with where it is.
///
/// @param lines its label
record Feature(
        Entity entity,
        Glyph glyph,
        Priority priority,
        List<Spot> spots,
        List<Mark.Label.Line> lines,
        boolean disputed,
        String spoken) {
    Feature {
        spots = List.copyOf(spots);
        lines = List.copyOf(lines);
    }

    /// One of its places.
    ///
    /// @param label what the place is called, short enough for a lens
    record Spot(GeoPoint point, double accuracyKm, String label) {
        private static final double REGION_KM = 30;

        /// Whether no more than a region is known.
        boolean region() {
            return accuracyKm >= REGION_KM;
        }
    }

    String id() {
        return entity.id();
    }

    boolean base() {
        return glyph instanceof Glyph.Base;
    }

    /// The layers it belongs to; it shows when all of them do.
    Set<MapLayer> layers() {
        return switch (glyph) {
            case Glyph.Base base -> layers(base);
            case Glyph.Exercise(var phase) ->
                    switch (phase) {
                        case RUNNING -> EnumSet.of(MapLayer.EXERCISE_NOW);
                        case PAST, UPCOMING, UNDATED -> EnumSet.of(MapLayer.EXERCISE_PAST);
                    };
            case Glyph.Incident _ -> EnumSet.of(MapLayer.INCIDENT);
            case Glyph.Stack _,
                    Glyph.Region _,
                    Glyph.Zone _,
                    Glyph.Dispute _,
                    Glyph.AgreementStage _ ->
                    EnumSet.noneOf(MapLayer.class);
        };
    }

    private static Set<MapLayer> layers(Glyph.Base base) {
        Set<MapLayer> layers = EnumSet.noneOf(MapLayer.class);
        layers.add(
                switch (base.service()) {
                    case NAVY -> MapLayer.NAVY;
                    case AIR -> MapLayer.AIR;
                    case ARMY -> MapLayer.ARMY;
                    case JOINT -> MapLayer.JOINT;
                });
        switch (base.actor()) {
            case FRANCE -> layers.add(MapLayer.FRENCH);
            case JAPAN -> layers.add(MapLayer.JAPANESE);
            case ANY -> {}
        }
        switch (base.role()) {
            case HEADQUARTERS -> layers.add(MapLayer.HEADQUARTERS);
            case TRAINING_AREA -> layers.add(MapLayer.TRAINING_AREA);
            case PLAIN -> {}
        }
        return layers;
    }
}

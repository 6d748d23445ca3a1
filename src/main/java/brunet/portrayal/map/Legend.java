package brunet.portrayal.map;

import brunet.domain.Happening.Phase;
import brunet.portrayal.map.Glyph.Base;
import brunet.portrayal.map.Glyph.Base.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Lists what is drawn, and what would be if its layer were on.
final class Legend {
    private final MapWords words;

    Legend(MapWords words) {
        this.words = words;
    }

    /// @param drawn layers with something in the view, switched off ones included
    /// @param stack what a stack looks like, if one is drawn
    List<LegendItem> items(Set<MapLayer> drawn, Set<MapLayer> hidden, Optional<Glyph> stack) {
        List<LegendItem> items = new ArrayList<>();
        Set<Integer> groups = new HashSet<>();
        for (MapLayer layer : MapLayer.values()) {
            if (drawn.contains(layer)) {
                boolean first = groups.add(group(layer)) && !items.isEmpty();
                items.add(
                        new LegendItem(
                                glyph(layer),
                                words.text(key(layer, drawn)),
                                Optional.of(layer),
                                !hidden.contains(layer),
                                first));
            }
            if (layer == MapLayer.TRAINING_AREA) {
                stack.ifPresent(glyph ->
                        items.add(
                                new LegendItem(
                                        glyph,
                                        words.text("legend.stack"),
                                        Optional.empty(),
                                        true,
                                        false)));
            }
        }
        return items;
    }

    private static int group(MapLayer layer) {
        return switch (layer) {
            case NAVY, AIR, ARMY, JOINT -> 0;
            case FRENCH, JAPANESE -> 1;
            case HEADQUARTERS, TRAINING_AREA -> 2;
            case EXERCISE_NOW, EXERCISE_PAST -> 3;
            case INCIDENT -> 4;
            case REGION -> 5;
            case EEZ -> 6;
            case DISPUTE -> 7;
        };
    }

    private static Glyph glyph(MapLayer layer) {
        return switch (layer) {
            case NAVY -> new Base(Service.NAVY, Actor.ANY, Role.PLAIN);
            case AIR -> new Base(Service.AIR, Actor.ANY, Role.PLAIN);
            case ARMY -> new Base(Service.ARMY, Actor.ANY, Role.PLAIN);
            case JOINT -> new Base(Service.JOINT, Actor.ANY, Role.PLAIN);
            case FRENCH -> new Base(Service.ARMY, Actor.FRANCE, Role.PLAIN);
            case JAPANESE -> new Base(Service.ARMY, Actor.JAPAN, Role.PLAIN);
            case HEADQUARTERS -> new Base(Service.ARMY, Actor.ANY, Role.HEADQUARTERS);
            case TRAINING_AREA -> new Base(Service.ARMY, Actor.ANY, Role.TRAINING_AREA);
            case EXERCISE_NOW -> new Glyph.Exercise(Phase.RUNNING);
            case EXERCISE_PAST -> new Glyph.Exercise(Phase.PAST);
            case INCIDENT -> new Glyph.Incident(false);
            case REGION -> new Glyph.Region();
            case EEZ -> new Glyph.Zone();
            case DISPUTE -> new Glyph.Dispute();
        };
    }

    private static String key(MapLayer layer, Set<MapLayer> drawn) {
        return switch (layer) {
            case NAVY -> "legend.navy";
            case AIR -> "legend.air";
            case ARMY -> "legend.army";
            case JOINT -> "legend.joint";
            case FRENCH -> "legend.french";
            case JAPANESE -> "legend.japanese";
            case HEADQUARTERS -> "legend.headquarters";
            case TRAINING_AREA -> "legend.training-area";
            case EXERCISE_NOW -> "legend.exercise-now";
            case EXERCISE_PAST ->
                    drawn.contains(MapLayer.EXERCISE_NOW)
                            ? "legend.exercise-past"
                            : "legend.exercise-past.alone";
            case INCIDENT -> "legend.incident";
            case REGION -> "legend.region";
            case EEZ -> "legend.eez";
            case DISPUTE -> "legend.dispute";
        };
    }
}

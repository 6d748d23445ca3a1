package brunet.portrayal.map;

import brunet.domain.BaseState;
import brunet.domain.Happening.Phase;
import brunet.domain.Stage;

/// What a symbol looks like, wherever it stands: on the map, in a list, in the legend.
public sealed interface Glyph {
    record Base(Service service, Actor actor, Role role) implements Glyph {
        public enum Role {
            PLAIN,
            HEADQUARTERS,
            TRAINING_AREA
        }

        public static Base of(BaseState base) {
            return of(base.country(), base.service(), base.role());
        }

        /// @param country `nation-jp`, `nation-fr`
        /// @param service `navy`, `air`, `army` or `joint`
        /// @param role such as `headquarters` or `training-area`
        public static Base of(String country, String service, String role) {
            return new Base(
                    Service.of(service),
                    Actor.of(country),
                    switch (role) {
                        case "headquarters" -> Role.HEADQUARTERS;
                        case "training-area" -> Role.TRAINING_AREA;
                        default -> Role.PLAIN;
                    });
        }
    }

    /// Filled while it runs, hollow afterwards, dashed before it or without a date.
    record Exercise(Phase phase) implements Glyph {}

    /// Filled on the day, hollow afterwards.
    record Incident(boolean onThisDay) implements Glyph {}

    /// Several bases too close to be told apart.
    record Stack(Actor actor, int count) implements Glyph {}

    /// A place known to a region or approximately.
    record Region() implements Glyph {}

    /// The zone of a territory, as a swatch.
    record Zone() implements Glyph {}

    /// Sources differ.
    record Dispute() implements Glyph {}

    /// The stage of an agreement; stands in lists, never on the map.
    record AgreementStage(Stage stage) implements Glyph {}
}

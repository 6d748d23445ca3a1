package brunet.domain;

/// Something that a source dates: one square of the timeline.
///
/// @param claim the claim that dates it
/// @param date when, for a period the bound that this is
public record Occurrence(Entity entity, Claim claim, PartialDate date, Type type) {
    public enum Type {
        STAGE,
        MILESTONE,
        EVENT,
        EXERCISE_BEGINS,
        EXERCISE_ENDS,
        INCIDENT;

        /// Agreements and statements are words, exercises and incidents are deeds.
        public boolean deed() {
            return switch (this) {
                case STAGE, MILESTONE, EVENT -> false;
                case EXERCISE_BEGINS, EXERCISE_ENDS, INCIDENT -> true;
            };
        }
    }
}

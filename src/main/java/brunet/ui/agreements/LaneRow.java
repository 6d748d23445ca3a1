package brunet.ui.agreements;

import brunet.domain.Stage;
import brunet.portrayal.text.Lane;
import java.time.LocalDate;
import java.util.List;

/// A row of the list of agreements.
sealed interface LaneRow {
    /// @param large whether the caption stands below the title rather than beside it
    record Head(String title, String caption, boolean large) implements LaneRow {}

    record Axis(TimeSpan span, LocalDate asOf) implements LaneRow {}

    /// An agreement with its stages over time.
    record Access(Lane lane, TimeSpan span, LocalDate asOf) implements LaneRow {}

    /// What the stage balls mean, in the words of one language.
    record StageKey(List<Item> items) implements LaneRow {
        record Item(Stage stage, String words) {}
    }

    /// An agreement in one line.
    ///
    /// @param status the date alone where the ball says the rest
    record Line(Lane lane, String status) implements LaneRow {}

    /// The id of what the row opens, empty for none.
    default String entityId() {
        return switch (this) {
            case Access(Lane lane, var span, var asOf) -> lane.entityId();
            case Line(Lane lane, String status) -> lane.entityId();
            case Head head -> "";
            case Axis axis -> "";
            case StageKey key -> "";
        };
    }
}

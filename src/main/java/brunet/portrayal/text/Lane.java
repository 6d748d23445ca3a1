package brunet.portrayal.text;

import brunet.domain.PartialDate;
import brunet.domain.Stage;
import java.util.List;
import java.util.Optional;

/// One agreement over time.
///
/// @param name what tells it apart within its group: the partner, or the kind
/// @param statusText such as "In force 13 Aug 2023"
/// @param marks the sources of the status
/// @param reached the stage reached by the date; empty when none, or none that holds up
/// @param stages dated stages in the order of time, later ones included
public record Lane(
        String entityId,
        String name,
        String statusText,
        List<Run> marks,
        boolean disputed,
        Optional<Stage> reached,
        List<LaneStage> stages) {
    public Lane {
        marks = List.copyOf(marks);
        stages = List.copyOf(stages);
    }

    /// @param future whether it is dated after the date shown
    /// @param label such as "signed, 11 Jan 2023"
    public record LaneStage(
            Stage stage, PartialDate date, boolean disputed, boolean future, String label) {}

    /// @param caption a count beside or below the title, empty for none
    public record Group(String title, String caption, boolean access, List<Lane> lanes) {
        public Group {
            lanes = List.copyOf(lanes);
        }
    }
}

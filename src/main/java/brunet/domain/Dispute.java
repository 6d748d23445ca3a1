package brunet.domain;

import java.util.List;
import java.util.Optional;

/// Claims that cannot all be true at once.
///
/// @param finding what a person found; absent for a dispute that only the rule found
public record Dispute(String id, List<String> claimIds, Optional<Finding> finding) implements Item {
    public Dispute {
        claimIds = List.copyOf(claimIds);
    }

    public enum Severity {
        HIGH,
        MEDIUM,
        LOW,
        INFO
    }

    /// What a person found about a dispute.
    ///
    /// @param better the better supported claims, if any
    public record Finding(
            LocalText topic,
            LocalText summary,
            LocalText reason,
            List<String> better,
            Severity severity,
            boolean settled) {
        public Finding {
            better = List.copyOf(better);
        }

        Finding among(List<String> claimIds) {
            return new Finding(
                    topic,
                    summary,
                    reason,
                    better.stream().filter(claimIds::contains).toList(),
                    severity,
                    settled);
        }
    }
}

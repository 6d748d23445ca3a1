package brunet.domain.exchange;

import java.util.ArrayList;
import java.util.List;

/// Gathers problems: the first hundred, and how many there are. For one reader on one thread.
public final class Complaints {
    /// How many are kept.
    public static final int KEPT = 100;

    private final List<Problem> first = new ArrayList<>();
    private long count;

    public void add(Spot spot, Fault fault, String... details) {
        if (first.size() < KEPT) {
            first.add(new Problem(spot, fault, List.of(details)));
        }
        count++;
    }

    public long count() {
        return count;
    }

    public Report report() {
        return new Report(first, count);
    }

    /// The problems of a file.
    ///
    /// @param first a hundred at most
    /// @param count of all
    public record Report(List<Problem> first, long count) {
        public static final Report NONE = new Report(List.of(), 0);

        public Report {
            first = List.copyOf(first);
        }

        public boolean clean() {
            return count == 0;
        }
    }
}

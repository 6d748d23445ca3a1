package brunet.bench;

import java.util.List;

/// Measured figures, sorted.
record Figures(List<Double> sorted) {
    Figures {
        sorted = sorted.stream().sorted().toList();
    }

    /// The figure that this share of all does not exceed.
    double quantile(double share) {
        return sorted.get((int) Math.max(0, Math.ceil(share * sorted.size()) - 1));
    }

    double median() {
        return quantile(0.5);
    }

    double least() {
        return sorted.getFirst();
    }

    double most() {
        return sorted.getLast();
    }
}

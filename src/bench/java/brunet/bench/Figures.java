package brunet.bench;

import java.util.Arrays;

/// Measured figures, sorted.
record Figures(double[] sorted) {
    Figures {
        sorted = sorted.clone();
        Arrays.sort(sorted);
    }

    /// The figure that this share of all does not exceed.
    double quantile(double share) {
        return sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)];
    }

    double median() {
        return quantile(0.5);
    }

    double least() {
        return sorted[0];
    }

    double most() {
        return sorted[sorted.length - 1];
    }
}

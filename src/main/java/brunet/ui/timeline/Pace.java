package brunet.ui.timeline;

import java.time.Duration;

/// How fast playing goes through the changes.
public enum Pace {
    SLOW(2000),
    NORMAL(1000),
    FAST(500);

    private final Duration step;

    Pace(int millis) {
        this.step = Duration.ofMillis(millis);
    }

    Duration step() {
        return step;
    }
}

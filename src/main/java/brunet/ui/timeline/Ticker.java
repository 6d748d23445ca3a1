package brunet.ui.timeline;

import java.time.Duration;

/// Calls back on the FX thread in even steps.
public interface Ticker {

    /// Starts anew, with the first call after one step.
    void start(Duration step, Runnable tick);

    void stop();
}

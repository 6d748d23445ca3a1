package brunet.ui.timeline;

import java.time.Duration;
import java.util.Optional;

/// Ticks when a test says so.
final class FakeTicker implements Ticker {
    private Optional<Runnable> running = Optional.empty();
    private Optional<Duration> step = Optional.empty();

    @Override
    public void start(Duration every, Runnable tick) {
        step = Optional.of(every);
        running = Optional.of(tick);
    }

    @Override
    public void stop() {
        running = Optional.empty();
    }

    void tick() {
        running.orElseThrow().run();
    }

    boolean ticks() {
        return running.isPresent();
    }

    Duration step() {
        return step.orElseThrow();
    }
}

package brunet.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/// A date that is dragged along: of all places the pointer passes between two frames only the last
/// one counts, so that drawing never falls behind. Used on the FX thread only.
final class Scrubbing extends AnimationTimer {
    private final Consumer<LocalDate> go;
    private Optional<LocalDate> wanted = Optional.empty();

    Scrubbing(Consumer<LocalDate> go) {
        this.go = go;
    }

    void want(LocalDate day) {
        wanted = Optional.of(day);
    }

    @Override
    public void handle(long now) {
        Optional<LocalDate> day = wanted;
        wanted = Optional.empty();
        day.ifPresent(go);
    }

    /// Ends the drag on the last date wanted.
    void end() {
        stop();
        handle(0);
    }
}

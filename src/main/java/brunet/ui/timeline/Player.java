package brunet.ui.timeline;

import brunet.domain.Situation;
import brunet.ui.state.Desk;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Goes from change to change up to the last source. It stops as soon as anything else moves the
/// date. Used on the FX thread only.
final class Player {
    private final Desk desk;
    private final Ticker ticker;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Pace> pace = new SimpleObjectProperty<>(Pace.NORMAL);
    private boolean stepping;

    Player(Desk desk, Ticker ticker) {
        this.desk = desk;
        this.ticker = ticker;
        desk.situationProperty().subscribe(this::moved);
        pace.subscribe(this::changePace);
    }

    // Properties

    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    ObjectProperty<Pace> paceProperty() {
        return pace;
    }

    /// The change that playing would go to next.
    static Optional<LocalDate> next(Desk desk) {
        Situation situation = desk.situation();
        return desk.chronicle()
                .changeAfter(situation.asOf())
                .filter(day -> situation.informationTo().filter(day::isAfter).isEmpty());
    }

    // Commands

    void playOrPause() {
        if (playing.get()) {
            pause();
        } else if (next(desk).isPresent()) {
            playing.set(true);
            step();
            if (playing.get()) {
                ticker.start(pace.get().step(), this::step);
            }
        }
    }

    void pause() {
        ticker.stop();
        playing.set(false);
    }

    private void step() {
        stepping = true;
        try {
            next(desk).ifPresent(desk::goTo);
        } finally {
            stepping = false;
        }
        if (next(desk).isEmpty()) {
            pause();
        }
    }

    private void moved(Situation situation) {
        if (playing.get() && !stepping) {
            pause();
        }
    }

    private void changePace(Pace wanted) {
        if (playing.get()) {
            ticker.start(wanted.step(), this::step);
        }
    }
}

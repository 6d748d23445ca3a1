package brunet.ui.timeline;

import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

/// Ticks with the pulse of the toolkit. Used on the FX thread only.
public final class AnimationTicker implements Ticker {
    private final Timeline timeline = new Timeline();

    @Override
    public void start(Duration step, Runnable tick) {
        timeline.stop();
        timeline.getKeyFrames()
                .setAll(
                        new KeyFrame(
                                javafx.util.Duration.millis((double) step.toMillis()),
                                event -> tick.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
        timeline.playFromStart();
    }

    @Override
    public void stop() {
        timeline.stop();
    }
}

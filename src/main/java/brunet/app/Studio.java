package brunet.app;

import brunet.basemap.Basemap;
import brunet.briefing.BriefingExport;
import brunet.paint.Fonts;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// Makes briefings where there is no dashboard: starts the toolkit without a window.
public final class Studio implements AutoCloseable {
    private final Threads threads = new Threads();
    private final BriefingExport export;

    private Studio(Clock clock, String version) {
        this.export =
                new BriefingExport(
                        Basemap.load(),
                        Fonts.load(),
                        clock,
                        version,
                        threads.fx(),
                        threads.render());
    }

    public static Studio open(Clock clock, String version) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(started::countDown);
        started.await();
        return new Studio(clock, version);
    }

    public BriefingExport export() {
        return export;
    }

    @Override
    public void close() {
        threads.close();
        Platform.exit();
    }
}

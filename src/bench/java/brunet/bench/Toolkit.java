package brunet.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// JavaFX in memory, whether there is a display or not.
final class Toolkit {
    private Toolkit() {}

    static void start() throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        started.await();
    }

    /// Runs on the FX thread and waits until it is done. Not for the FX thread.
    static void run(Runnable task) {
        call(
                () -> {
                    task.run();
                    return true;
                });
    }

    /// Runs on the FX thread and waits for the outcome. Not for the FX thread.
    static <T> T call(Callable<T> task) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        done.complete(task.call());
                    } catch (Exception e) {
                        done.completeExceptionally(e);
                    }
                });
        return done.join();
    }
}

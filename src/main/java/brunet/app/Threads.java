package brunet.app;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/// The threads of the dashboard: one for the store, one that draws, and that of JavaFX.
public final class Threads implements AutoCloseable {
    private final ExecutorService store = named("store");
    private final ExecutorService render = named("render");

    private static ExecutorService named(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon().factory());
    }

    public Executor store() {
        return store;
    }

    public Executor render() {
        return render;
    }

    public Executor fx() {
        return Platform::runLater;
    }

    /// Lets the store finish what it was given, and drops what is not drawn yet.
    @Override
    public void close() {
        render.shutdownNow();
        store.close();
    }
}

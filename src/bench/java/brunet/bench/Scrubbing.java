package brunet.bench;

import brunet.app.OpenRecord;
import brunet.basemap.Basemap;
import brunet.domain.Language;
import brunet.portrayal.Theme;
import brunet.store.Database;
import brunet.ui.state.Settings;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.ToLongFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Drags the date from 2020 to 2026, one step at each pulse, and prints for how long each step holds
/// the FX thread: the new situation, all that follows from it, and the pulse that shows it.
final class Scrubbing {
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final int STEPS = 500;
    private static final int DAYS = 5;
    private static final int SETTLING_PULSES = 60;
    private static final double NANOS_PER_MILLI = 1e6;

    private record Step(LocalDate asOf, long change, long wall, long cpu) {}

    private Scrubbing() {}

    /// @param args the folder of the store
    static void main(String[] args) throws InterruptedException {
        Toolkit.start();
        OpenRecord open =
                OpenRecord.open(Path.of(args[0]), Database.Access.WRITE, Dashboard.CLOCK, Language.EN);
        Basemap basemap = Basemap.load();
        try (var drawing = Executors.newSingleThreadExecutor()) {
            Dashboard dashboard = Toolkit.call(() -> show(open, basemap, drawing));
            System.out.println("first sweep");
            print(sweep(dashboard).join());
            System.out.println("second sweep");
            print(sweep(dashboard).join());
        }
        open.database().close();
        Platform.exit();
    }

    private static Dashboard show(OpenRecord open, Basemap basemap, Executor drawing) {
        Dashboard dashboard =
                Dashboard.of(
                        open,
                        basemap,
                        new Settings(Language.EN, Theme.LIGHT, Optional.empty(), false),
                        new Dashboard.Threads(drawing, Platform::runLater),
                        1440,
                        900);
        dashboard.desk().select("ter-nc");
        Stage stage = new Stage();
        stage.setScene(dashboard.scene());
        stage.setWidth(1440);
        stage.setHeight(900);
        stage.show();
        return dashboard;
    }

    private static CompletableFuture<List<Step>> sweep(Dashboard dashboard) {
        CompletableFuture<List<Step>> done = new CompletableFuture<>();
        Platform.runLater(() -> new Sweep(dashboard, done).start());
        return done;
    }

    private static final class Sweep extends AnimationTimer {
        private final Dashboard dashboard;
        private final CompletableFuture<List<Step>> done;
        private final List<Step> steps = new ArrayList<>();
        private int pulse;

        Sweep(Dashboard dashboard, CompletableFuture<List<Step>> done) {
            this.dashboard = dashboard;
            this.done = done;
        }

        @Override
        public void handle(long now) {
            if (pulse++ < SETTLING_PULSES) {
                return;
            }
            if (steps.size() == STEPS) {
                stop();
                done.complete(steps);
                return;
            }
            LocalDate asOf = FROM.plusDays((long) DAYS * steps.size());
            long wall = System.nanoTime();
            long cpu = cpuTime();
            dashboard.desk().goTo(asOf);
            long change = System.nanoTime() - wall;
            // What is put last now runs when this pulse is over.
            Platform.runLater(
                    () ->
                            steps.add(
                                    new Step(
                                            asOf,
                                            change,
                                            System.nanoTime() - wall,
                                            cpuTime() - cpu)));
        }
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(List<Step> steps) {
        print("change of the situation", steps, Step::change);
        print("whole step", steps, Step::wall);
        print("whole step, processor time", steps, Step::cpu);
        steps.stream()
                .sorted((a, b) -> Long.compare(b.wall(), a.wall()))
                .limit(3)
                .forEach(
                        step ->
                                System.out.printf(
                                        Locale.ROOT,
                                        "  slowest: %s %.1f ms%n",
                                        step.asOf(),
                                        step.wall() / NANOS_PER_MILLI));
    }

    private static void print(String what, List<Step> steps, ToLongFunction<Step> figure) {
        Figures figures =
                new Figures(
                        steps.stream()
                                .map(step -> figure.applyAsLong(step) / NANOS_PER_MILLI)
                                .toList());
        System.out.printf(
                Locale.ROOT,
                "  %s: median %.1f ms, 95 %% %.1f ms, longest %.1f ms (%d steps)%n",
                what,
                figures.median(),
                figures.quantile(0.95),
                figures.most(),
                steps.size());
    }
}

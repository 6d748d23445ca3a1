package brunet.bench;

import brunet.app.OpenRecord;
import brunet.domain.Language;
import brunet.store.Database;
import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/// Compares how long the distribution takes from the start of its process until its dashboard is on
/// the screen, map included, with how long a bare window with one label takes on the same Java with
/// the same options. Looks at the screen, which must be 1440 x 900 and otherwise empty.
///
/// The dashboard is filled and laid out on the FX thread before the frame that first shows land, so
/// it answers to keys and mouse from that frame on.
final class StartUp {
    private static final int RUNS = 10;
    private static final long PATIENCE_MILLIS = 120_000;
    private static final long POLL_MILLIS = 5;

    /// Lies in Australia on the home view, and in the bare window anywhere beside the label.
    private static final Rectangle WATCHED = new Rectangle(440, 500, 60, 60);

    private static final String STORE = "record.mv.db";
    private static final int LAND = 0xFAF8F3;
    private static final int BARE = 0xF4F4F4;

    private final Robot robot;
    private final Path warm;
    private final Path used;

    private StartUp(Robot robot, Path warm, Path used) {
        this.robot = robot;
        this.warm = warm;
        this.used = used;
    }

    /// @param args the folder of the distribution, that of the bench's classes, and one for stores
    static void main(String[] args) throws AWTException, IOException, InterruptedException {
        Path dist = Path.of(args[0]);
        Path stores = Path.of(args[2]).toAbsolutePath();
        Path used = stores.resolve("used");
        List<String> dashboard =
                List.of(
                        dist.resolve("bin/brunet").toString(),
                        "--store",
                        used.toString());
        List<String> bare =
                List.of(
                        Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                        "@" + dist.resolve("lib/java.options"),
                        "--module-path",
                        dist.resolve("lib").toString(),
                        "--add-modules",
                        "javafx.controls",
                        "--class-path",
                        args[1],
                        BareWindow.class.getName());
        Path warm = stores.resolve("store");
        OpenRecord.open(warm, Database.Access.WRITE, Dashboard.CLOCK, Language.EN).database().close();
        Files.createDirectories(used);
        new StartUp(new Robot(), warm, used).compare(dashboard, bare);
    }

    private void compare(List<String> dashboard, List<String> bare)
            throws IOException, InterruptedException {
        time(dashboard, LAND);
        time(bare, BARE);
        List<Double> dashboards = new ArrayList<>();
        List<Double> bares = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            dashboards.add(time(dashboard, LAND));
            bares.add(time(bare, BARE));
            ratios.add(dashboards.getLast() / bares.getLast());
        }
        print("dashboard, seconds", dashboards);
        print("bare window, seconds", bares);
        print("ratio", ratios);
    }

    private double time(List<String> command, int colour) throws IOException, InterruptedException {
        awaitScreen(pixel -> pixel != colour);
        // The last run was cut short: its store may not be whole.
        Files.copy(warm.resolve(STORE), used.resolve(STORE), StandardCopyOption.REPLACE_EXISTING);
        long start = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("JAVA_HOME", System.getProperty("java.home", ""));
        Process process = builder.start();
        try {
            awaitScreen(pixel -> pixel == colour);
            return (System.nanoTime() - start) / 1e9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void awaitScreen(IntPredicate wanted) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!mostly(wanted)) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("The screen does not show what it should.");
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private boolean mostly(IntPredicate wanted) {
        BufferedImage seen = robot.createScreenCapture(WATCHED);
        long found = 0;
        for (int y = 0; y < WATCHED.height; y++) {
            for (int x = 0; x < WATCHED.width; x++) {
                if (wanted.test(seen.getRGB(x, y) & 0xFFFFFF)) {
                    found++;
                }
            }
        }
        return found > WATCHED.width * WATCHED.height / 2;
    }

    private static void print(String what, List<Double> values) {
        Figures figures = new Figures(values);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.2f, least %.2f, most %.2f (%d runs)%n",
                what,
                figures.median(),
                figures.least(),
                figures.most(),
                values.size());
    }
}

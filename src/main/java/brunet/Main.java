package brunet;

import brunet.app.DesktopApp;
import brunet.app.Studio;
import brunet.briefing.BriefingExport.Result;
import brunet.briefing.BriefingRequest;
import brunet.cli.CommandLineProgram;
import brunet.cli.Surroundings;
import brunet.domain.Language;
import brunet.store.UserData;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/// Opens the dashboard, or runs a command when arguments name one.
///
/// This class must not be a JavaFX `Application`: Java would then start the toolkit before `main`.
final class Main {

    private Main() {}

    static void main(String[] args) {
        String system = System.getProperty("os.name", "");
        Map<String, String> environment = System.getenv();
        Clock clock = Clock.system(ZoneId.systemDefault());
        Path home = home(system, environment);
        Language language = Language.of(Locale.getDefault());
        Surroundings surroundings =
                new Surroundings(
                        clock,
                        language,
                        UserData.folder(environment, system, home),
                        Path.of(""),
                        hasDisplay(system, environment),
                        new Surroundings.Dashboard() {
                            @Override
                            public int open(Path folder) {
                                return DesktopApp.open(
                                        folder, pictures(home), clock, version(), language);
                            }

                            @Override
                            public int rehearse(Path folder) {
                                paintInMemory();
                                return DesktopApp.rehearse(
                                        folder, pictures(home), clock, version(), language);
                            }
                        },
                        (request, out) -> save(request, out, clock));
        int exitCode =
                new CommandLineProgram(surroundings, printer(System.out), printer(System.err))
                        .run(args);
        System.exit(exitCode);
    }

    private static Result save(BriefingRequest request, Path out, Clock clock)
            throws InterruptedException {
        paintInMemory();
        try (Studio studio = Studio.open(clock, version())) {
            return studio.export().export(request, out).join();
        }
    }

    /// Java's `user.home` comes from the list of users; the person's own word comes first.
    private static Path home(String system, Map<String, String> environment) {
        String listed = System.getProperty("user.home", ".");
        return Path.of(
                system.startsWith("Windows") ? listed : environment.getOrDefault("HOME", listed));
    }

    private static Path pictures(Path home) {
        Path pictures = home.resolve("Pictures");
        return Files.isDirectory(pictures) ? pictures : home;
    }

    private static String version() {
        return Main.class.getModule().getDescriptor().rawVersion().orElse("0");
    }

    private static PrintWriter printer(java.io.PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    static boolean hasDisplay(String system, Map<String, String> environment) {
        return !system.equals("Linux")
                || environment.containsKey("DISPLAY")
                || environment.containsKey("WAYLAND_DISPLAY");
    }

    /// Takes effect only before the toolkit starts.
    private static void paintInMemory() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }
}

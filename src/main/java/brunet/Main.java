package brunet;

import java.util.Map;

/// Opens the dashboard, or runs a command when arguments name one.
///
/// This class must not be a JavaFX `Application`: Java would then start the toolkit before `main`.
final class Main {

    private Main() {}

    static void main(String[] args) {
        if (!hasDisplay(System.getProperty("os.name"), System.getenv())) {
            paintInMemory();
        }
        System.out.println("Brunet " + version());
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

    private static String version() {
        return Main.class.getModule().getDescriptor().rawVersion().orElse("");
    }
}

package brunet;

import static brunet.Distribution.LAUNCHER;
import static brunet.Distribution.SYSTEM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import brunet.Distribution.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Runs the launcher of the distribution with false JDKs that only say their name and arguments.
@DisabledOnOs(OS.WINDOWS)
final class LauncherIT {

    private static final String VERSION = "Brunet " + System.getProperty("brunet.version") + "\n";

    @TempDir private Path folder;

    private Path home;
    private Distribution distribution;

    @BeforeEach
    void makeHome() throws IOException {
        distribution = new Distribution(folder);
        home = distribution.home();
    }

    @Test
    void versionIsOneLineAndNothingElse() throws Exception {
        var java = System.getProperty("java.home");
        assertEquals(
                new Outcome(0, VERSION, ""),
                distribution.run(LAUNCHER, Map.of("JAVA_HOME", java, "PATH", SYSTEM), "--version"));
    }

    @Test
    void runsThroughASymbolicLinkFromAnotherFolder() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("link"), LAUNCHER);
        var java = System.getProperty("java.home");
        assertEquals(
                new Outcome(0, VERSION, ""),
                distribution.run(link, Map.of("JAVA_HOME", java, "PATH", SYSTEM), "--version"));
    }

    @Test
    void javaHomeComesBeforeThePath() throws Exception {
        var path = jdk("on-path", "25.0.1").resolve("bin") + ":" + SYSTEM;
        var jdk = jdk("chosen", "26");
        assertEquals("chosen", runWith(Map.of("JAVA_HOME", jdk.toString(), "PATH", path)));
    }

    @Test
    void anOlderJavaHomeIsRefusedInWords() throws Exception {
        var jdk = jdk("old", "17.0.15");
        assertEquals(
                new Outcome(
                        2,
                        "",
                        "Brunet needs Java 25 or later. JAVA_HOME is "
                                + jdk
                                + ", which is Java 17.\n"),
                distribution.run(LAUNCHER, Map.of("JAVA_HOME", jdk.toString(), "PATH", SYSTEM)));
    }

    @Test
    void aJavaHomeWithoutJavaIsRefusedInWords() throws Exception {
        assertEquals(
                new Outcome(
                        2,
                        "",
                        "Brunet needs Java 25 or later. JAVA_HOME is "
                                + home
                                + ", where there is no Java.\n"),
                distribution.run(LAUNCHER, Map.of("JAVA_HOME", home.toString(), "PATH", SYSTEM)));
    }

    @Test
    void theJavaOnThePathIsTaken() throws Exception {
        var path = jdk("on-path", "25.0.1").resolve("bin") + ":" + SYSTEM;
        assertEquals("on-path", runWith(Map.of("PATH", path)));
    }

    @Test
    void anOlderJavaOnThePathGivesWayToOneInTheUsualPlaces() throws Exception {
        var path = jdk("on-path", "1.8.0_402").resolve("bin") + ":" + SYSTEM;
        jdk("home/.sdkman/candidates/java/21.0.4-tem", "21.0.4");
        jdk("home/.sdkman/candidates/java/25.0.1-tem", "25.0.1");
        assertEquals("25.0.1-tem", runWith(Map.of("PATH", path)));
    }

    @Test
    void argumentsArriveAsGiven() throws Exception {
        var jdk = jdk("echo", "25");
        var outcome =
                distribution.run(
                        LAUNCHER,
                        Map.of("JAVA_HOME", jdk.toString(), "PATH", SYSTEM),
                        "brief",
                        "--out",
                        "a b.png",
                        "");
        assertEquals(
                List.of("brunet/brunet.Main", "brief", "--out", "a b.png", ""),
                outcome.out().lines().dropWhile(line -> !line.equals("--module")).skip(1).toList());
    }

    private String runWith(Map<String, String> environment) throws Exception {
        return distribution.run(LAUNCHER, environment).out().lines().findFirst().orElse("");
    }

    private Path jdk(String name, String version) throws IOException {
        var jdk = folder.resolve(name);
        var java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
        Files.writeString(
                java, "#!/bin/sh\necho " + jdk.getFileName() + "\nprintf '%s\\n' \"$@\"\n");
        if (!java.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + java + " executable");
        }
        Files.writeString(
                jdk.resolve("release"),
                "IMPLEMENTOR=\"None\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Linux\"\n");
        return jdk;
    }
}

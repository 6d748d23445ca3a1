package brunet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Runs the launcher of the distribution with false JDKs that only say their name and arguments.
@DisabledOnOs(OS.WINDOWS)
final class LauncherIT {

    private static final Path LAUNCHER =
            Path.of(System.getProperty("brunet.dist"), "bin", "brunet");

    private static final String VERSION = "Brunet " + System.getProperty("brunet.version") + "\n";

    private static final String SYSTEM = "/usr/bin:/bin";

    @TempDir private Path folder;

    private Path home;

    @BeforeEach
    void makeHome() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
    }

    @Test
    void versionIsOneLineAndNothingElse() throws Exception {
        var java = System.getProperty("java.home");
        assertEquals(
                new Outcome(0, VERSION, ""),
                run(LAUNCHER, Map.of("JAVA_HOME", java, "PATH", SYSTEM), "--version"));
    }

    @Test
    void runsThroughASymbolicLinkFromAnotherFolder() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("link"), LAUNCHER);
        var java = System.getProperty("java.home");
        assertEquals(
                new Outcome(0, VERSION, ""),
                run(link, Map.of("JAVA_HOME", java, "PATH", SYSTEM), "--version"));
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
                run(LAUNCHER, Map.of("JAVA_HOME", jdk.toString(), "PATH", SYSTEM)));
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
                run(LAUNCHER, Map.of("JAVA_HOME", home.toString(), "PATH", SYSTEM)));
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
                run(
                        LAUNCHER,
                        Map.of("JAVA_HOME", jdk.toString(), "PATH", SYSTEM),
                        "brief",
                        "--out",
                        "a b.png",
                        "");
        assertEquals(
                List.of("brunet/brunet.Main", "brief", "--out", "a b.png", ""),
                outcome.out.lines().dropWhile(line -> !line.equals("--module")).skip(1).toList());
    }

    private String runWith(Map<String, String> environment) throws Exception {
        return run(LAUNCHER, environment).out.lines().findFirst().orElse("");
    }

    private Outcome run(Path launcher, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList();
        var out = folder.resolve("out").toFile();
        var err = folder.resolve("err").toFile();
        var builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        builder.directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("HOME", home.toString());
        var process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Outcome(
                process.waitFor(), Files.readString(out.toPath()), Files.readString(err.toPath()));
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

    private record Outcome(int code, String out, String err) {}
}

package brunet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The distribution in `target`, run as a person runs it, each time in a process of its own.
///
/// @param folder where it is run, with a home folder of its own
record Distribution(Path folder) {

    static final Path LAUNCHER = Path.of(System.getProperty("brunet.dist"), "bin", "brunet");
    static final String SYSTEM = "/usr/bin:/bin";

    /// What a run left behind.
    record Outcome(int code, String out, String err) {}

    Path home() throws IOException {
        return Files.createDirectories(folder.resolve("home"));
    }

    /// Runs it on this test's own Java.
    Outcome run(String... arguments) throws IOException, InterruptedException {
        var java = System.getProperty("java.home");
        return run(LAUNCHER, Map.of("JAVA_HOME", java, "PATH", SYSTEM), arguments);
    }

    Outcome run(Path launcher, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList();
        var out = folder.resolve("out").toFile();
        var err = folder.resolve("err").toFile();
        var builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        builder.directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("HOME", home().toString());
        var process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Outcome(
                process.waitFor(), Files.readString(out.toPath()), Files.readString(err.toPath()));
    }
}

package brunet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import brunet.cli.NoWindowException.Missing;
import brunet.domain.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class NoWindowTest {
    private final StringWriter said = new StringWriter();

    @Test
    void aDisplayThatDoesNotAnswerIsToldInOneLine() {
        assertEquals(1, run(Missing.DISPLAY));
        assertTrue(said.toString().contains("DISPLAY"), said.toString());
        assertTrue(said.toString().contains("brunet brief"), said.toString());
        assertEquals(1, said.toString().lines().count());
    }

    @Test
    void missingLibrariesAreNamed() {
        assertEquals(1, run(Missing.LIBRARIES));
        assertTrue(said.toString().contains("GTK 3"), said.toString());
        assertEquals(1, said.toString().lines().count());
    }

    @Test
    void theTraceIsThereForThoseWhoAsk() {
        assertEquals(1, run(Missing.DISPLAY, "--verbose"));
        assertTrue(said.toString().contains("Unable to open DISPLAY"), said.toString());
    }

    private int run(Missing missing, String... arguments) {
        Surroundings surroundings =
                new Surroundings(
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        Language.EN,
                        Path.of("none"),
                        Path.of("none"),
                        true,
                        new NoWindow(missing),
                        (request, out) -> {
                            throw new AssertionError();
                        });
        PrintWriter printer = new PrintWriter(said, true);
        return new CommandLineProgram(surroundings, printer, printer).run(arguments);
    }

    private record NoWindow(Missing missing) implements Surroundings.Dashboard {
        @Override
        public int open(Path folder) {
            throw new NoWindowException(
                    missing, new UnsupportedOperationException("Unable to open DISPLAY"));
        }

        @Override
        public int rehearse(Path folder) {
            throw new AssertionError();
        }
    }
}

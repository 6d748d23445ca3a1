package brunet.cli;

import java.io.PrintWriter;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Runs the commands. What goes wrong is said in one plain line on the error stream; a stack trace
/// only with `--verbose`.
public final class CommandLineProgram {
    private final Surroundings surroundings;
    private final PrintWriter out;
    private final PrintWriter err;

    public CommandLineProgram(Surroundings surroundings, PrintWriter out, PrintWriter err) {
        this.surroundings = surroundings;
        this.out = out;
        this.err = err;
    }

    /// @return the exit code of the process
    public int run(String... arguments) {
        ResourceBundle words = Messages.in(surroundings.language()).bundle();
        CommandLine program =
                new CommandLine(new BrunetCommand(surroundings))
                        .addSubcommand(new BriefCommand(surroundings))
                        .addSubcommand(new StatusCommand(surroundings))
                        .addSubcommand(new ExportCommand(surroundings))
                        .addSubcommand(new CheckCommand(surroundings))
                        .addSubcommand(new ImportCommand(surroundings))
                        .addSubcommand(new InitCommand(surroundings))
                        .addSubcommand(new RestoreCommand(surroundings))
                        .addSubcommand(new RehearseCommand(surroundings))
                        .setResourceBundle(words)
                        .setOut(out)
                        .setErr(err)
                        .setParameterExceptionHandler(this::wrongUsage)
                        .setExecutionExceptionHandler(this::failed);
        return program.execute(arguments);
    }

    private int wrongUsage(ParameterException e, String[] arguments) {
        err.println(new UsageWords(Messages.in(surroundings.language())).say(e));
        return ExitCode.WRONG_USAGE.number();
    }

    private int failed(Exception e, CommandLine command, CommandLine.ParseResult arguments) {
        ExitCode exitCode = e instanceof Failure failure ? failure.exitCode() : ExitCode.BAD_DATA;
        err.println(
                e instanceof Failure
                        ? e.getMessage()
                        : Messages.in(surroundings.language()).text("unforeseen"));
        if (arguments.hasMatchedOption(CommonOptions.VERBOSE)) {
            e.printStackTrace(err);
        }
        return exitCode.number();
    }
}

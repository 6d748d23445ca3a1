package brunet.cli;

import brunet.domain.Action;
import brunet.domain.exchange.ImportPreview;
import brunet.domain.exchange.Progress;
import brunet.store.Database;
import brunet.store.ImportFile;
import brunet.store.pack.Limits;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `brunet import`: takes a file into the record, as one change.
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Messages messages;

    @Spec private CommandSpec spec;
    @Mixin private CommonOptions store = new CommonOptions();
    @Mixin private TableArguments table = new TableArguments();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--allow-partial")
    private boolean partial;

    @SuppressWarnings("NullAway.Init")
    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.messages = Messages.in(surroundings.language());
    }

    @Override
    public Integer call() {
        return store.with(surroundings, messages, this::takeIn).number();
    }

    private ExitCode takeIn(Database database) {
        ImportPreview preview =
                new ImportFile(database.load(), database.origins(), Limits.STANDARD)
                        .read(file, table.options(messages), Progress.UNWATCHED);
        Told told = new Told(messages.language(), spec.commandLine());
        told.problems(preview.report());
        if (!preview.allowed(partial)) {
            boolean some = preview.allowed(true);
            spec.commandLine()
                    .getErr()
                    .println(
                            messages.text("import.refused")
                                    + (some ? " " + messages.text("import.partial") : ""));
            return ExitCode.BAD_DATA;
        }
        told.plan(preview);
        if (dryRun) {
            say("import.dry");
        } else if (!preview.plan().changesNothing()) {
            Action action = new Action.Import(String.valueOf(file.getFileName()));
            say("import.done", database.apply(preview.plan().revision(), action).number());
        }
        return ExitCode.DONE;
    }

    private void say(String key, Object... arguments) {
        spec.commandLine().getOut().println(messages.text(key, arguments));
    }
}

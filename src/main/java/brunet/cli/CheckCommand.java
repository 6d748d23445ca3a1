package brunet.cli;

import brunet.domain.exchange.ImportPreview;
import brunet.domain.exchange.Progress;
import brunet.store.ImportFile;
import brunet.store.pack.Limits;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `brunet check`: whether a file can be taken in.
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Messages messages;

    @Spec private CommandSpec spec;
    @Mixin private CommonOptions store = new CommonOptions();
    @Mixin private TableArguments table = new TableArguments();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @SuppressWarnings("NullAway.Init")
    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.messages = Messages.in(surroundings.language());
    }

    @Override
    public Integer call() {
        ImportPreview preview =
                store.with(
                        surroundings,
                        messages,
                        database ->
                                new ImportFile(database.load(), database.origins(), Limits.STANDARD)
                                        .read(file, table.options(messages), Progress.UNWATCHED));
        if (preview.report().clean()) {
            spec.commandLine().getOut().println(messages.text("check.clean", file));
            return ExitCode.DONE.number();
        }
        new Told(messages.language(), spec.commandLine()).problems(preview.report());
        return ExitCode.BAD_DATA.number();
    }
}

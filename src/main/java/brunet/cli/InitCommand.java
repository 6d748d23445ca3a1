package brunet.cli;

import brunet.store.Database;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `brunet init`: makes a store.
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Messages messages;

    @Spec private CommandSpec spec;
    @Mixin private CommonOptions store = new CommonOptions();

    @Option(names = "--empty")
    private boolean empty;

    @SuppressWarnings("NullAway.Init")
    InitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.messages = Messages.in(surroundings.language());
    }

    @Override
    public Integer call() {
        Path folder = store.folder(surroundings);
        if (Database.isIn(folder)) {
            throw new Failure(ExitCode.BAD_DATA, messages.text("init.exists", folder), null);
        }
        store.opening(
                messages,
                folder,
                () ->
                        empty
                                ? Database.openEmpty(folder, surroundings.clock())
                                : Database.open(
                                        folder, Database.Access.WRITE, surroundings.clock()),
                Database::load);
        spec.commandLine().getOut().println(messages.text("init.done", folder));
        return ExitCode.DONE.number();
    }
}

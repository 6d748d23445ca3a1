package brunet.cli;

import brunet.store.Backups;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `brunet restore`: lists the backups of a store, or puts one in its place.
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    private static final String LATEST = "latest";

    private final Surroundings surroundings;
    private final Messages messages;

    @Spec private CommandSpec spec;
    @Mixin private CommonOptions store = new CommonOptions();

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "restore.name")
    private @Nullable String name;

    @SuppressWarnings("NullAway.Init")
    RestoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.messages = Messages.in(surroundings.language());
    }

    @Override
    public Integer call() {
        Path folder = store.folder(surroundings);
        Backups backups = Backups.of(folder, surroundings.clock());
        return CommonOptions.speaking(
                messages,
                folder,
                () -> {
                    List<String> names = backups.names();
                    if (names.isEmpty()) {
                        throw refused("restore.none", folder);
                    }
                    if (name == null) {
                        list(names);
                    } else {
                        restore(backups, name.equals(LATEST) ? names.getFirst() : name, names);
                    }
                    return ExitCode.DONE.number();
                });
    }

    private void list(List<String> names) {
        PrintWriter out = out();
        names.forEach(out::println);
        out.println(messages.text("restore.how"));
    }

    private void restore(Backups backups, String chosen, List<String> names) {
        if (!names.contains(chosen)) {
            throw refused("restore.unknown", chosen);
        }
        Optional<Path> aside = backups.restore(chosen);
        out().println(messages.text("restore.done", chosen));
        aside.ifPresent(path -> out().println(messages.text("restore.aside", path)));
    }

    private Failure refused(String key, Object detail) {
        return new Failure(ExitCode.BAD_DATA, messages.text(key, detail), null);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}

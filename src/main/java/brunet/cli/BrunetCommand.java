package brunet.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `brunet` without a command: opens the dashboard, or where there is no display writes today's
/// briefing.
@Command(name = "brunet", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class BrunetCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec private CommandSpec spec;
    @Mixin private CommonOptions store = new CommonOptions();

    @SuppressWarnings("NullAway.Init")
    BrunetCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (surroundings.hasDisplay()) {
            return dashboard();
        }
        return Objects.requireNonNull(spec.subcommands().get("brief"))
                .execute(
                        "--store",
                        store.folder(surroundings).toString(),
                        "--out",
                        surroundings.folder().resolve("brunet-briefing.png").toString());
    }

    private int dashboard() {
        try {
            return surroundings.dashboard().open(store.folder(surroundings));
        } catch (NoWindowException e) {
            String key =
                    switch (e.missing()) {
                        case DISPLAY -> "no-window.display";
                        case LIBRARIES -> "no-window.libraries";
                    };
            String why = Messages.in(surroundings.language()).text(key);
            throw new Failure(ExitCode.BAD_DATA, why, e);
        }
    }
}

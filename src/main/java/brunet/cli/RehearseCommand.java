package brunet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `brunet rehearse`: opens the dashboard out of sight and closes it. For the build alone.
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin private CommonOptions store = new CommonOptions();

    RehearseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return surroundings.dashboard().rehearse(store.folder(surroundings));
    }
}

package brunet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "brief", mixinStandardHelpOptions = true)
final class BriefCommand implements Callable<Integer> {
    BriefCommand(Surroundings surroundings) {}

    @Override
    public Integer call() {
        return 0;
    }
}

package brunet.cli;

import brunet.briefing.BriefingExport.Result;
import brunet.briefing.BriefingRequest;
import brunet.domain.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;

/// What the commands need to know of the world they run in.
///
/// @param language the one that commands speak unless told otherwise
/// @param userData where the store lies unless told otherwise
/// @param folder the current folder
/// @param hasDisplay whether a window can be opened
/// @param dashboard opens the dashboard on a store and gives the exit code once it is closed
public record Surroundings(
        Clock clock,
        Language language,
        Path userData,
        Path folder,
        boolean hasDisplay,
        Function<Path, Integer> dashboard,
        Briefings briefings) {
    /// Makes briefings without a dashboard.
    public interface Briefings {
        Result save(BriefingRequest request, Path out) throws Exception;
    }
}

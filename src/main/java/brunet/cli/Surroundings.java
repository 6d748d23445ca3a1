package brunet.cli;

import brunet.briefing.BriefingExport.Result;
import brunet.briefing.BriefingRequest;
import brunet.domain.Language;
import java.nio.file.Path;
import java.time.Clock;

/// What the commands need to know of the world they run in.
///
/// @param language the one that commands speak unless told otherwise
/// @param userData where the store lies unless told otherwise
/// @param folder the current folder
/// @param hasDisplay whether a window can be opened
public record Surroundings(
        Clock clock,
        Language language,
        Path userData,
        Path folder,
        boolean hasDisplay,
        Dashboard dashboard,
        Briefings briefings) {
    /// Opens the dashboard on the store in a folder; each gives the exit code once it is closed.
    public interface Dashboard {
        int open(Path folder);

        /// Opens it without a display, and closes it as soon as it stands.
        int rehearse(Path folder);
    }

    /// Makes briefings without a dashboard.
    public interface Briefings {
        Result save(BriefingRequest request, Path out) throws Exception;
    }
}

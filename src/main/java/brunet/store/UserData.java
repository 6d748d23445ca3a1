package brunet.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where a program keeps what belongs to its user.
public final class UserData {
    private UserData() {}

    /// @param environment the variables of the process
    /// @param osName the system property `os.name`
    /// @param home the home folder, used where the environment names no better place
    public static Path folder(Map<String, String> environment, String osName, Path home) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            return named(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                    .resolve("Brunet");
        }
        if (os.contains("mac")) {
            return home.resolve("Library/Application Support/Brunet");
        }
        return named(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("brunet");
    }

    private static Path named(Map<String, String> environment, String name, Path otherwise) {
        String value = environment.getOrDefault(name, "");
        return value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }
}

package brunet.cli;

import brunet.domain.Knowledge;
import brunet.domain.Language;
import brunet.domain.Record;
import brunet.domain.Situation;
import brunet.portrayal.text.DateReading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The two dates that a situation is asked for.
final class Dates {
    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable String asOf;

    @Option(names = "--known-on", paramLabel = "DATE")
    private @Nullable String knownOn;

    boolean given() {
        return asOf != null || knownOn != null;
    }

    /// @param today the as-of date where none is given
    Situation situation(Record record, Clock today, Language language) {
        LocalDate day = asOf == null ? LocalDate.now(today) : read(asOf, language);
        Optional<LocalDate> known =
                knownOn == null ? Optional.empty() : Optional.of(read(knownOn, language));
        return Situation.of(new Knowledge(record, known), day);
    }

    private static LocalDate read(String typed, Language language) {
        return switch (DateReading.parse(typed, language)) {
            case DateReading.Read(var date, LocalDate day) -> day;
            case DateReading.Refused(String message) ->
                    throw new Failure(ExitCode.WRONG_USAGE, message, null);
        };
    }
}

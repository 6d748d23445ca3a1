package brunet.cli;

import brunet.domain.EntityKind;
import brunet.domain.exchange.DateOrder;
import brunet.domain.exchange.TableOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What can be said about a table that does not say it itself.
final class TableArguments {
    private static final List<EntityKind> KINDS =
            List.of(EntityKind.INCIDENT, EntityKind.EXERCISE, EntityKind.BASE);

    @Option(names = "--kind", paramLabel = "incident|exercise|base")
    private @Nullable String kind;

    @Option(names = "--dates", paramLabel = "day-first|month-first")
    private @Nullable String dates;

    @Option(names = "--column", paramLabel = "TITLE=FIELD")
    private List<String> columns = List.of();

    TableOptions options(Messages messages) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String column : columns) {
            int split = column.lastIndexOf('=');
            if (split < 1) {
                throw new Failure(
                        ExitCode.WRONG_USAGE, messages.text("usage.column", column), null);
            }
            fields.put(column.substring(0, split), column.substring(split + 1));
        }
        return new TableOptions(
                chosen(kind, KINDS, "--kind", messages),
                chosen(dates, List.of(DateOrder.values()), "--dates", messages),
                fields);
    }

    private static <E extends Enum<E>> Optional<E> chosen(
            @Nullable String typed, List<E> allowed, String option, Messages messages) {
        if (typed == null) {
            return Optional.empty();
        }
        for (E constant : allowed) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(typed)) {
                return Optional.of(constant);
            }
        }
        throw new Failure(ExitCode.WRONG_USAGE, messages.text("usage.value", typed, option), null);
    }
}

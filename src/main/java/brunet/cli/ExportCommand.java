package brunet.cli;

import brunet.domain.Record;
import brunet.domain.Situation;
import brunet.store.file.WholeFile;
import brunet.store.geojson.GeoJsonWriter;
import brunet.store.pack.PackWriter;
import brunet.store.table.TableWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `brunet export`: the record as a pack, or what holds on a date as CSV or GeoJSON.
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private enum Format {
        PACK,
        CSV,
        GEOJSON
    }

    private final Surroundings surroundings;
    private final Messages messages;

    @Spec private CommandSpec spec;
    @Mixin private CommonOptions store = new CommonOptions();
    @Mixin private Dates dates = new Dates();

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--format", paramLabel = "pack|csv|geojson")
    private @Nullable String format;

    @SuppressWarnings("NullAway.Init")
    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.messages = Messages.in(surroundings.language());
    }

    @Override
    public Integer call() {
        Format chosen = format();
        if (chosen == Format.PACK && dates.given()) {
            throw new Failure(ExitCode.WRONG_USAGE, messages.text("usage.packDates"), null);
        }
        Record record = store.load(surroundings, messages);
        Situation situation =
                dates.situation(record, surroundings.clock(), surroundings.language());
        try {
            WholeFile.write(
                    out,
                    writer -> {
                        switch (chosen) {
                            case PACK -> new PackWriter().write(record, writer);
                            case CSV ->
                                    (dates.given()
                                                    ? TableWriter.of(situation)
                                                    : TableWriter.of(situation.knowledge()))
                                            .write(writer);
                            case GEOJSON -> new GeoJsonWriter(situation).write(writer);
                        }
                    });
        } catch (WholeFile.WriteException e) {
            String key = e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw new Failure(
                    ExitCode.BAD_DATA,
                    messages.text("export." + key, String.valueOf(e.getMessage())),
                    e);
        }
        spec.commandLine().getOut().println(messages.text("export.saved", out));
        return ExitCode.DONE.number();
    }

    private Format format() {
        if (format == null) {
            String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
            return name.endsWith(".csv")
                    ? Format.CSV
                    : name.endsWith(".geojson") ? Format.GEOJSON : Format.PACK;
        }
        for (Format known : Format.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(format)) {
                return known;
            }
        }
        throw new Failure(
                ExitCode.WRONG_USAGE, messages.text("usage.value", format, "--format"), null);
    }
}

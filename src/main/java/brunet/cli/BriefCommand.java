package brunet.cli;

import brunet.briefing.BriefingExport.Result;
import brunet.briefing.BriefingRequest;
import brunet.briefing.MapFocus;
import brunet.briefing.PictureForm;
import brunet.briefing.PictureSize;
import brunet.domain.Chronicle;
import brunet.domain.Language;
import brunet.domain.Marking;
import brunet.domain.Situation;
import brunet.geo.GeoPoint;
import brunet.geo.Viewport;
import brunet.portrayal.Theme;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `brunet brief`: the briefing of a date as a picture.
@Command(name = "brief", mixinStandardHelpOptions = true)
final class BriefCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");
    private static final Pattern CENTER =
            Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?),(-?\\d{1,3}(?:\\.\\d+)?)");

    private final Surroundings surroundings;
    private final Messages messages;

    @Spec private CommandSpec spec;
    @Mixin private CommonOptions store = new CommonOptions();
    @Mixin private Dates dates = new Dates();

    @Option(names = "--select", paramLabel = "ID")
    private @Nullable String selected;

    @Option(names = "--center", paramLabel = "LAT,LON")
    private @Nullable String center;

    @Option(names = "--zoom", paramLabel = "Z")
    private @Nullable Double zoom;

    @Option(names = "--size", paramLabel = "WxH")
    private @Nullable String size;

    @Option(names = "--lang", paramLabel = "en|fr|ja")
    private @Nullable String language;

    @Option(names = "--theme", paramLabel = "light|dark")
    private String theme = "light";

    @Option(names = "--marking", paramLabel = "TLP")
    private String marking = Marking.CLEAR.label();

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @SuppressWarnings("NullAway.Init")
    BriefCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.messages = Messages.in(surroundings.language());
    }

    @Override
    public Integer call() throws Exception {
        PictureForm form = new PictureForm(language(), theme(), marking(), size());
        MapFocus focus = focus();
        Situation situation =
                dates.situation(
                        store.load(surroundings, messages),
                        surroundings.clock(),
                        surroundings.language());
        Optional<String> about = Optional.ofNullable(selected);
        if (about.isPresent() && situation.record().entity(about.get()).isEmpty()) {
            throw wrong("usage.entity", about.get());
        }
        var request =
                new BriefingRequest(
                        situation, Chronicle.of(situation.knowledge()), about, focus, form);
        return switch (surroundings.briefings().save(request, out)) {
            case Result.Saved(Path file, PictureSize saved) -> {
                PrintWriter printer = spec.commandLine().getOut();
                printer.println(messages.text("brief.saved", file, saved.width(), saved.height()));
                yield ExitCode.DONE.number();
            }
            case Result.Refused(String reason) ->
                    throw new Failure(ExitCode.BAD_DATA, reason, null);
        };
    }

    private Language language() {
        if (language == null) {
            return surroundings.language();
        }
        for (Language known : Language.values()) {
            if (known.code().equals(language)) {
                return known;
            }
        }
        throw wrong("usage.value", language, "--lang");
    }

    private Theme theme() {
        for (Theme known : Theme.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(theme)) {
                return known;
            }
        }
        throw wrong("usage.value", theme, "--theme");
    }

    private Marking marking() {
        try {
            return Marking.of(marking);
        } catch (IllegalArgumentException e) {
            throw wrong("usage.value", marking, "--marking");
        }
    }

    private PictureSize size() {
        if (size == null) {
            return PictureSize.FULL_HD;
        }
        Matcher m = SIZE.matcher(size);
        if (!m.matches()) {
            throw wrong("usage.size", size);
        }
        return new PictureSize(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    }

    private MapFocus focus() {
        if (center == null && zoom == null) {
            return new MapFocus.Pacific();
        }
        if (center == null || zoom == null) {
            throw wrong("usage.centerAndZoom");
        }
        if (!(zoom >= 1 && zoom <= Viewport.MAX_ZOOM)) {
            throw wrong("usage.zoom", zoom.toString());
        }
        return new MapFocus.At(point(center), zoom);
    }

    private GeoPoint point(String typed) {
        Matcher m = CENTER.matcher(typed);
        if (m.matches()) {
            double latitude = Double.parseDouble(m.group(1));
            double longitude = Double.parseDouble(m.group(2));
            if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
                return new GeoPoint(latitude, longitude);
            }
        }
        throw wrong("usage.center", typed);
    }

    private Failure wrong(String key, Object... arguments) {
        return new Failure(ExitCode.WRONG_USAGE, messages.text(key, arguments), null);
    }
}

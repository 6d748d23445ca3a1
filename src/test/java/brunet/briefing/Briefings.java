package brunet.briefing;

import brunet.basemap.Basemap;
import brunet.briefing.Briefing.Stamp;
import brunet.domain.Chronicle;
import brunet.domain.Knowledge;
import brunet.domain.Language;
import brunet.domain.Marking;
import brunet.domain.Record;
import brunet.domain.Situation;
import brunet.domain.exchange.Pack;
import brunet.paint.Fonts;
import brunet.portrayal.Theme;
import brunet.store.DefaultRecord;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.testfx.api.FxToolkit;

/// Briefings of the default record, with the toolkit they need.
final class Briefings {
    static final LocalDate PRODUCED = LocalDate.of(2026, 11, 22);

    private static final Pack PACK = DefaultRecord.read();
    private static final Record RECORD =
            new Record(
                    PACK.sources(), PACK.scopes(), PACK.entities(), PACK.claims(), PACK.disputes());

    private final Basemap basemap;
    private final Fonts fonts;

    private Briefings(Basemap basemap, Fonts fonts) {
        this.basemap = basemap;
        this.fonts = fonts;
    }

    static Briefings start() throws Exception {
        FxToolkit.registerPrimaryStage();
        return new Briefings(Basemap.load(), Fonts.load());
    }

    static BriefingRequest request(String asOf, String selected, Language language) {
        return request(asOf, Optional.empty(), selected, language, PictureSize.FULL_HD);
    }

    static BriefingRequest request(
            String asOf,
            Optional<LocalDate> knownOn,
            String selected,
            Language language,
            PictureSize size) {
        Knowledge knowledge = new Knowledge(RECORD, knownOn);
        return new BriefingRequest(
                Situation.of(knowledge, LocalDate.parse(asOf)),
                Chronicle.of(knowledge),
                selected.isEmpty() ? Optional.empty() : Optional.of(selected),
                new MapFocus.Pacific(),
                new PictureForm(language, Theme.DARK, Marking.CLEAR, size));
    }

    SheetContent content(BriefingRequest request) {
        return content(request, PRODUCED);
    }

    SheetContent content(BriefingRequest request, LocalDate produced) {
        return SheetContent.of(request, new Stamp(produced, "0.0"), basemap.zones(), fonts);
    }

    Sheet sheet(BriefingRequest request) {
        return Sheet.lay(content(request), Map.of(), fonts, 1);
    }

    BriefingExport.Result export(BriefingRequest request, Path file) throws Exception {
        Clock clock =
                Clock.fixed(PRODUCED.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Executor here = Runnable::run;
        return new BriefingExport(basemap, fonts, clock, "0.0", Platform::runLater, here)
                .export(request, file)
                .get(2, TimeUnit.MINUTES);
    }
}

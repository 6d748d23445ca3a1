package brunet.bench;

import brunet.app.Composition;
import brunet.app.OpenRecord;
import brunet.basemap.Basemap;
import brunet.domain.Language;
import brunet.paint.Fonts;
import brunet.ui.kit.Messages;
import brunet.ui.kit.Overlay;
import brunet.ui.state.Desk;
import brunet.ui.state.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Executor;
import javafx.scene.Scene;

/// The dashboard as a person has it, in a scene of any size.
record Dashboard(Scene scene, Desk desk) {
    static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    static final String VERSION = "0.1.0";

    /// @param drawing draws the map, and `fx` takes what is drawn
    record Threads(Executor drawing, Executor fx) {}

    /// For the FX thread.
    static Dashboard of(
            OpenRecord open,
            Basemap basemap,
            Settings settings,
            Threads threads,
            double width,
            double height) {
        Overlay overlay = new Overlay();
        Composition composition =
                new Composition(
                        new OpenRecord(open.database(), open.outlook(), settings),
                        basemap,
                        CLOCK,
                        changed -> {},
                        new Composition.Surroundings(
                                overlay,
                                new Messages(Language.EN),
                                Fonts.load(),
                                VERSION,
                                Path.of(""),
                                threads.drawing(),
                                threads.drawing(),
                                threads.fx()));
        Scene scene = new Scene(overlay, width, height);
        composition.moveInto(scene);
        return new Dashboard(scene, composition.desk());
    }
}

package brunet.briefing;

import brunet.portrayal.map.MapScene;
import brunet.portrayal.text.Run;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/// Eight figures that two sheets share when they say the same of the same state: the day a sheet
/// was produced and the size of the picture do not count.
final class CheckCode {
    private CheckCode() {}

    /// Such as `A930-90ED`.
    static String of(Edition edition, MapScene map, FootNotes foot) {
        CRC32 crc = new CRC32();
        crc.update(String.join("\n", state(edition, map, foot)).getBytes(StandardCharsets.UTF_8));
        String code = String.format(Locale.ROOT, "%08X", crc.getValue());
        return code.substring(0, 4) + "-" + code.substring(4);
    }

    private static List<String> state(Edition edition, MapScene map, FootNotes foot) {
        BriefingRequest request = edition.briefing().request();
        List<String> state = new ArrayList<>();
        state.add(request.situation().asOf().toString());
        state.add(request.situation().knownOn().toString());
        state.add(request.form().language().code());
        state.add(request.form().marking().label());
        state.add(request.selected().orElse(""));
        state.add(map.viewport().bounds().toString());
        state.addAll(map.shown());
        state.add(edition.title());
        edition.rows().stream().map(PanelSetter.SetRow::row).forEach(row -> add(state, row));
        state.addAll(edition.sourceIds());
        state.add(foot.toString());
        return state;
    }

    private static void add(List<String> state, PanelRow row) {
        state.add(row.label());
        row.facts().forEach(fact -> state.add(words(fact.runs())));
        row.notes().forEach(note -> state.add(words(note.runs())));
    }

    private static String words(List<Run> runs) {
        return String.join("", runs.stream().map(Run::toText).toList());
    }
}

package brunet.briefing;

import brunet.briefing.PanelSetter.SetRow;
import java.util.List;

/// What of a briefing fits the sheet, its sources numbered in the order of reading.
///
/// @param notes why sources differ about the rows
/// @param sourceIds in the order of their numbers
/// @param omitted how many lines of the panel found no room
record Edition(
        Briefing briefing,
        String title,
        List<SetRow> rows,
        Paragraph notes,
        List<StripSetter.Row> strip,
        SourceColumns sources,
        List<String> sourceIds,
        int omitted) {
    Edition {
        rows = List.copyOf(rows);
        strip = List.copyOf(strip);
        sourceIds = List.copyOf(sourceIds);
    }
}

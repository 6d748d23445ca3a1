package brunet.briefing;

import java.time.LocalDate;
import java.util.List;

/// What is to go on the sheet, before it is known how much of it fits.
///
/// @param titles from the fullest to the plainest; the first that fits is taken
/// @param rows of the panel, the weightiest first
/// @param unverified how many statements are left out because no source verifies them
record Briefing(
        BriefingRequest request,
        String subject,
        List<String> titles,
        Heading heading,
        List<PanelRow> rows,
        Strip strip,
        int unverified,
        Stamp stamp) {
    Briefing {
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
    }

    /// @param aside the name in another language, empty for none
    record Heading(String name, String aside) {}

    /// Where a sheet comes from.
    ///
    /// @param version of Brunet
    record Stamp(LocalDate produced, String version) {}
}

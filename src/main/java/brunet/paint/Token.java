package brunet.paint;

import java.util.Locale;

/// The colours of Brunet by their role, in the light and the dark theme.
public enum Token {
    WINDOW("#FFFFFF", "#0D1117"),
    PANEL("#FFFFFF", "#161B22"),
    SUBTLE("#F6F8FA", "#11161D"),
    INSET("#EFF2F5", "#0D1117"),
    BORDER("#D0D7DE", "#343B44"),
    HAIR("#E4E8EC", "#262C34"),
    /// Edges of fields.
    FIELD("#86909A", "#6B7682"),
    INK("#1F2328", "#E6EDF3"),
    ON_INK("#FFFFFF", "#0D1117"),
    MUTED("#57606A", "#A2ACB6"),
    FAINT("#6B7580", "#8B95A0"),
    DISABLED("#8C959F", "#6E7681"),
    HOVER("#EAEEF2", "#222932"),
    SELECTED("#E7EBEF", "#2A323C"),
    /// Under symbols and text on the map.
    HALO("#FFFFFF", "#0B141C"),
    SEA("#E8F0F4", "#0E1B26"),
    LAND("#FAF8F3", "#28323B"),
    LAND_JAPAN("#F8E3D3", "#40342B"),
    LAND_FRANCE("#CFE3F0", "#23425A"),
    COAST("#748A98", "#5D7180"),
    LAND_BORDER("#CDC8BE", "#414B54"),
    GRATICULE("#D3DFE6", "#1B2B38"),
    SEA_NAME("#4A6B80", "#83A2B8"),
    PLACE_NAME("#565E66", "#AEB7BF"),
    FRANCE("#0072B2", "#56B4E9"),
    FRANCE_TEXT("#005A8D", "#7CC6F0"),
    JAPAN("#D55E00", "#FF9248"),
    JAPAN_TEXT("#A34700", "#FFAB73"),
    EXERCISE("#008C66", "#2FC79A"),
    EXERCISE_TEXT("#00694D", "#5ADBB5"),
    EXERCISE_FILL("#D5F0E6", "#123A2F"),
    INCIDENT("#A6477E", "#E79CC8"),
    INCIDENT_TEXT("#87356A", "#F0B4D6"),
    INCIDENT_FILL("#CC79A7", "#B0598E"),
    /// Sources differ; no other use.
    DISPUTE("#E69F00", "#F0B43C"),
    DISPUTE_EDGE("#8A5A00", "#8A5A00"),
    DISPUTE_BAR("#B97A00", "#F0B43C"),
    DISPUTE_TEXT("#6B4A00", "#F7D48B"),
    DISPUTE_SIGN("#1F2328", "#1F2328"),
    STAGE("#1F2328", "#E6EDF3"),
    STAGE_SOFT("#7A8490", "#8B95A0"),
    FUTURE("#C3CAD1", "#3E4751"),
    ERROR_TEXT("#A8071A", "#FF8A80"),
    WARNING_TEXT("#B35900", "#FFAB4A"),
    TLP_GROUND("#000000", "#000000"),
    TLP_RED("#FF2B2B", "#FF2B2B"),
    TLP_AMBER("#FFC000", "#FFC000"),
    TLP_GREEN("#33FF00", "#33FF00"),
    TLP_CLEAR("#FFFFFF", "#FFFFFF");

    private final String light;
    private final String dark;

    Token(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }

    /// Its name as a looked-up colour: `-brunet-land-japan`.
    public String css() {
        return "-brunet-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

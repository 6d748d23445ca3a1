package brunet.domain;

public enum Unit {
    PEOPLE("people"),
    PERSONNEL("personnel"),
    SHIPS("ships"),
    AIRCRAFT("aircraft"),
    SQUARE_KILOMETRES("km2"),
    PERCENT("percent"),
    COMMANDS("commands"),
    PAGES("pages");

    private final String code;

    Unit(String code) {
        this.code = code;
    }

    /// How packs and the command line write it.
    public String code() {
        return code;
    }
}

package brunet.domain;

/// How a source hedges a number.
public enum Operator {
    EXACTLY("exactly"),
    ABOUT("about"),
    OVER("over"),
    UNDER("under"),
    NEARLY("nearly"),
    AT_LEAST("at-least"),
    AT_MOST("at-most");

    private final String code;

    Operator(String code) {
        this.code = code;
    }

    /// How packs and the command line write it.
    public String code() {
        return code;
    }
}

package brunet.domain;

/// The stages of an agreement, in the order they are reached.
public enum Stage {
    PLANNED("planned"),
    WORKING_LEVEL("working-level"),
    TALKS("talks"),
    AGREED("agreed"),
    SIGNED("signed"),
    RATIFIED("ratified"),
    IN_FORCE("in-force"),
    ENDED("ended");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    /// How packs and the command line write it.
    public String code() {
        return code;
    }
}

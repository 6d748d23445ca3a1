package brunet.domain;

/// How near a source stands to the matter.
public enum Tier {
    OFFICIAL("official", 'A'),
    PRESS("press", 'B'),
    SECONDARY("secondary", 'C'),
    COPY("copy", 'D'),
    ARTICLE("article", 'S');

    private final String code;
    private final char grade;

    Tier(String code, char grade) {
        this.code = code;
        this.grade = grade;
    }

    /// How packs write it.
    public String code() {
        return code;
    }

    /// The letter printed beside a source.
    public char grade() {
        return grade;
    }
}

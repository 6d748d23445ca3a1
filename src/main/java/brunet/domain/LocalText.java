package brunet.domain;

/// One text in the three languages of the record.
public record LocalText(String en, String fr, String ja) {
    public LocalText {
        if (en.isBlank() || fr.isBlank() || ja.isBlank()) {
            throw new IllegalArgumentException("text missing in a language: " + en);
        }
    }

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case FR -> fr;
            case JA -> ja;
        };
    }
}

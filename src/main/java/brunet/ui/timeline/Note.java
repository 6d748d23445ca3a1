package brunet.ui.timeline;

/// What the dock says about the date, in place of the changes.
///
/// @param words what matters
/// @param rest what goes with it, or nothing
record Note(Tone tone, String words, String rest) {
    enum Tone {
        PLAIN,
        WARNING,
        ERROR
    }

    String whole() {
        return words.isEmpty() || rest.isEmpty() ? words + rest : words + " " + rest;
    }
}

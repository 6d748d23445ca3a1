package brunet.ui.shell;

/// The lists of the left pane, in order.
public enum Tab {
    AGREEMENTS("tab.agreements"),
    EXERCISES("tab.exercises"),
    PLACES("tab.places"),
    SOURCES("tab.sources");

    private final String key;

    Tab(String key) {
        this.key = key;
    }

    /// The key of its name in the bundles.
    String key() {
        return key;
    }
}

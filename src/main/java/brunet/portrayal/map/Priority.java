package brunet.portrayal.map;

/// Whose label is placed first.
enum Priority {
    SELECTED,
    TERRITORY,
    EXERCISE_NOW,
    INCIDENT_NOW,
    NATION,
    PAST_EXERCISE,
    PAST_INCIDENT,
    HEADQUARTERS,
    BASE,
    COUNTRY,
    SEA,
    ARCHIPELAGO;

    /// Whether a map without the label would mislead: it is named far off rather than not at all.
    boolean vital() {
        return compareTo(NATION) <= 0;
    }
}

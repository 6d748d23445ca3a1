package brunet.portrayal.map;

/// Whose label is placed first.
enum Priority {
    SELECTED,
    TERRITORY,
    NOW,
    NATION,
    PAST_EXERCISE,
    PAST_INCIDENT,
    HEADQUARTERS,
    BASE,
    COUNTRY,
    SEA,
    ARCHIPELAGO
}

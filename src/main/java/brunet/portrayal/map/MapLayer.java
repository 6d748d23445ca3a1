package brunet.portrayal.map;

/// What the legend can switch off, in the order it is listed.
public enum MapLayer {
    NAVY,
    AIR,
    ARMY,
    JOINT,
    FRENCH,
    JAPANESE,
    HEADQUARTERS,
    TRAINING_AREA,
    EXERCISE_NOW,
    EXERCISE_PAST,
    INCIDENT,
    REGION,
    EEZ,
    DISPUTE
}

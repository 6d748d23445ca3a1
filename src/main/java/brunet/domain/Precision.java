package brunet.domain;

/// How much of a date its source gives.
public enum Precision {
    DAY,
    MONTH,
    YEAR
}

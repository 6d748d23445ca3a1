package brunet.domain.exchange;

/// How 02/05/2024 is meant.
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}

package brunet.domain;

/// Who a change comes from. What a person decided is never replaced by what is not a person's.
public enum Origin {
    DEFAULT_RECORD,
    IMPORT,
    PERSON
}

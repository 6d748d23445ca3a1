package brunet.domain;

public enum Rank {
    PREFERRED,
    NORMAL,
    DEPRECATED
}

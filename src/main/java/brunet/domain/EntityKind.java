package brunet.domain;

public enum EntityKind {
    TERRITORY,
    BASE,
    AGREEMENT,
    EXERCISE,
    INCIDENT,
    EVENT,
    FORCE,
    NATION
}

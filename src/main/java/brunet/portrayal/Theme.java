package brunet.portrayal;

public enum Theme {
    LIGHT,
    DARK
}

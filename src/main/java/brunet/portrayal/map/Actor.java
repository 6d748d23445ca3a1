package brunet.portrayal.map;

/// Whose base it is: told by piercing, repeated by colour.
public enum Actor {
    FRANCE,
    JAPAN,
    /// Of any country: in legends, and for countries without a look of their own.
    ANY;

    static Actor of(String nationId) {
        return switch (nationId) {
            case "nation-fr" -> FRANCE;
            case "nation-jp" -> JAPAN;
            default -> ANY;
        };
    }
}

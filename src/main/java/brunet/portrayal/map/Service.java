package brunet.portrayal.map;

/// The service a base belongs to: told by shape.
public enum Service {
    NAVY,
    AIR,
    ARMY,
    JOINT;

    static Service of(String code) {
        return switch (code) {
            case "navy" -> NAVY;
            case "air" -> AIR;
            case "army" -> ARMY;
            default -> JOINT;
        };
    }
}

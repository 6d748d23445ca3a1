package brunet.portrayal.map;

/// The ways text is set on the map. Sizes and line heights are in logical pixels.
public enum TextStyle {
    TERRITORY(Face.SEMI_BOLD, 13, 17),
    NATION(Face.SEMI_BOLD, 13, 17),
    NATION_DETAIL(Face.REGULAR, 11, 14),
    /// A label of the selected object: its chip is in ink.
    CHIP(Face.SEMI_BOLD, 13, 17),
    EXERCISE_NOW(Face.SEMI_BOLD, 11, 14),
    EXERCISE(Face.REGULAR, 11, 14),
    INCIDENT_NOW(Face.SEMI_BOLD, 11, 14),
    INCIDENT(Face.REGULAR, 11, 14),
    BASE(Face.REGULAR, 11, 14),
    COUNTRY(Face.REGULAR, 11, 13),
    SEA(Face.ITALIC, 11, 13),
    ARCHIPELAGO(Face.ITALIC, 11, 13),
    /// Degrees along the frame, the scale.
    FIGURE(Face.REGULAR, 10.5, 13),
    SCALE(Face.REGULAR, 11, 13),
    LENS_LETTER(Face.SEMI_BOLD, 11, 14),
    LENS_CAPTION(Face.SEMI_BOLD, 11, 15),
    TAG(Face.REGULAR, 11.5, 15),
    TAG_DETAIL(Face.REGULAR, 11.5, 15);

    public enum Face {
        REGULAR,
        MEDIUM,
        SEMI_BOLD,
        ITALIC
    }

    private final Face face;
    private final double size;
    private final double lineHeight;

    TextStyle(Face face, double size, double lineHeight) {
        this.face = face;
        this.size = size;
        this.lineHeight = lineHeight;
    }

    public Face face() {
        return face;
    }

    public double size() {
        return size;
    }

    public double lineHeight() {
        return lineHeight;
    }
}

package brunet.briefing;

import brunet.paint.Token;
import brunet.portrayal.map.TextStyle.Face;

/// How words are set. Sizes and line heights are logical pixels.
record Type(Face face, double size, double line, Token colour) {
    static final Type SUBJECT = plain(13, 18).muted();
    static final Type TITLE = strong(26, 32);
    static final Type TITLE_JA = strong(24, 33);
    static final Type AS_OF = strong(22, 27);
    static final Type DATE = plain(13, 18);
    static final Type HEADING = strong(20, 25);
    static final Type OTHER_NAME = plain(13, 18).muted();
    static final Type LABEL = plain(13, 18).muted();
    static final Type FACT = plain(13.5, 19);
    static final Type MARK = new Type(Face.REGULAR, 10.5, 19, Token.MUTED);
    static final Type NOTE = plain(11.5, 15);
    static final Type NOTE_MARK = new Type(Face.REGULAR, 10.5, 15, Token.MUTED);
    static final Type LEGEND = plain(12, 18);
    static final Type STRIP = plain(12.5, 18);
    static final Type AXIS = plain(12, 17).muted();
    static final Type SOURCE = plain(11.5, 14.8);
    static final Type FOOT = plain(11, 12.5).muted();

    private static Type plain(double size, double line) {
        return new Type(Face.REGULAR, size, line, Token.INK);
    }

    private static Type strong(double size, double line) {
        return new Type(Face.SEMI_BOLD, size, line, Token.INK);
    }

    Type muted() {
        return in(Token.MUTED);
    }

    Type strong() {
        return new Type(Face.SEMI_BOLD, size, line, colour);
    }

    Type in(Token other) {
        return new Type(face, size, line, other);
    }
}

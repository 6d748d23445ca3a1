package brunet.domain;

/// A Traffic Light Protocol 2.0 label, written exactly as FIRST defines it; never translated.
public enum Marking {
    RED("TLP:RED"),
    AMBER_STRICT("TLP:AMBER+STRICT"),
    AMBER("TLP:AMBER"),
    GREEN("TLP:GREEN"),
    CLEAR("TLP:CLEAR");

    private final String label;

    Marking(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// @throws IllegalArgumentException when it is none of the labels, naming them
    public static Marking of(String label) {
        for (Marking marking : values()) {
            if (marking.label.equals(label)) {
                return marking;
            }
        }
        throw new IllegalArgumentException("not a TLP label: " + label);
    }
}

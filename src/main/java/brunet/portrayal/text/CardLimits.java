package brunet.portrayal.text;

/// How much of a card is said in full; what is left out is counted.
///
/// @param values lines under one label
/// @param items rows of one list
public record CardLimits(int values, int items) {
    /// What fits the side panel.
    public static final CardLimits PANEL = new CardLimits(6, 5);

    public static final CardLimits NONE = new CardLimits(Integer.MAX_VALUE, Integer.MAX_VALUE);
}

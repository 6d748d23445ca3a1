package brunet.domain;

/// What a value rests on.
///
/// @param sources that count: known, and not withdrawn
/// @param chains of them that are independent: a copy confirms nothing
public record Support(int sources, int chains) implements Comparable<Support> {
    /// By chains, then by sources.
    @Override
    public int compareTo(Support other) {
        return chains == other.chains
                ? Integer.compare(sources, other.sources)
                : Integer.compare(chains, other.chains);
    }
}

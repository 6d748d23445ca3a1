package brunet.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What rests on which source, among all that a record knows.
public final class Sourcing {
    private static final LocalText UNSAID = new LocalText("-", "-", "-");

    private final Record record;
    private final Knowledge knowledge;

    public Sourcing(Record record) {
        this.record = record;
        this.knowledge = new Knowledge(record, Optional.empty());
    }

    /// What claims to look for.
    public sealed interface Filter {
        /// Without a source.
        record Unsourced() implements Filter {}

        /// Supported by one independent chain only.
        record SingleChain() implements Filter {}

        record Disputed() implements Filter {}

        /// Deprecated by a person, or because all its sources are withdrawn.
        record Rejected() implements Filter {}

        /// With no source that was read on that day or later.
        record NotCheckedSince(LocalDate day) implements Filter {}
    }

    /// The claims that pass a filter, ranked as they stand, in the order of the record.
    public List<Claim> find(Filter filter) {
        return record.claims().stream()
                .flatMap(claim -> knowledge.claim(claim.id()).stream())
                .filter(claim -> passes(claim, filter))
                .toList();
    }

    private boolean passes(Claim claim, Filter filter) {
        return switch (filter) {
            case Filter.Unsourced u -> !claim.verified();
            case Filter.SingleChain s -> knowledge.support(claim).chains() == 1;
            case Filter.Disputed d -> !knowledge.disputes(claim).isEmpty();
            case Filter.Rejected r -> claim.rank() == Rank.DEPRECATED;
            case Filter.NotCheckedSince(LocalDate day) ->
                    claim.verified()
                            && claim.sourceIds().stream()
                                    .flatMap(id -> record.source(id).stream())
                                    .allMatch(source -> source.imprint().read().isBefore(day));
        };
    }

    public Support support(Claim claim) {
        return knowledge.support(claim);
    }

    /// Every claim that cites a source.
    public List<Claim> takenFrom(String sourceId) {
        return record.claims().stream()
                .filter(claim -> claim.sourceIds().contains(sourceId))
                .flatMap(claim -> knowledge.claim(claim.id()).stream())
                .toList();
    }

    /// Sources that copy or follow a source, directly.
    public List<Source> derivedFrom(String sourceId) {
        return record.sources().stream()
                .filter(source -> source.derivesFrom().contains(sourceId))
                .toList();
    }

    /// What would fall if a source were withdrawn; for one that is, what fell with it.
    ///
    /// @param asOf the date whose figures and stages are compared
    /// @throws IllegalArgumentException when there is no such source
    public Fall fall(String sourceId, LocalDate asOf) {
        Source source =
                record.source(sourceId)
                        .orElseThrow(() ->
                                new IllegalArgumentException("no source has the id " + sourceId));
        return Fall.between(
                record.with(Revision.putting(source.with(Optional.empty()))),
                record.with(Revision.putting(source.with(Optional.of(supposed(source))))),
                asOf);
    }

    private static Source.Withdrawal supposed(Source source) {
        return source.withdrawal()
                .orElseGet(() -> new Source.Withdrawal(source.imprint().read(), UNSAID));
    }
}

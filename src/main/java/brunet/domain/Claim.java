package brunet.domain;

import java.util.List;
import java.util.Optional;

/// One sourced statement about one entity.
///
/// @param valid when it holds in the world, where that is stated
public record Claim(
        String id,
        String entityId,
        Statement statement,
        Optional<Period> valid,
        Modality modality,
        Ranking ranking,
        Grounds grounds)
        implements Item {

    public record Statement(Property property, Value value, Optional<String> scopeId) {}

    public sealed interface Modality {
        record Asserted(Optional<String> attributedTo) implements Modality {}

        record Planned(Optional<String> attributedTo) implements Modality {}

        record Opinion(Optional<String> attributedTo) implements Modality {}
    }

    public record Ranking(Rank rank, Optional<LocalText> reason) {
        public Ranking {
            if (rank == Rank.DEPRECATED && reason.isEmpty()) {
                throw new IllegalArgumentException("a deprecated claim needs its reason");
            }
        }
    }

    /// What a claim rests on.
    ///
    /// @param sourceIds empty where the claim is general knowledge, not verified
    public record Grounds(List<String> sourceIds, Optional<LocalText> note) {
        public Grounds {
            sourceIds = List.copyOf(sourceIds);
        }
    }

    public Property property() {
        return statement.property();
    }

    public Value value() {
        return statement.value();
    }

    public Optional<String> scopeId() {
        return statement.scopeId();
    }

    public Rank rank() {
        return ranking.rank();
    }

    public List<String> sourceIds() {
        return grounds.sourceIds();
    }

    public boolean verified() {
        return !grounds.sourceIds().isEmpty();
    }

    /// The date its valid period starts, where one is given.
    public Optional<PartialDate> startDate() {
        return valid.flatMap(Period::startDate);
    }

    Claim ranked(Ranking ranking) {
        return new Claim(id, entityId, statement, valid, modality, ranking, grounds);
    }

    Claim citing(List<String> sourceIds) {
        return new Claim(
                id,
                entityId,
                statement,
                valid,
                modality,
                ranking,
                new Grounds(sourceIds, grounds.note()));
    }
}

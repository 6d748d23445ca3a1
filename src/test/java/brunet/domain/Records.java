package brunet.domain;

import brunet.domain.Claim.Modality;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Builds small records for tests, on a territory, an agreement and an exercise.
final class Records {
    static final String TERRITORY = "ter";
    static final String AGREEMENT = "ag";
    static final String EXERCISE = "ex";

    private final List<Source> sources = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Dispute> disputes = new ArrayList<>();

    static LocalText text(String words) {
        return new LocalText(words, words, words);
    }

    Records source(String id, String published, String... derivesFrom) {
        sources.add(
                new Source(
                        id,
                        id,
                        new Source.Imprint(
                                "Publisher",
                                Optional.of(Edtf.date(published)),
                                LocalDate.parse("2026-01-31"),
                                "en"),
                        new Source.Standing(Tier.PRESS, List.of(derivesFrom), Optional.empty()),
                        Optional.empty(),
                        Optional.empty()));
        return this;
    }

    Records withdraw(String id, String day) {
        sources.replaceAll(source ->
                source.id().equals(id)
                        ? source.with(
                                Optional.of(
                                        new Source.Withdrawal(
                                                LocalDate.parse(day), text("denied"))))
                        : source);
        return this;
    }

    Records force(
            String id, Operator operator, int amount, String valid, Rank rank, String... sources) {
        return add(
                id,
                TERRITORY,
                Property.PERSONNEL,
                new Value.Quantity(BigDecimal.valueOf(amount), operator, Unit.PERSONNEL),
                valid,
                rank,
                sources);
    }

    Records force(String id, int amount, String valid, String... sources) {
        return force(id, Operator.EXACTLY, amount, valid, Rank.NORMAL, sources);
    }

    Records signed(String id, String valid, String... sources) {
        return add(
                id,
                AGREEMENT,
                Property.STAGE,
                new Value.StageReached(Stage.SIGNED),
                valid,
                Rank.NORMAL,
                sources);
    }

    Records held(String id, String period) {
        return add(
                id,
                EXERCISE,
                Property.HELD,
                new Value.During(Edtf.period(period)),
                period,
                Rank.NORMAL);
    }

    Records add(
            String id,
            String entity,
            Property property,
            Value value,
            String valid,
            Rank rank,
            String... sources) {
        claims.add(
                new Claim(
                        id,
                        entity,
                        new Claim.Statement(property, value, Optional.empty()),
                        Optional.of(Edtf.period(valid)),
                        new Modality.Asserted(Optional.empty()),
                        new Claim.Ranking(
                                rank,
                                rank == Rank.NORMAL ? Optional.empty() : Optional.of(text("why"))),
                        new Claim.Grounds(List.of(sources), Optional.empty())));
        return this;
    }

    Records dispute(String id, List<String> claimIds, List<String> better) {
        disputes.add(
                new Dispute(
                        id,
                        claimIds,
                        Optional.of(
                                new Dispute.Finding(
                                        text("topic"),
                                        text("summary"),
                                        text("reason"),
                                        better,
                                        Dispute.Severity.LOW,
                                        true))));
        return this;
    }

    Record record() {
        return new Record(
                sources,
                List.of(),
                List.of(
                        entity(TERRITORY, EntityKind.TERRITORY),
                        entity(AGREEMENT, EntityKind.AGREEMENT),
                        entity(EXERCISE, EntityKind.EXERCISE)),
                claims,
                disputes);
    }

    private static Entity entity(String id, EntityKind kind) {
        return new Entity(
                id, kind, text(id), Optional.empty(), Optional.empty(), List.of(), Map.of());
    }

    Knowledge knowledge() {
        return new Knowledge(record(), Optional.empty());
    }

    Knowledge knownOn(String day) {
        return new Knowledge(record(), Optional.of(LocalDate.parse(day)));
    }
}

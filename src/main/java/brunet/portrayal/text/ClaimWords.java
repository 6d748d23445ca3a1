package brunet.portrayal.text;

import brunet.domain.Claim;
import brunet.domain.Claim.Modality;
import brunet.domain.EntityKind;
import brunet.domain.Property;
import brunet.domain.Rank;
import brunet.domain.Record;
import brunet.domain.Scope;
import brunet.domain.Source;
import brunet.domain.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What single claims say.
final class ClaimWords {
    /// Scopes that name who is counted, and so stand for the unit; all others say where or which.
    private static final Set<String> COUNTED =
            Set.of(
                    "military",
                    "permanent",
                    "with-civilians",
                    "civilians",
                    "active",
                    "reservists",
                    "foreign-military",
                    "residents",
                    "citizens");

    private final Record record;
    private final Wording wording;
    private final Citations citations;

    ClaimWords(Record record, Wording wording, Citations citations) {
        this.record = record;
        this.wording = wording;
        this.citations = citations;
    }

    /// The value alone, as plain words.
    String value(Claim claim) {
        return switch (claim.value()) {
            case Value.Quantity quantity -> wording.quantity(quantity);
            case Value.Text(var text) -> wording.in(text);
            case Value.Term(String code) -> term(claim.property(), code, wording);
            case Value.Reference(String id) -> record.entity(id).map(wording::name).orElse(id);
            case Value.StageReached(var stage) ->
                    claim.startDate()
                            .map(date ->
                                    wording.text(
                                            "stage.dated",
                                            wording.stage(stage),
                                            wording.date(date)))
                            .orElseGet(() -> wording.text("stage.undated", wording.stage(stage)));
            case Value.At(var place) -> wording.in(place.label());
            case Value.During(var period) -> wording.period(period);
        };
    }

    static String term(Property property, String code, Wording wording) {
        return switch (property) {
            case SERVICE -> wording.service(code);
            case ROLE -> wording.role(code);
            case AGREEMENT_KIND -> wording.agreementKind(code);
            case EVENT_KIND -> wording.eventKind(code);
            default -> code;
        };
    }

    /// A line of a fact row: value, scope, source marks, then date and who says so, muted.
    List<Run> line(Claim claim) {
        List<Run> runs = new ArrayList<>();
        if (claim.value() instanceof Value.Quantity quantity) {
            runs.add(new Run.Words(wording.amount(quantity), emphasis(claim)));
            runs.add(Run.plain(counted(claim, quantity)));
        } else if (claim.value() instanceof Value.During
                || claim.value() instanceof Value.StageReached) {
            runs.add(new Run.Words(value(claim), emphasis(claim)));
        } else {
            runs.add(
                    new Run.Words(
                            value(claim),
                            claim.rank() == Rank.DEPRECATED ? Run.Style.MUTED : Run.Style.PLAIN));
        }
        runs.addAll(citations.runs(claim));
        basis(claim).ifPresent(basis -> runs.add(Run.muted(" " + basis)));
        said(claim).ifPresent(said -> runs.add(Run.muted(" " + said)));
        return runs;
    }

    /// The same for a figure that a later one has followed, muted.
    List<Run> earlier(Claim claim) {
        return line(claim).stream()
                .<Run>map(run -> run instanceof Run.Words words ? Run.muted(words.text()) : run)
                .toList();
    }

    /// The date of a stage, for a row that is named for it.
    List<Run> dateLine(Claim claim) {
        List<Run> runs = new ArrayList<>();
        runs.add(
                new Run.Words(
                        claim.startDate().map(wording::date).orElseGet(wording::noDate),
                        emphasis(claim)));
        runs.addAll(citations.runs(claim));
        said(claim).ifPresent(said -> runs.add(Run.muted(" " + said)));
        return runs;
    }

    private static Run.Style emphasis(Claim claim) {
        return claim.rank() == Rank.DEPRECATED ? Run.Style.PLAIN : Run.Style.STRONG;
    }

    /// What the number counts, with the space before it.
    private String counted(Claim claim, Value.Quantity quantity) {
        String unit = claim.property() == Property.POPULATION ? "" : wording.unit(quantity);
        String word = unit.isEmpty() ? "" : " " + unit;
        Optional<Scope> scope =
                claim.scopeId().filter(id -> !Sides.nothingMore(id)).flatMap(record::scope);
        if (scope.isEmpty()) {
            return word;
        }
        return COUNTED.contains(scope.get().id())
                ? " " + wording.scope(scope.get())
                : word + wording.text("scope.apart", wording.scope(scope.get()));
    }

    /// The date a figure is measured for; for an area whose sources differ, whose figure it is.
    private Optional<String> basis(Claim claim) {
        if (!(claim.value() instanceof Value.Quantity)) {
            return Optional.empty();
        }
        Optional<String> date = claim.startDate().map(wording::date);
        boolean area =
                claim.property() == Property.EEZ_AREA || claim.property() == Property.LAND_AREA;
        Optional<Source> source = claim.sourceIds().stream().findFirst().flatMap(record::source);
        if (area && source.isPresent()) {
            String publisher = source.get().publisher();
            return Optional.of(
                    date.map(d -> wording.text("source.credit", publisher, d)).orElse(publisher));
        }
        boolean ofExercise =
                record.entity(claim.entityId())
                        .filter(e -> e.kind() == EntityKind.EXERCISE)
                        .isPresent();
        return ofExercise ? Optional.empty() : date.or(() -> Optional.of(wording.noDate()));
    }

    private Optional<String> said(Claim claim) {
        return switch (claim.modality()) {
            case Modality.Asserted(var who) -> who.map(w -> wording.text("card.according", w));
            case Modality.Planned(var who) ->
                    Optional.of(
                            who.map(w -> wording.text("card.planned.by", w))
                                    .orElseGet(() -> wording.text("card.planned")));
            case Modality.Opinion(var who) ->
                    Optional.of(
                            who.map(w -> wording.text("card.opinion.of", w))
                                    .orElseGet(() -> wording.text("card.opinion")));
        };
    }

    /// A stage or milestone without its date.
    String step(Claim claim) {
        return claim.value() instanceof Value.StageReached(var stage)
                ? wording.stage(stage)
                : value(claim);
    }
}

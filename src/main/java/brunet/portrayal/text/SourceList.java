package brunet.portrayal.text;

import brunet.domain.Claim;
import brunet.domain.Entity;
import brunet.domain.PartialDate;
import brunet.domain.Situation;
import brunet.domain.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The sources of the record, or those of what is shown, with what each of them says.
public final class SourceList {
    private static final Comparator<Row> NEWEST_FIRST =
            Comparator.comparing((Row row) ->
                            row.source().published().map(PartialDate::last).orElse(LocalDate.MIN))
                    .reversed();

    /// A source.
    ///
    /// @param credit publisher and date
    /// @param tier its grade in words: "A, official"
    /// @param language the name of its language
    /// @param copies credits of the sources it derives from
    /// @param supports what it says, in the order of the record
    public record Row(
            Source source,
            String credit,
            String tier,
            String language,
            List<String> copies,
            List<Support> supports) {
        public Row {
            copies = List.copyOf(copies);
            supports = List.copyOf(supports);
        }
    }

    /// What a source says of one thing.
    public record Support(String entityId, String name, String property, String value) {}

    private final List<Row> rows;

    private SourceList(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /// Every source that was known, newest first.
    public static SourceList of(Situation situation, Wording wording) {
        Map<String, List<Support>> supports = new LinkedHashMap<>();
        ClaimWords words =
                new ClaimWords(
                        situation.record(), wording, new Citations(situation.record(), wording));
        for (Entity entity : situation.record().entities()) {
            for (Claim claim : situation.knowledge().on(entity.id())) {
                Support support =
                        new Support(
                                entity.id(),
                                wording.name(entity),
                                wording.property(claim.property()),
                                words.value(claim));
                claim.sourceIds()
                        .forEach(id ->
                                supports.computeIfAbsent(id, i -> new ArrayList<>()).add(support));
            }
        }
        Optional<LocalDate> known = situation.knownOn();
        return new SourceList(
                situation.record().sources().stream()
                        .filter(s -> known.map(day -> !s.knownFrom().isAfter(day)).orElse(true))
                        .map(s ->
                                row(
                                        s,
                                        situation,
                                        wording,
                                        supports.getOrDefault(s.id(), List.of())))
                        .sorted(NEWEST_FIRST)
                        .toList());
    }

    private static Row row(
            Source source, Situation situation, Wording wording, List<Support> supports) {
        return new Row(
                source,
                wording.credit(source),
                wording.text("source.tier", source.tier().grade(), wording.tier(source.tier())),
                wording.languageName(source.imprint().language()),
                source.derivesFrom().stream()
                        .flatMap(id -> situation.record().source(id).stream())
                        .map(wording::credit)
                        .toList(),
                supports);
    }

    public List<Row> rows() {
        return rows;
    }

    /// Those that support something said of the entities.
    public List<Row> of(Collection<String> entityIds) {
        Set<String> ids = Set.copyOf(entityIds);
        return rows.stream()
                .filter(row -> row.supports().stream().anyMatch(s -> ids.contains(s.entityId())))
                .toList();
    }

    public Optional<Row> row(String sourceId) {
        return rows.stream().filter(row -> row.source().id().equals(sourceId)).findFirst();
    }

    /// Those whose title, publisher, date or supported things hold every word of the query.
    public List<Row> search(String query) {
        List<String> words =
                Folding.fold(query).strip().isEmpty()
                        ? List.of()
                        : List.of(Folding.fold(query).strip().split("\\s+"));
        return rows.stream().filter(row -> words.stream().allMatch(text(row)::contains)).toList();
    }

    private static String text(Row row) {
        return Folding.fold(
                row.source().title()
                        + " "
                        + row.credit()
                        + " "
                        + row.supports().stream()
                                .map(Support::name)
                                .distinct()
                                .collect(Collectors.joining(" ")));
    }
}

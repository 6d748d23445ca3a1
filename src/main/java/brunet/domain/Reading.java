package brunet.domain;

import brunet.domain.Happening.Phase;
import brunet.domain.Property.Arity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads what holds on a date from what is known.
final class Reading {
    private static final Comparator<Claim> NEWEST_FIRST =
            Comparator.comparing((Claim c) ->
                            c.startDate().map(PartialDate::first).orElse(LocalDate.MIN))
                    .reversed();

    private static final Comparator<Claim> DEPRECATED_LAST =
            Comparator.comparing((Claim c) -> c.rank() == Rank.DEPRECATED);

    private final Knowledge knowledge;
    private final LocalDate asOf;

    Reading(Knowledge knowledge, LocalDate asOf) {
        this.knowledge = knowledge;
        this.asOf = asOf;
    }

    private Stream<Entity> known(EntityKind kind) {
        return knowledge.record().entities(kind).stream()
                .filter(entity -> !knowledge.on(entity.id()).isEmpty());
    }

    List<AgreementState> agreements() {
        return known(EntityKind.AGREEMENT).map(this::agreement).toList();
    }

    private AgreementState agreement(Entity entity) {
        List<Claim> stageClaims = knowledge.on(entity.id(), Property.STAGE);
        Map<Stage, List<Claim>> byStage = new LinkedHashMap<>();
        stageClaims.forEach(claim -> {
            if (claim.value() instanceof Value.StageReached(Stage stage)) {
                byStage.computeIfAbsent(stage, s -> new ArrayList<>()).add(claim);
            }
        });
        List<StageMark> stages = new ArrayList<>();
        byStage.forEach((stage, claims) ->
                knowledge.best(claims).ifPresent(best -> stages.add(mark(stage, best))));
        stages.sort(Comparator.comparing(StageMark::stage));
        List<StageMark> sound =
                stages.stream().filter(m -> m.claim().rank() != Rank.DEPRECATED).toList();
        return new AgreementState(
                entity,
                term(entity, Property.AGREEMENT_KIND),
                references(entity, Property.PARTY),
                stages,
                knowledge.on(entity.id(), Property.MILESTONE).stream()
                        .sorted(NEWEST_FIRST.reversed())
                        .toList(),
                current(sound),
                referenceIds(entity, Property.BEARS_ON),
                disputes(
                        Stream.of(Property.STAGE, Property.AGREEMENT_KIND, Property.OFFICIAL_NAME)
                                .flatMap(p -> knowledge.on(entity.id(), p).stream())));
    }

    private StageMark mark(Stage stage, Claim best) {
        return new StageMark(
                stage,
                best,
                knowledge.against(best).stream()
                        .filter(other -> other.property() == Property.STAGE)
                        .filter(other -> other.entityId().equals(best.entityId()))
                        .toList());
    }

    private Optional<StageMark> current(List<StageMark> stages) {
        List<StageMark> reached =
                stages.stream()
                        .filter(m -> m.date().isPresent())
                        .filter(m -> m.claim().valid().map(v -> v.begunBy(asOf)).orElse(false))
                        .toList();
        return reached.isEmpty() ? Optional.empty() : Optional.of(reached.getLast());
    }

    List<Happening> happenings(EntityKind kind, Property nations) {
        return known(kind).map(entity -> happening(entity, nations)).toList();
    }

    private Happening happening(Entity entity, Property nations) {
        Property when = entity.kind() == EntityKind.EXERCISE ? Property.HELD : Property.HAPPENED;
        Optional<Claim> held = knowledge.best(knowledge.on(entity.id(), when));
        List<Claim> venues =
                knowledge.on(entity.id(), Property.VENUE).stream()
                        .filter(c -> c.rank() != Rank.DEPRECATED)
                        .toList();
        return new Happening(
                entity,
                held,
                held.map(this::phase).orElse(Phase.UNDATED),
                venues,
                references(entity, nations),
                disputes(knowledge.on(entity.id()).stream()));
    }

    private Phase phase(Claim held) {
        if (!(held.value() instanceof Value.During(Period period)) || !period.dated()) {
            return Phase.UNDATED;
        }
        return period.overBy(asOf) || endUnknownSince(period)
                ? Phase.PAST
                : period.begunBy(asOf) ? Phase.RUNNING : Phase.UPCOMING;
    }

    /// A thing whose end no source gives is taken to run on the days its start covers only.
    private boolean endUnknownSince(Period period) {
        return period.end() instanceof Period.Bound.Unknown
                && period.startDate().map(start -> start.last().isBefore(asOf)).orElse(false);
    }

    /// A base whose opening no source dates is shown from the first day that a dated source speaks
    /// of any base: before that nothing is known of bases at all. A base that no source dates is
    /// taken to be there from the first source on any base.
    List<BaseState> bases() {
        LocalDate firstSource = firstSourceOnBases();
        return known(EntityKind.BASE)
                .filter(base ->
                        !opened(base).map(PartialDate::first).orElse(firstSource).isAfter(asOf))
                .map(this::base)
                .toList();
    }

    List<BaseState> undatedBases() {
        return firstSourceOnBases().isAfter(asOf)
                ? known(EntityKind.BASE)
                        .filter(base -> opened(base).isEmpty())
                        .map(this::base)
                        .toList()
                : List.of();
    }

    private LocalDate firstSourceOnBases() {
        return known(EntityKind.BASE)
                .flatMap(base -> knowledge.on(base.id()).stream())
                .flatMap(claim -> claim.sourceIds().stream())
                .flatMap(id -> knowledge.record().source(id).stream())
                .flatMap(source -> source.published().stream())
                .map(PartialDate::first)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    private BaseState base(Entity entity) {
        return new BaseState(
                entity,
                referenceIds(entity, Property.COUNTRY).stream().findFirst().orElse(""),
                term(entity, Property.SERVICE),
                term(entity, Property.ROLE),
                referenceIds(entity, Property.PART_OF).stream().findFirst(),
                opened(entity),
                disputes(knowledge.on(entity.id()).stream()));
    }

    private Optional<PartialDate> opened(Entity base) {
        return knowledge.best(knowledge.on(base.id(), Property.COUNTRY)).flatMap(Claim::startDate);
    }

    List<Profile> profiles(EntityKind kind) {
        return known(kind).map(this::profile).toList();
    }

    private Profile profile(Entity entity) {
        List<Claim> claims = new ArrayList<>(quantities(entity.id()));
        if (entity.kind() == EntityKind.TERRITORY) {
            known(EntityKind.FORCE)
                    .filter(f -> referenceIds(f, Property.STATIONED_IN).contains(entity.id()))
                    .forEach(f -> claims.addAll(quantities(f.id())));
        }
        return new Profile(entity, figures(claims), disputes(knowledge.on(entity.id()).stream()));
    }

    private List<Claim> quantities(String entityId) {
        return knowledge.on(entityId).stream()
                .filter(c -> c.value() instanceof Value.Quantity)
                .filter(this::begun)
                .toList();
    }

    /// A figure that no source dates counts from the first dated one of its kind on any entity:
    /// before that nothing is known of such figures at all.
    private boolean begun(Claim claim) {
        return claim.startDate()
                .map(PartialDate::first)
                .or(() -> knowledge.firstFigure(claim.property()))
                .map(first -> !first.isAfter(asOf))
                .orElse(true);
    }

    private List<Figure> figures(List<Claim> claims) {
        List<Figure> figures = new ArrayList<>();
        Set<Claim> placed = new LinkedHashSet<>();
        List<Claim> candidates =
                claims.stream().sorted(DEPRECATED_LAST.thenComparing(NEWEST_FIRST)).toList();
        for (Claim claim : candidates) {
            if (placed.contains(claim)) {
                continue;
            }
            List<Claim> cluster = cluster(claim);
            Claim main =
                    knowledge
                            .best(cluster.stream().filter(candidates::contains).toList())
                            .orElse(claim);
            List<Claim> earlier =
                    candidates.stream()
                            .filter(c -> !cluster.contains(c) && !placed.contains(c))
                            .filter(c -> follows(main, c))
                            .toList();
            placed.addAll(cluster);
            placed.addAll(earlier);
            figures.add(
                    new Figure(
                            main.property(),
                            main,
                            cluster.stream().filter(c -> !c.equals(main)).toList(),
                            earlier,
                            disputes(cluster.stream())));
        }
        figures.sort(Comparator.comparing(Figure::property));
        return figures;
    }

    private static boolean follows(Claim main, Claim earlier) {
        return main.property().arity() == Arity.CHANGING
                && earlier.property() == main.property()
                && earlier.entityId().equals(main.entityId())
                && earlier.scopeId().equals(main.scopeId());
    }

    /// The claim and all that are disputed with it, directly or through another.
    private List<Claim> cluster(Claim seed) {
        Set<Claim> cluster = new LinkedHashSet<>();
        List<Claim> open = new ArrayList<>(List.of(seed));
        while (!open.isEmpty()) {
            Claim next = open.removeLast();
            if (cluster.add(next)) {
                knowledge.against(next).stream()
                        .filter(c -> c.property() == seed.property())
                        .filter(c -> c.value() instanceof Value.Quantity)
                        .filter(this::begun)
                        .forEach(open::add);
            }
        }
        return cluster.stream().sorted(NEWEST_FIRST).toList();
    }

    List<String> undated() {
        return Stream.of(
                        EntityKind.AGREEMENT,
                        EntityKind.EXERCISE,
                        EntityKind.INCIDENT,
                        EntityKind.EVENT)
                .flatMap(this::known)
                .filter(entity -> knowledge.on(entity.id()).stream().anyMatch(Chronicle::undated))
                .map(Entity::id)
                .toList();
    }

    List<String> unplaced() {
        return Stream.of(EntityKind.EXERCISE, EntityKind.INCIDENT, EntityKind.EVENT)
                .flatMap(this::known)
                .map(Entity::id)
                .filter(id -> knowledge.on(id, Property.VENUE).isEmpty())
                .toList();
    }

    private String term(Entity entity, Property property) {
        return knowledge
                .best(knowledge.on(entity.id(), property))
                .map(c -> c.value() instanceof Value.Term(String code) ? code : "")
                .orElse("");
    }

    private List<String> referenceIds(Entity entity, Property property) {
        return knowledge.on(entity.id(), property).stream()
                .filter(c -> c.rank() != Rank.DEPRECATED)
                .flatMap(c ->
                        c.value() instanceof Value.Reference(String id)
                                ? Stream.of(id)
                                : Stream.empty())
                .distinct()
                .toList();
    }

    private List<Entity> references(Entity entity, Property property) {
        return referenceIds(entity, property).stream()
                .flatMap(id -> knowledge.record().entity(id).stream())
                .toList();
    }

    private List<Dispute> disputes(Stream<Claim> claims) {
        return claims.flatMap(c -> knowledge.disputes(c).stream()).distinct().toList();
    }
}

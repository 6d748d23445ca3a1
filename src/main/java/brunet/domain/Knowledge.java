package brunet.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was known on a date: the record's claims cut down to the sources published by then, and the
/// disputes among them. Without a date it is all that the record knows.
///
/// A claim without a source is kept as not verified, but never before the time it speaks of. What a
/// person found of a dispute, and the ranks that follow from it, are known once all of its claims
/// are. A claim whose sources are all withdrawn stands as deprecated, and disputes nothing.
public final class Knowledge {
    private final Record record;
    private final Optional<LocalDate> knownOn;
    private final Lineage lineage;
    private final Map<String, List<Claim>> byEntity = new HashMap<>();
    private final Map<String, Claim> byId = new LinkedHashMap<>();
    private final Map<String, Dispute> disputes = new LinkedHashMap<>();
    private final Map<String, List<Dispute>> disputesByClaim = new HashMap<>();
    private final Map<Property, LocalDate> firstFigures = new EnumMap<>(Property.class);

    public Knowledge(Record record, Optional<LocalDate> knownOn) {
        this.record = record;
        this.knownOn = knownOn;
        this.lineage = new Lineage(record.sources(), knownOn);
        for (Claim claim : record.claims()) {
            asKnown(claim).ifPresent(known -> byId.put(known.id(), known));
        }
        Set<String> weighedLater = weighedLater();
        byId.replaceAll((id, claim) -> asRanked(claim, weighedLater.contains(id)));
        byId.values().forEach(this::keep);
        record.disputes().forEach(this::keep);
        DisputeRule.find(standing(), this::disputedTogether).forEach(this::keep);
    }

    private Optional<Claim> asKnown(Claim claim) {
        if (knownOn.isEmpty()) {
            return Optional.of(claim);
        }
        LocalDate day = knownOn.get();
        if (!claim.verified()) {
            return claim.startDate().map(start -> !start.last().isAfter(day)).orElse(true)
                    ? Optional.of(claim)
                    : Optional.empty();
        }
        List<String> known =
                claim.sourceIds().stream()
                        .filter(id ->
                                record.source(id)
                                        .filter(s -> !s.knownFrom().isAfter(day))
                                        .isPresent())
                        .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(claim.citing(known));
    }

    /// Claims whose rank cannot be known yet: some claim of each of their disputes is not.
    private Set<String> weighedLater() {
        Set<String> weighed = new HashSet<>();
        Set<String> later = new HashSet<>();
        for (Dispute dispute : record.disputes()) {
            boolean known = byId.keySet().containsAll(dispute.claimIds());
            (known ? weighed : later).addAll(dispute.claimIds());
        }
        later.removeAll(weighed);
        return later;
    }

    private Claim asRanked(Claim claim, boolean weighedLater) {
        return fallen(claim)
                ? claim.ranked(new Claim.Ranking(Rank.DEPRECATED, Optional.of(why(claim))))
                : weighedLater
                        ? claim.ranked(new Claim.Ranking(Rank.NORMAL, Optional.empty()))
                        : claim;
    }

    /// Whether everything that the claim rests on is withdrawn.
    public boolean fallen(Claim claim) {
        return claim.verified() && claim.sourceIds().stream().noneMatch(lineage::stands);
    }

    private LocalText why(Claim claim) {
        return claim.sourceIds().stream()
                .flatMap(id -> lineage.withdrawal(id).stream())
                .map(Source.Withdrawal::reason)
                .findFirst()
                .orElseThrow();
    }

    private List<List<Claim>> standing() {
        return byEntity.values().stream()
                .map(claims -> claims.stream().filter(claim -> !fallen(claim)).toList())
                .toList();
    }

    private void keep(Claim claim) {
        byEntity.computeIfAbsent(claim.entityId(), id -> new ArrayList<>()).add(claim);
        if (claim.value() instanceof Value.Quantity) {
            claim.startDate()
                    .ifPresent(date ->
                            firstFigures.merge(claim.property(), date.first(), Knowledge::earlier));
        }
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private void keep(Dispute dispute) {
        List<Claim> known = dispute.claimIds().stream().flatMap(id -> claim(id).stream()).toList();
        List<Claim> standing = known.stream().filter(claim -> !fallen(claim)).toList();
        boolean whole = known.size() == dispute.claimIds().size();
        boolean untouched = standing.size() == dispute.claimIds().size();
        if (untouched || atOdds(dispute, standing)) {
            List<String> ids = standing.stream().map(Claim::id).toList();
            Dispute kept =
                    new Dispute(
                            dispute.id(),
                            ids,
                            dispute.finding().filter(f -> whole).map(f -> f.among(ids)));
            disputes.put(kept.id(), kept);
            ids.forEach(
                    id -> disputesByClaim.computeIfAbsent(id, k -> new ArrayList<>()).add(kept));
        }
    }

    /// Whether some of a dispute's claims are still a dispute: they stand on both sides of what was
    /// found, or the rule finds them apart.
    private static boolean atOdds(Dispute dispute, List<Claim> claims) {
        List<String> better = dispute.finding().map(Dispute.Finding::better).orElse(List.of());
        return claims.stream()
                .anyMatch(a ->
                        claims.stream()
                                .anyMatch(b ->
                                        better.contains(a.id()) != better.contains(b.id())
                                                || DisputeRule.differ(a, b)));
    }

    private boolean disputedTogether(Claim a, Claim b) {
        return disputes(a).stream().anyMatch(d -> d.claimIds().contains(b.id()));
    }

    public Record record() {
        return record;
    }

    public Optional<LocalDate> knownOn() {
        return knownOn;
    }

    /// All claims on an entity, in the order of the packs.
    public List<Claim> on(String entityId) {
        return byEntity.getOrDefault(entityId, List.of());
    }

    public List<Claim> on(String entityId, Property property) {
        return on(entityId).stream().filter(c -> c.property() == property).toList();
    }

    public Optional<Claim> claim(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The earliest day that any figure of this property is dated to.
    Optional<LocalDate> firstFigure(Property property) {
        return Optional.ofNullable(firstFigures.get(property));
    }

    /// How many sources and independent chains support a claim.
    public Support support(Claim claim) {
        return lineage.support(claim.sourceIds());
    }

    /// Whether a source counts: neither it nor all that it copies is withdrawn.
    public boolean stands(String sourceId) {
        return lineage.stands(sourceId);
    }

    public Collection<Dispute> disputes() {
        return Collections.unmodifiableCollection(disputes.values());
    }

    public List<Dispute> disputes(Claim claim) {
        return disputesByClaim.getOrDefault(claim.id(), List.of());
    }

    /// The other claims that the claim is disputed with, in the order of the disputes.
    public List<Claim> against(Claim claim) {
        return disputes(claim).stream()
                .flatMap(d -> d.claimIds().stream())
                .filter(id -> !id.equals(claim.id()))
                .distinct()
                .map(byId::get)
                .toList();
    }

    /// The claim to go by among several on one matter: the better ranked, then the better
    /// supported, then the first.
    public Optional<Claim> best(List<Claim> claims) {
        Optional<Claim> best = Optional.empty();
        for (Claim claim : claims) {
            if (best.isEmpty() || better(claim, best.get())) {
                best = Optional.of(claim);
            }
        }
        return best;
    }

    private boolean better(Claim claim, Claim than) {
        int byRank = claim.rank().compareTo(than.rank());
        return byRank != 0 ? byRank < 0 : support(claim).compareTo(support(than)) > 0;
    }
}

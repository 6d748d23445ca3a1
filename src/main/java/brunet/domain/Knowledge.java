package brunet.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was known on a date: the record's claims cut down to the sources published by then, and the
/// disputes among them. Without a date it is all that the record knows.
///
/// A claim without a source is kept as not verified, but never before the time it speaks of.
public final class Knowledge {
    private final Record record;
    private final Optional<LocalDate> knownOn;
    private final Map<String, List<Claim>> byEntity = new HashMap<>();
    private final Map<String, Claim> byId = new LinkedHashMap<>();
    private final Map<String, List<Dispute>> disputesByClaim = new HashMap<>();
    private final Map<Property, LocalDate> firstFigures = new EnumMap<>(Property.class);

    public Knowledge(Record record, Optional<LocalDate> knownOn) {
        this.record = record;
        this.knownOn = knownOn;
        for (Claim claim : record.claims()) {
            asKnown(claim).ifPresent(this::keep);
        }
        for (Dispute dispute : record.disputes()) {
            keep(dispute);
        }
        DisputeRule.find(byEntity.values(), this::disputedTogether).forEach(this::keep);
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

    private void keep(Claim claim) {
        byEntity.computeIfAbsent(claim.entityId(), id -> new ArrayList<>()).add(claim);
        byId.put(claim.id(), claim);
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
        List<String> known = dispute.claimIds().stream().filter(byId::containsKey).toList();
        if (known.size() > 1) {
            Dispute kept = new Dispute(dispute.id(), known, dispute.finding());
            known.forEach(
                    id -> disputesByClaim.computeIfAbsent(id, k -> new ArrayList<>()).add(kept));
        }
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

    private static boolean better(Claim claim, Claim than) {
        int byRank = claim.rank().compareTo(than.rank());
        return byRank != 0 ? byRank < 0 : claim.sourceIds().size() > than.sourceIds().size();
    }
}

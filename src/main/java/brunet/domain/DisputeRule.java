package brunet.domain;

import brunet.domain.Property.Arity;
import brunet.domain.Value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Finds claims on the same entity, property and scope whose valid periods overlap and whose values
/// differ beyond their operators.
final class DisputeRule {
    /// "about" spans this share to either side, "over" and its like this share to their side.
    private static final BigDecimal ABOUT = new BigDecimal("0.03");

    private static final BigDecimal BEYOND = new BigDecimal("0.05");

    private record Matter(Property property, Optional<String> scope, Optional<Stage> stage) {}

    private DisputeRule() {}

    /// @param known whether two claims already stand together in a recorded dispute
    static List<Dispute> find(Collection<List<Claim>> byEntity, BiPredicate<Claim, Claim> known) {
        List<Dispute> found = new ArrayList<>();
        for (List<Claim> claims : byEntity) {
            Map<Matter, List<Claim>> matters = new LinkedHashMap<>();
            for (Claim claim : claims) {
                if (claim.property().arity() != Arity.MANY) {
                    matters.computeIfAbsent(matter(claim), m -> new ArrayList<>()).add(claim);
                }
            }
            matters.values().forEach(group -> pairs(group, known, found));
        }
        return found;
    }

    private static Matter matter(Claim claim) {
        return new Matter(
                claim.property(),
                claim.scopeId(),
                claim.value() instanceof Value.StageReached(Stage stage)
                        ? Optional.of(stage)
                        : Optional.empty());
    }

    private static void pairs(
            List<Claim> group, BiPredicate<Claim, Claim> known, List<Dispute> found) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                Claim a = group.get(i);
                Claim b = group.get(j);
                if (differ(a, b) && !known.test(a, b)) {
                    found.add(
                            new Dispute(
                                    a.id() + "~" + b.id(),
                                    List.of(a.id(), b.id()),
                                    Optional.empty()));
                }
            }
        }
    }

    private static boolean differ(Claim a, Claim b) {
        if (a.value() instanceof Value.StageReached) {
            return disjointStarts(a, b);
        }
        boolean together =
                a.property().arity() == Arity.CHANGING
                        ? a.startDate().equals(b.startDate()) && a.startDate().isPresent()
                        : a.valid().isEmpty()
                                || b.valid().isEmpty()
                                || constant(a.property())
                                || a.valid().get().overlaps(b.valid().get());
        return together && differ(a.value(), b.value());
    }

    /// An area or share does not change between two measurements: later figures dispute earlier
    /// ones.
    private static boolean constant(Property property) {
        return property == Property.EEZ_AREA
                || property == Property.EEZ_SHARE
                || property == Property.LAND_AREA;
    }

    private static boolean disjointStarts(Claim a, Claim b) {
        Optional<PartialDate> one = a.startDate();
        Optional<PartialDate> other = b.startDate();
        return one.isPresent()
                && other.isPresent()
                && (one.get().last().isBefore(other.get().first())
                        || other.get().last().isBefore(one.get().first()));
    }

    private static boolean differ(Value a, Value b) {
        return (a instanceof Quantity one && b instanceof Quantity other)
                ? one.unit() == other.unit()
                        && (high(one).compareTo(low(other)) < 0
                                || high(other).compareTo(low(one)) < 0)
                : !a.equals(b);
    }

    private static BigDecimal low(Quantity q) {
        return switch (q.operator()) {
            case EXACTLY, OVER, AT_LEAST -> q.amount();
            case ABOUT -> q.amount().multiply(BigDecimal.ONE.subtract(ABOUT));
            case UNDER, NEARLY, AT_MOST -> q.amount().multiply(BigDecimal.ONE.subtract(BEYOND));
        };
    }

    private static BigDecimal high(Quantity q) {
        return switch (q.operator()) {
            case EXACTLY, UNDER, NEARLY, AT_MOST -> q.amount();
            case ABOUT -> q.amount().multiply(BigDecimal.ONE.add(ABOUT));
            case OVER, AT_LEAST -> q.amount().multiply(BigDecimal.ONE.add(BEYOND));
        };
    }
}

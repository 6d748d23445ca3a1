package brunet.domain;

import brunet.domain.Property.Arity;
import brunet.domain.Value.During;
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

    /// Whether two claims of one matter cannot both be true.
    static boolean differ(Claim a, Claim b) {
        if (a.value() instanceof Value.StageReached && a.value().equals(b.value())) {
            return apart(a.startDate(), b.startDate());
        }
        return together(a, b) && differ(a.value(), b.value());
    }

    /// Whether they speak of one time. What changes is at its value from its start on, so that a
    /// later start follows an earlier one; an area or share does not change between two
    /// measurements, and a thing happens once.
    private static boolean together(Claim a, Claim b) {
        return switch (a.property()) {
            case EEZ_AREA, EEZ_SHARE, LAND_AREA, HELD, HAPPENED -> true;
            default ->
                    a.property().arity() == Arity.CHANGING
                            ? a.startDate().isPresent()
                                    && b.startDate().isPresent()
                                    && !apart(a.startDate(), b.startDate())
                            : a.valid().isEmpty()
                                    || b.valid().isEmpty()
                                    || a.valid().get().overlaps(b.valid().get());
        };
    }

    private static boolean differ(Value a, Value b) {
        if (a instanceof Quantity one && b instanceof Quantity other) {
            return one.unit() == other.unit()
                    && (high(one).compareTo(low(other)) < 0 || high(other).compareTo(low(one)) < 0);
        }
        if (a instanceof During(Period one) && b instanceof During(Period other)) {
            return apart(one.startDate(), other.startDate())
                    || apart(one.endDate(), other.endDate());
        }
        return !a.equals(b);
    }

    /// Whether two dates have no day in common, however precise each is.
    private static boolean apart(Optional<PartialDate> a, Optional<PartialDate> b) {
        return a.isPresent()
                && b.isPresent()
                && (a.get().last().isBefore(b.get().first())
                        || b.get().last().isBefore(a.get().first()));
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

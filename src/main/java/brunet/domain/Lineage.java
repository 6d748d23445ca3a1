package brunet.domain;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which sources go back to which, and which still count.
final class Lineage {
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Set<String>> origins = new HashMap<>();
    private final Map<String, Source.Withdrawal> fallen = new HashMap<>();

    /// @param on the day by which a withdrawal must have been made to count; empty for any
    Lineage(Collection<Source> all, Optional<LocalDate> on) {
        all.forEach(source -> sources.put(source.id(), source));
        all.forEach(source -> origins.put(source.id(), ends(source.id())));
        for (Source source : all) {
            source.withdrawal()
                    .filter(w -> on.map(day -> !w.on().isAfter(day)).orElse(true))
                    .ifPresent(w -> fallen.put(source.id(), w));
        }
        int before;
        do {
            before = fallen.size();
            all.stream().filter(this::copiesTheFallen).forEach(this::fell);
        } while (fallen.size() > before);
    }

    /// Whether it goes back to sources that count no longer, and to no other.
    private boolean copiesTheFallen(Source source) {
        return !source.derivesFrom().isEmpty() && fallen.keySet().containsAll(source.derivesFrom());
    }

    private void fell(Source copy) {
        withdrawal(copy.derivesFrom().getFirst()).ifPresent(w -> fallen.putIfAbsent(copy.id(), w));
    }

    /// The sources that a source goes back to and that go back to no other. Where there is none, as
    /// sources copy each other in a ring, one of the ring stands for it.
    private Set<String> ends(String id) {
        Set<String> reached = reached(id);
        Set<String> ends = new HashSet<>(reached);
        ends.removeIf(origin -> !derivesFrom(origin).isEmpty());
        return ends.isEmpty()
                ? Set.of(
                        Collections.min(
                                reached,
                                Comparator.comparingInt((String origin) -> reached(origin).size())
                                        .thenComparing(Comparator.naturalOrder())))
                : Set.copyOf(ends);
    }

    private Set<String> reached(String id) {
        Set<String> reached = new HashSet<>(Set.of(id));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            derivesFrom(open.pop()).stream().filter(reached::add).forEach(open::push);
        }
        return reached;
    }

    private List<String> derivesFrom(String id) {
        return Optional.ofNullable(sources.get(id)).map(Source::derivesFrom).orElse(List.of());
    }

    boolean stands(String sourceId) {
        return !fallen.containsKey(sourceId);
    }

    /// Why a source counts no longer: its own withdrawal, or that of what it copies.
    Optional<Source.Withdrawal> withdrawal(String sourceId) {
        return Optional.ofNullable(fallen.get(sourceId));
    }

    /// Counts the chains: a source counts when it goes back to nothing that one already counted
    /// goes back to, those with the fewest origins first.
    Support support(Collection<String> sourceIds) {
        List<Set<String>> standing =
                sourceIds.stream()
                        .distinct()
                        .filter(this::stands)
                        .map(id -> origins.getOrDefault(id, Set.of(id)))
                        .sorted(Comparator.comparingInt(Set::size))
                        .toList();
        Set<String> counted = new HashSet<>();
        int chains = 0;
        for (Set<String> ends : standing) {
            if (ends.stream().noneMatch(counted::contains)) {
                chains++;
                counted.addAll(ends);
            }
        }
        return new Support(standing.size(), chains);
    }
}

package brunet.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The changes of a record, numbered from 1.
public record History(List<Change> changes) {
    public History {
        changes = List.copyOf(changes);
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).number() != i + 1) {
                throw new IllegalArgumentException("there is no change " + (i + 1));
            }
        }
    }

    public Change change(int number) {
        return changes.get(number - 1);
    }

    /// The change that undoing would take back now: the last one that is not undone.
    public Optional<Change> undoable() {
        return stacks().undo.stream().findFirst();
    }

    /// The change that redoing would bring back now: the one undone last, unless another change
    /// came after.
    public Optional<Change> redoable() {
        return stacks().redo.stream().findFirst();
    }

    private record Stacks(Deque<Change> undo, Deque<Change> redo) {}

    private Stacks stacks() {
        Stacks stacks = new Stacks(new ArrayDeque<>(), new ArrayDeque<>());
        for (Change change : changes) {
            switch (change.action()) {
                case Action.Begin b -> {}
                case Action.Import i -> advance(stacks, change);
                case Action.Edit e -> advance(stacks, change);
                case Action.Undo u -> stacks.redo.push(stacks.undo.pop());
                case Action.Redo r -> stacks.undo.push(stacks.redo.pop());
            }
        }
        return stacks;
    }

    private static void advance(Stacks stacks, Change change) {
        stacks.undo.push(change);
        stacks.redo.clear();
    }

    /// Who each item comes from as it stands. An item that undoing has put back comes from whom it
    /// came from before; one that nobody had before that comes from nobody, and is left out.
    ///
    /// @param touched the numbers of the changes that touched each item, ascending
    public Map<Item.Key, Origin> origins(Map<Item.Key, List<Integer>> touched) {
        Map<Item.Key, Origin> origins = new HashMap<>();
        touched.forEach(
                (key, numbers) -> origin(numbers).ifPresent(origin -> origins.put(key, origin)));
        return origins;
    }

    private Optional<Origin> origin(List<Integer> numbers) {
        List<Optional<Origin>> origins = new ArrayList<>();
        for (int number : numbers) {
            origins.add(
                    switch (change(number).action()) {
                        case Action.Undo(int undone) -> {
                            int before = numbers.indexOf(undone) - 1;
                            yield before < 0 ? Optional.empty() : origins.get(before);
                        }
                        case Action.Redo(int redone) -> origins.get(numbers.indexOf(redone));
                        case Action.Begin b -> Optional.of(b.origin());
                        case Action.Import i -> Optional.of(i.origin());
                        case Action.Edit e -> Optional.of(e.origin());
                    });
        }
        return origins.isEmpty() ? Optional.empty() : origins.getLast();
    }
}

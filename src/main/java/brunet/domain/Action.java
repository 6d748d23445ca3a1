package brunet.domain;

/// What was done by a change, to be put in words.
public sealed interface Action {
    /// The store was made, with the default record or with nothing in it.
    record Begin(boolean withDefaultRecord) implements Action {}

    /// @param title of what was taken in
    record Import(String title) implements Action {}

    /// A person did something to one item, and to what hangs on it.
    record Edit(Deed deed, Item.Key subject) implements Action {}

    /// A person put back what was there before a change.
    record Undo(int change) implements Action {}

    /// A person put back what a change had made, after its undoing.
    record Redo(int change) implements Action {}

    enum Deed {
        ADD,
        EDIT,
        DEPRECATE,
        WITHDRAW,
        SETTLE,
        TAKE_BACK,
        RESTORE
    }

    default Origin origin() {
        return switch (this) {
            case Begin b -> Origin.DEFAULT_RECORD;
            case Import i -> Origin.IMPORT;
            case Edit e -> Origin.PERSON;
            case Undo u -> Origin.PERSON;
            case Redo r -> Origin.PERSON;
        };
    }
}

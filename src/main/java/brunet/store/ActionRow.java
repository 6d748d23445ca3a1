package brunet.store;

import brunet.domain.Action;
import brunet.domain.Action.Deed;
import brunet.domain.Item;
import brunet.domain.Item.Kind;
import brunet.store.pack.PackReader;
import java.util.Optional;

/// How the store writes what a change did.
///
/// @param code a word for the action
/// @param reverses the number of the change that was undone or redone
record ActionRow(
        String code,
        Optional<String> subjectKind,
        Optional<String> subject,
        Optional<Integer> reverses) {
    private static final String BEGIN_DEFAULT = "begin-default";
    private static final String BEGIN_EMPTY = "begin-empty";
    private static final String IMPORT = "import";
    private static final String UNDO = "undo";
    private static final String REDO = "redo";

    static ActionRow of(Action action) {
        return switch (action) {
            case Action.Begin(boolean full) -> bare(full ? BEGIN_DEFAULT : BEGIN_EMPTY);
            case Action.Import(String title) ->
                    new ActionRow(IMPORT, Optional.empty(), Optional.of(title), Optional.empty());
            case Action.Edit(Deed deed, Item.Key subject) ->
                    new ActionRow(
                            word(deed),
                            Optional.of(word(subject.kind())),
                            Optional.of(subject.id()),
                            Optional.empty());
            case Action.Undo(int change) -> reversing(UNDO, change);
            case Action.Redo(int change) -> reversing(REDO, change);
        };
    }

    private static ActionRow bare(String code) {
        return new ActionRow(code, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ActionRow reversing(String code, int change) {
        return new ActionRow(code, Optional.empty(), Optional.empty(), Optional.of(change));
    }

    Action action() {
        return switch (code) {
            case BEGIN_DEFAULT -> new Action.Begin(true);
            case BEGIN_EMPTY -> new Action.Begin(false);
            case IMPORT -> new Action.Import(subject.orElseThrow());
            case UNDO -> new Action.Undo(reverses.orElseThrow());
            case REDO -> new Action.Redo(reverses.orElseThrow());
            default ->
                    new Action.Edit(
                            constant(Deed.class, code),
                            new Item.Key(
                                    constant(Kind.class, subjectKind.orElseThrow()),
                                    subject.orElseThrow()));
        };
    }

    private static String word(Enum<?> constant) {
        return PackReader.lower(constant);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(word)) {
                return constant;
            }
        }
        throw new StoreException("reading the action \"" + word + "\"", null);
    }
}

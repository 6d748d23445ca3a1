package brunet.ui.state;

import brunet.domain.Action;
import brunet.domain.Change;
import brunet.domain.Item;
import brunet.domain.Revision;
import brunet.domain.Version;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Changes the record. Used on the FX thread only; every answer comes there, a failure too, and
/// what is shown has changed by then.
public interface Editing {

    /// A change, and the item it was about as it then stood.
    record Told(Change change, Optional<Item> subject) {}

    /// Whether the record can be changed: one that is only looked at cannot.
    boolean possible();

    CompletableFuture<Change> apply(Revision revision, Action action);

    /// Takes back the last change; answers with what was taken back, empty when there is nothing.
    CompletableFuture<Optional<Told>> undo();

    /// Brings back the change undone last; answers with it, empty when there is none.
    CompletableFuture<Optional<Told>> redo();

    /// Every change, the first one first.
    CompletableFuture<List<Told>> history();

    /// The versions of some items, the first one first.
    CompletableFuture<List<Version>> history(List<Item.Key> keys);

    CompletableFuture<Change> restore(Version version);
}

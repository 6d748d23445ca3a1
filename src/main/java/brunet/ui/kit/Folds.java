package brunet.ui.kit;

import brunet.portrayal.text.CardSection.More;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;

/// Which parts of a page are unfolded: remembered while the page is built anew. Used on the FX
/// thread only.
public final class Folds {
    private final Messages messages;
    private final Set<String> open = new HashSet<>();

    public Folds(Messages messages) {
        this.messages = messages;
    }

    public void closeAll() {
        open.clear();
    }

    /// A link that opens the rest of a part and closes it again.
    ///
    /// @param part its name on the page
    /// @param show told now and at every change whether the rest is to be shown
    public Button link(String part, More<?> more, Consumer<Boolean> show) {
        SimpleStringProperty words = new SimpleStringProperty();
        Consumer<Boolean> fold =
                unfolded -> {
                    words.set(unfolded ? messages.text("card.fewer") : more.words());
                    show.accept(unfolded);
                };
        Button link =
                Controls.linkButton(
                        words,
                        () -> {
                            if (!open.remove(part)) {
                                open.add(part);
                            }
                            fold.accept(open.contains(part));
                        });
        link.getStyleClass().add("more-link");
        link.accessibleTextProperty().bind(words.map(said -> part + ", " + said));
        fold.accept(open.contains(part));
        return link;
    }
}

package brunet.ui.kit;

import brunet.portrayal.text.SymbolHint;
import javafx.scene.Node;

/// Paints the symbols that stand in rows, in the colours of the theme being worn.
public interface Symbols {

    Node symbol(SymbolHint hint);

    /// The mark of a disagreement, as large as given.
    Node disputeMark(double size);
}

package brunet.portrayal.text;

import brunet.domain.Happening.Phase;
import brunet.domain.Stage;

/// Which symbol stands beside a line.
public sealed interface SymbolHint {
    record Agreement(Stage stage) implements SymbolHint {}

    record Exercise(Phase phase) implements SymbolHint {}

    record Incident(Phase phase) implements SymbolHint {}

    /// @param country `nation-jp`, `nation-fr`
    record Base(String country, String service, String role) implements SymbolHint {}

    record Territory() implements SymbolHint {}

    record None() implements SymbolHint {}

    SymbolHint TERRITORY = new Territory();
    SymbolHint NONE = new None();
}

package brunet.domain;

import java.math.BigDecimal;

/// What a claim says.
public sealed interface Value {
    record Quantity(BigDecimal amount, Operator operator, Unit unit) implements Value {}

    record Text(LocalText text) implements Value {}

    /// A word of a closed vocabulary, such as `raa` or `navy`.
    record Term(String code) implements Value {}

    record Reference(String entityId) implements Value {}

    record StageReached(Stage stage) implements Value {}

    record At(Place.Named place) implements Value {}

    record During(Period period) implements Value {}
}

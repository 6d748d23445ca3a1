package brunet.ui.state;

/// The entity whose card is open, if any.
public sealed interface Selection {
    record Nothing() implements Selection {}

    record Of(String entityId) implements Selection {}

    default boolean is(String entityId) {
        return this instanceof Of(String id) && id.equals(entityId);
    }
}

package brunet.domain;

/// An item as a change left it.
///
/// @param takenBack whether the change took the item out of the record; it is then shown as it was
public record Version(Change change, Item item, boolean takenBack) {}

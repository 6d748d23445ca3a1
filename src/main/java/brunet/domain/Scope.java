package brunet.domain;

/// The area or set that a figure counts.
public record Scope(String id, LocalText names) implements Item {}

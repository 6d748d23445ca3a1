package brunet.domain;

import java.time.Instant;

/// One change of the record that was kept.
///
/// @param number from 1, in the order of the changes
public record Change(int number, Instant at, Action action) {}

package brunet.ui.kit;

/// What the parts of one window share to show their content.
public record Kit(Messages messages, Overlay overlay, SourcePopover sources, Symbols symbols) {}

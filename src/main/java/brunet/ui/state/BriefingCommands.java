package brunet.ui.state;

/// What keys and buttons anywhere in the window ask of the briefing. Used on the FX thread only.
public interface BriefingCommands {

    /// Saves the picture at once; asks first only where something must be settled.
    void save();

    /// Opens the options of the picture.
    void choose();
}

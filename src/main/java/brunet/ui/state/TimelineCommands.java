package brunet.ui.state;

/// What keys anywhere in the window ask of the timeline. Used on the FX thread only.
public interface TimelineCommands {

    /// Starts playing through the changes, or stops.
    void playOrPause();

    /// Puts the cursor into the date field and marks what stands there.
    void editDate();
}

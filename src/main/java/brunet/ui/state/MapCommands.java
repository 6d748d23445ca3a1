package brunet.ui.state;

/// What keys, buttons and menus anywhere in the window ask of the map. Used on the FX thread only.
public interface MapCommands {

    void zoomIn();

    void zoomOut();

    /// Goes to the view of the whole Pacific.
    void home();

    /// Moves the view by steps of a quarter of its size: (1, 0) looks further east, (0, 1) further
    /// south.
    void pan(int east, int south);

    /// Shows or hides the insets that open where symbols crowd.
    void toggleInsets();
}

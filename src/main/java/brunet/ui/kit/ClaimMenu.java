package brunet.ui.kit;

import javafx.scene.Node;

/// Offers what can be done with a claim where it is shown.
public interface ClaimMenu {

    /// Lets a line answer to the menu button of the pointer.
    void offer(Node line, String claimId);
}

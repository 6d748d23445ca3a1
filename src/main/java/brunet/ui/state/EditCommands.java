package brunet.ui.state;

import brunet.domain.EntityKind;
import brunet.domain.Item;

/// What keys, buttons and menus anywhere in the window ask of editing. Used on the FX thread only.
public interface EditCommands {

    /// Whether the record can be changed.
    boolean possible();

    void addSource();

    void editSource(String sourceId);

    /// Asks why, then withdraws a source.
    void withdrawSource(String sourceId);

    /// Opens the form of a new thing with its first claims.
    void addThing(EntityKind kind);

    void editThing(String entityId);

    /// Opens the form of a claim on a thing.
    void addClaim(String entityId);

    void addNote(String entityId);

    /// Opens the form of a claim on the matter of another.
    void addAnother(String claimId);

    void editClaim(String claimId);

    /// Asks why, then deprecates a claim.
    void deprecateClaim(String claimId);

    /// Opens the form of what was found on the dispute that a claim stands in.
    void settle(String claimId);

    /// Lists every claim on a thing, deprecated ones too.
    void listClaims(String entityId);

    /// Lists the versions of an item.
    void history(Item.Key key);

    /// Lists what changed about a thing and its claims.
    void historyOf(String entityId);

    /// Lists every change of the record.
    void history();

    void undo();

    void redo();
}

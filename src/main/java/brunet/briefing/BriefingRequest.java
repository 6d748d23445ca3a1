package brunet.briefing;

import brunet.domain.Chronicle;
import brunet.domain.Situation;
import java.util.Optional;

/// What a briefing is asked to show.
///
/// @param selected the entity it is about; without one it is an overview
public record BriefingRequest(
        Situation situation,
        Chronicle chronicle,
        Optional<String> selected,
        MapFocus focus,
        PictureForm form) {
    public BriefingRequest {
        selected.filter(id -> situation.record().entity(id).isEmpty())
                .ifPresent(id -> {
                    throw new IllegalArgumentException("not in the record: " + id);
                });
    }

    /// Such as `new-caledonia_2026-03-13_TLP-CLEAR.png`.
    public String fileName() {
        return FileName.of(this);
    }
}
